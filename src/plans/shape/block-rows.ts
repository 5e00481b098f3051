/** The rows most blocks are made of: a label, a number and what it is measured by. */
import { type BlockCell, formulaReference } from '../../wire/block';
import type { Source } from './form';
import { cellKey, type Found } from './found';

export interface Row {
  readonly label: string;
  readonly value: number;
  readonly formula?: string;
  readonly format: string;
  readonly base?: string;
  readonly note?: string;
  readonly input?: boolean;
}

export const share = '0.0%';
export const cents = '#,##0.00';
export const ratio = '0.00';

export const blank: BlockCell = { value: '' };

export const heading = (text: string): BlockCell[] => [{ value: text, bold: true }, blank, blank];

export const line = ({ label, value, formula, format, base, note, input }: Row): BlockCell[] => [
  { value: label, ...(note === undefined ? {} : { note }) },
  {
    value,
    format,
    ...(formula === undefined ? {} : { formula }),
    ...(input ? { input } : {}),
  },
  { value: base ?? '' },
];

/** Cents only where there are some. */
export const amountFormat = (value: number) => (Number.isInteger(value) ? '#,##0' : cents);

export const shareFormat = (value: number) =>
  Number.isInteger(Math.round(value * 1e6) / 1e4) ? '0%' : '0.00%';

/** Days and months as Sheets shows them anywhere. */
export const dayFormat = 'yyyy-mm-dd';
export const monthFormat = 'yyyy-mm';

/** A row filled up with blanks to the width of its block. */
export const padded = (cells: readonly BlockCell[], width: number): BlockCell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => blank),
];

/**
 * An input as a cell: the cell it is bound to where formulas live, else a value to be changed.
 *
 * @param blank what it counts as while the cell it is bound to is blank, a whole number or nothing
 */
export function inputCell(
  value: number | string,
  format: string,
  source: Source,
  { live, found }: { readonly live: boolean; readonly found: Found },
  blank?: number | '',
): BlockCell {
  const met = source.from === 'cell' ? found.cells.get(cellKey(source.cell)) : undefined;
  if (!live || !met) return { value, format, input: true };
  const cell = formulaReference(met.cell);
  if (blank === undefined) return { value, format, formula: `=${cell}` };
  const meant = blank === '' ? '""' : String(blank);
  return { value, format, formula: `=IF(${cell}="";${meant};${cell})` };
}
