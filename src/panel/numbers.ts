import { decimalNumber, moneyText } from '../i18n/format';
import type { Language } from '../i18n/language';

interface Units {
  readonly million: string;
  readonly billion: string;
}

const space = '\u00a0';

/** Where a column has no room for all digits: `182.22M`, `182,22 млн`. */
export function compactMoney(value: number, units: Units, language: Language): string {
  // Billions only where millions would be as long: two decimals of a billion hide too much.
  const [by, unit] = Math.abs(value) >= 1e10 ? [1e9, units.billion] : [1e6, units.million];
  // Latin letters stand at the number, Cyrillic words a space away.
  const gap = language === 'en' ? '' : space;
  return decimalNumber(value / by, language, 2) + gap + unit;
}

/** A number in full, or shortened where more than so many signs have no room. */
export function fittingMoney(
  value: number,
  signs: number,
  units: Units,
  language: Language,
): { readonly text: string; readonly full: string | undefined } {
  const full = moneyText(value, language);
  if (full.length <= signs) return { text: full, full: undefined };
  return { text: compactMoney(value, units, language), full };
}

/**
 * Rounds parts so that they add up to the whole as it is shown: what is missing goes to the parts
 * that lost most by being cut.
 */
export function shownParts(parts: readonly number[], whole: number, decimals: number): number[] {
  const scale = 10 ** decimals;
  const cut = parts.map((part) => Math.floor(part * scale + 1e-9));
  const missing = Math.round(whole * scale) - cut.reduce((sum, part) => sum + part, 0);
  const byLoss = parts
    .map((part, index) => ({ index, lost: part * scale - (cut[index] ?? 0) }))
    .sort((one, other) => other.lost - one.lost);
  // Parts that do not make up the whole are left as they are: rounding cannot mend them.
  const lifted = new Set(
    missing > parts.length ? [] : byLoss.slice(0, missing).map((e) => e.index),
  );
  return cut.map((part, index) => (part + (lifted.has(index) ? 1 : 0)) / scale);
}
