/** Most cells of a table shown in the panel: seven rows and, at 253 px, five columns. */
export const mostRows = 7;
export const mostColumns = 5;

/** The part of a row or a column of cells that is shown: `count` of them, the base in the middle. */
export function windowAround(length: number, base: number, count: number): number[] {
  const shown = Math.min(length, count);
  const first = Math.max(0, Math.min(length - shown, base - Math.floor(shown / 2)));
  return Array.from({ length: shown }, (_, index) => first + index);
}
