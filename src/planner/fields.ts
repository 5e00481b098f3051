import { type Cell, readCell } from '../cells/read';
import { Fault } from '../core/fault';
import type { Kind, Parameter } from '../functions/define';
import { decimalNumber, percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
import { plannerWords } from '../i18n/planner';
import type { CellReference, ReadField, Source } from './messages';

/** A bound cell as it was read just now. */
export interface FoundCell {
  /** Under the sheet's present name. */
  readonly cell: CellReference;
  readonly value: Cell;
  /** As the sheet shows it. */
  readonly shown: string;
  /** The sheet or the cell is no longer there. */
  readonly gone?: true;
}

/** The cells that were read, by `cellKey`. */
export type FoundCells = ReadonlyMap<string, FoundCell>;

export const cellKey = ({ sheetId, a1 }: CellReference) => `${String(sheetId)}!${a1}`;

/** `Plan!B2`, as the chip shows it. */
const cellName = ({ sheet, a1 }: CellReference) => `${sheet}!${a1}`;

export interface FieldValue {
  readonly read: ReadField;
  /** Absent when the field is blank or has a fault. */
  readonly value?: number;
}

/** Reads one field, typed or bound, and words what is wrong with it. */
export function readField(
  parameter: Parameter,
  source: Source,
  cells: FoundCells,
  language: Language,
): FieldValue {
  const found = source.from === 'cell' ? cells.get(cellKey(source.cell)) : undefined;
  const bound = found ? { cell: found.cell } : {};
  const raw = source.from === 'typed' ? source.text : found?.value;
  const text = source.from === 'typed' ? source.text : shownText(found, parameter.kind, language);
  const name = found ? cellName(found.cell) : '';
  if (found?.gone) {
    const fault = plannerWords(language).field.gone({ cell: name, found: '', limit: '' });
    return { read: { text, ...bound, fault } };
  }
  try {
    const value = readCell(parameter, raw);
    if (typeof value === 'number') return { read: { text, ...bound }, value };
    if (parameter.optional) return { read: { text, ...bound } };
    throw new Fault('required', parameter.name);
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    return { read: { text, ...bound, ...wordFault(problem, parameter, name, language) } };
  }
}

function shownText(found: FoundCell | undefined, kind: Kind, language: Language): string {
  if (!found) return '';
  return typeof found.value === 'number' ? numberText(found.value, kind, language) : found.shown;
}

/** A number as its field shows it, so that it can be typed back. */
export const numberText = (value: number, kind: Kind, language: Language) =>
  kind === 'rate' ? percentText(value, language, 4) : decimalNumber(value, language, 2);

function wordFault(
  { code, details }: Fault,
  parameter: Parameter,
  cell: string,
  language: Language,
): Pick<ReadField, 'fault' | 'fix'> {
  const say = plannerWords(language).field;
  const { found, limit, options = [] } = details;
  const number = (value: number) => numberText(value, parameter.kind, language);
  const mention = {
    cell,
    found: typeof found === 'number' ? decimalNumber(found, language) : (found ?? ''),
    limit: limit === undefined ? '' : number(limit),
  };
  switch (code) {
    case 'required':
      return { fault: say.required(mention) };
    case 'ambiguous-number': {
      const readings = options.map((option) => decimalNumber(option, language));
      const [text = ''] = readings;
      return {
        fault: say.ambiguous({ ...mention, found: readings.join(' / ') }),
        fix: { text, label: say.use(text) },
      };
    }
    case 'date':
      return { fault: say.date(mention) };
    case 'error-value':
      return { fault: say.error(mention) };
    case 'above':
      return { fault: say.above(mention) };
    case 'at-least':
      return { fault: say.atLeast(mention) };
    case 'below':
    case 'at-most':
      return { fault: say.below(mention) };
    case 'percent': {
      const text = `${mention.found}%`;
      return { fault: say.percent(mention), fix: { text, label: say.use(text) } };
    }
    case 'too-large':
      return { fault: say.tooLarge(mention) };
    default:
      return { fault: say.text(mention) };
  }
}
