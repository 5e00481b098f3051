/** The font files by which columns are measured: Arimo has the widths of Arial. */
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { inRoot } from './paths';

export type Weight = 'regular' | 'bold';
export const weights: readonly Weight[] = ['regular', 'bold'];
export const fontNames = ['Arial', 'Roboto', 'DejaVu Sans'] as const;
export type FontName = (typeof fontNames)[number];

const parts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const webFont = (family: string, weight: Weight): string[] =>
  parts.map(
    (part) =>
      `@fontsource/${family}/files/${family}-${part}-${weight === 'bold' ? '700' : '400'}-normal.woff2`,
  );

/** A font may lie in several files, of which each has some of its letters. */
const files: Readonly<Record<FontName, (weight: Weight) => readonly string[]>> = {
  Arial: (weight) => webFont('arimo', weight),
  Roboto: (weight) => webFont('roboto', weight),
  'DejaVu Sans': (weight) => [
    `dejavu-fonts-ttf/ttf/DejaVuSans${weight === 'bold' ? '-Bold' : ''}.ttf`,
  ],
};

export function openFont(name: FontName, weight: Weight): fontkit.Font[] {
  const { resolve } = createRequire(inRoot('package.json'));
  return files[name](weight).map((file) => fontkit.openSync(resolve(file)) as fontkit.Font);
}
