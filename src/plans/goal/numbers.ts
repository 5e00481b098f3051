/** How the goal plan writes its numbers: stages in people, prices down to a single impression. */
import { decimalNumber, fixedNumber, moneyText, percentText } from '../../i18n/format';
import { goalWords } from './words';
import type { Language } from '../../i18n/language';
import { counted } from '../../i18n/plural';

const noBreakSpace = '\u00a0';

/** Whole from 100 up; two digits that count where there is less than one. */
function decimalsOf(value: number): number {
  if (value >= 100 || value === 0) return 0;
  return value >= 1 ? 1 : Math.min(6, 1 - Math.floor(Math.log10(value)));
}

/** How many there are of a stage: `50 000`, `12.5`, `0.34`. */
export const volumeText = (value: number, language: Language): string =>
  decimalNumber(value, language, decimalsOf(value));

/** Money, with the digits that the price of one click needs. */
export const priceText = (value: number, language: Language): string =>
  value > 0 && value < 0.1
    ? fixedNumber(value, decimalsOf(value), language)
    : moneyText(value, language);

/** Of a conversion: two decimals below 10%, where they count. */
export const conversionText = (share: number, language: Language): string =>
  percentText(share, language, share < 0.1 ? 2 : 1);

/** `12.5 sales` where the stage bears its common name, else `12.5 “Demos”`: names never inflect. */
export function amountText(value: number, name: string, language: Language): string {
  const words = goalWords(language);
  const common = words.stages.find((stage) => stage.name.toLowerCase() === name.toLowerCase());
  // A number stays in one line with what it counts, or with the first word of it.
  return common === undefined
    ? volumeText(value, language) + noBreakSpace + words.quoted(name)
    : counted(value, common.forms, language, decimalsOf(value)).replace(' ', noBreakSpace);
}

export const monthsText = (months: number, language: Language): string =>
  counted(months, goalWords(language).months, language);
