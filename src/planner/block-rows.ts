/** The rows most blocks are made of: a label, a number and what it is measured by. */
import type { BlockCell } from './block';

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
