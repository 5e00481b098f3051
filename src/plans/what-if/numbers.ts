/** How the numbers of a what-if are shown, each in its kind. */
import { decimalNumber, fixedNumber, moneyText, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { PanelWords } from '../../panel/vocabulary';
import type { NumberKind } from '../shape/subject';
import { numberText } from '../shape/fields';
import type { Lever } from './levers';
import { fittingMoney } from '../../panel/numbers';

export function resultText(value: number, shown: NumberKind, language: Language): string {
  switch (shown) {
    case 'money':
      return moneyText(value, language);
    case 'share':
      return percentText(value, language);
    case 'ratio':
      return decimalNumber(value, language, 2);
    case 'count':
    case 'months':
      // A tenth of a thing says something only while there are few.
      return decimalNumber(value, language, Math.abs(value) < 1000 ? 1 : 0);
  }
}

/** Of an input, as its field shows it. */
export const leverText = ({ parameter }: Lever, value: number, language: Language): string =>
  numberText(value, parameter.kind, language);

/** Of an input at the head of a narrow column. */
export function shortLeverText(
  lever: Lever,
  value: number,
  units: PanelWords['units'],
  language: Language,
): string {
  const text = leverText(lever, value, language);
  return text.length <= 7 ? text : fittingMoney(value, 7, units, language).text;
}

const million = 1e6;

/** Whether the cells of a table are shown in millions, which then stands in its heading. */
export const inMillions = (
  cells: readonly (readonly (number | undefined)[])[],
  shown: NumberKind,
): boolean =>
  (shown === 'money' || shown === 'count') &&
  cells.flat().some((cell) => cell !== undefined && Math.abs(cell) >= million);

/** How the cells of a table are written: all with the same decimals, short enough for a narrow one. */
export function cellTexts(
  cells: readonly (readonly (number | undefined)[])[],
  shown: NumberKind,
  language: Language,
): (value: number) => string {
  const numbers = cells.flat().filter((cell) => cell !== undefined);
  const most = Math.max(0, ...numbers.map((number) => Math.abs(number)));
  if (inMillions(cells, shown)) {
    return (value) => fixedNumber(value / million, most < 1e9 ? 2 : 0, language);
  }
  if (shown === 'share') return (value) => percentText(value, language);
  const decimals = numbers.every(Number.isInteger) ? 0 : decimalsOf(shown, most);
  return (value) => fixedNumber(value, decimals, language);
}

function decimalsOf(shown: NumberKind, most: number): number {
  if (shown === 'ratio') return 2;
  if (shown === 'money') return most < 100 ? 2 : 0;
  return most < 1000 ? 1 : 0;
}
