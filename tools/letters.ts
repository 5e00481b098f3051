/** Writes how wide letters are, from the files of the fonts that a sheet may be shown in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fontNames, openFont, type Weight, weights } from './fonts';
import { inRoot } from './paths';

const file = 'src/panel/fit/letters.ts';
/** First and last of each run of signs: Latin, Cyrillic with the Ukrainian letters, and what stands in texts. */
const runs: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x400, 0x45f],
  [0x490, 0x491],
];
const signs = '\u2009\u202f–—‘’“”„•…₴€₽№−×→≤≥✓';
/** So that the widest letter takes two digits. */
const perEm = 800;

const letters = [
  ...runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, place) => String.fromCharCode(first + place)),
  ),
  ...Array.from(signs),
];

/** Of the widest of the fonts that have the letter, in parts of the font's size. */
function widest(weight: Weight): number[] {
  const fonts = fontNames.flatMap((name) => openFont(name, weight));
  return letters.map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const widths = fonts
      .filter((font) => font.hasGlyphForCodePoint(code))
      .map((font) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm);
    return Math.ceil(Math.max(...widths) * perEm - 1e-6);
  });
}

function twoDigits(width: number): string {
  const digits = width.toString(36).padStart(2, '0');
  if (digits.length > 2) throw new Error('A letter is too wide for two digits.');
  return digits;
}

async function source(): Promise<string> {
  const table = (weight: Weight) => JSON.stringify(widest(weight).map(twoDigits).join(''));
  const text = `// Written by \`npm run letters\` from the files of Arimo (which has the widths of Arial), Roboto and DejaVu Sans.
/** First and last of each run of letters, then letters of no run, in the order of the widths. */
export const runs = ${JSON.stringify(runs)} as const;
export const signs = ${JSON.stringify(signs)};

/** Parts of a font's size that widths are counted in. */
export const perEm = ${String(perEm)};

/** Two digits of base 36 for each letter, of the widest of the fonts. */
export const widths = { ${weights.map((weight) => `${weight}: ${table(weight)}`).join(', ')} } as const;
`;
  const options = { ...(await resolveConfig(inRoot(file))), parser: 'typescript' };
  return format(text, options);
}

const read = () => {
  try {
    return readFileSync(inRoot(file), 'utf8');
  } catch {
    return '';
  }
};

const text = await source();
if (read() !== text) {
  if (process.argv.includes('--check')) {
    console.error(`Not up to date: ${file}. Run npm run letters.`);
    process.exitCode = 1;
  } else writeFileSync(inRoot(file), text);
}
