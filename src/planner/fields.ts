import { type Cell, readCell } from '../cells/read';
import { Fault } from '../core/fault';
import type { Kind, Parameter } from '../functions/define';
import { decimalNumber, percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
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

export interface FieldValue {
  readonly read: ReadField;
  /** Absent when the field is blank or has a fault. */
  readonly value?: number;
}

/** Reads one field, typed or bound, or says what is wrong with it. */
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
  if (found?.gone) return { read: { text, ...bound, fault: { code: 'gone', details: {} } } };
  try {
    const value = readCell(parameter, raw);
    if (typeof value === 'number') return { read: { text, ...bound }, value };
    if (parameter.optional) return { read: { text, ...bound } };
    throw new Fault('required', parameter.name);
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    const { code, details } = problem;
    return { read: { text, ...bound, fault: { code, details } } };
  }
}

function shownText(found: FoundCell | undefined, kind: Kind, language: Language): string {
  if (!found) return '';
  return typeof found.value === 'number' ? numberText(found.value, kind, language) : found.shown;
}

/** A number as its field shows it, so that it can be typed back. */
export const numberText = (value: number, kind: Kind, language: Language) =>
  kind === 'rate' ? percentText(value, language, 4) : decimalNumber(value, language, 2);
