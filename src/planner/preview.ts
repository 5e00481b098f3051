import { decimalNumber, fixedNumber, percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { Block, BlockCell } from './block';
import type { PreviewCell } from './messages';

/** The block as the panel draws it before anything is written. */
export const previewCells = (block: Block, language: Language): PreviewCell[][] =>
  block.rows.map((line) => line.map((cell) => previewCell(cell, language)));

function previewCell({ value, format = '', bold }: BlockCell, language: Language): PreviewCell {
  if (typeof value === 'string') return { text: value, ...(bold ? { bold } : {}) };
  return { text: shownAs(value, format, language), number: true };
}

/** A number as the sheet will show it under its format. */
function shownAs(value: number, format: string, language: Language): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith('%')) return percentText(value, language, decimals);
  return format.includes('.00')
    ? fixedNumber(value, decimals, language)
    : decimalNumber(value, language, 2);
}
