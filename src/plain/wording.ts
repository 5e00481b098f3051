import { decimalNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { plainWords } from './words';
import { counted } from '../i18n/forms';
import type { PlainCell, PlainPreview } from './messages';

/** `12 formulas become plain, 3 become values, 1 is left alone.` */
export function countsSentence({ scope, cells }: PlainPreview, language: Language): string {
  const say = plainWords(language);
  if (cells.length === 0) return say.none[scope];
  const number = (kind: PlainCell['becomes']['kind']) =>
    cells.filter(({ becomes }) => becomes.kind === kind).length;
  const parts: string[] = [];
  for (const kind of ['formula', 'value', 'kept'] as const) {
    const forms = parts.length > 0 && kind !== 'formula' ? say.alsoCounts[kind] : say.counts[kind];
    if (number(kind) > 0) parts.push(counted(forms, number(kind), language));
  }
  return `${parts.join(', ')}.`;
}

/** What a formula shows, or how many cells it fills. */
export function shownText({ shown, rows, columns }: PlainCell, language: Language): string {
  if (rows * columns > 1) return counted(plainWords(language).tableStays, rows * columns, language);
  const value = shown[0]?.[0];
  if (typeof value === 'number') return decimalNumber(value, language);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

/** Why a formula does not become a native one; undefined where it does. */
export function reasonText({ becomes }: PlainCell, language: Language): string | undefined {
  const say = plainWords(language);
  if (becomes.kind === 'formula') return undefined;
  return becomes.kind === 'value'
    ? say.valueBecause(becomes.reason)
    : say.keptBecause[becomes.reason];
}
