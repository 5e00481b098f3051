import { customerWords } from './words';
import { percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
import { counted } from '../i18n/forms';
import { readHorizon, readPercent } from './numbers';
import type { CustomersState } from './state';
import { timeText } from './wording';

/** All the inputs in one sentence, for the fold above a result. */
export function inputsSummary(state: CustomersState, language: Language): string {
  const words = customerWords(language);
  const { list, forecast, typed, unit, columns } = state;
  const margin = readPercent(typed.margin);
  const horizon = readHorizon(typed.horizon, unit);
  return [
    list && `${list.range.sheet}!${list.range.a1}`,
    forecast && counted(words.customerCount, forecast.customers, language),
    horizon && words.inputs.aheadBy(timeText({ horizon, unit }, language)),
    columns.amounts !== undefined &&
      margin !== undefined &&
      words.inputs.marginOf(percentText(margin, language, 2)),
    columns.amounts !== undefined && discountSummary(state, language).toLowerCase(),
  ]
    .filter((piece): piece is string => typeof piece === 'string' && piece !== '')
    .map((piece) => piece.replace(/ (?=\d)|(?<=\d) /g, '\u00a0'))
    .join(', ');
}

/** Empty while money is not discounted. */
export function discountSummary({ typed }: CustomersState, language: Language): string {
  const discount = readPercent(typed.discount) ?? 0;
  const say = customerWords(language).inputs;
  return discount > 0 ? say.discountIs(percentText(discount, language, 2)) : '';
}
