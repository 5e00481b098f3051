/** How tables of numbers are tinted, in the panel and in the sheet. */

/** Share of colour in the darkest tint, percent: dark text keeps 7 to 1 on it. */
const deepest = 45;

/**
 * How deep the tint of a value is, percent, and of which colour. Where values lie on both sides of
 * zero each side grows from zero; else from the smallest value to the largest.
 */
export function tintOf(
  value: number,
  [low, high]: readonly [number, number],
): { readonly below: boolean; readonly depth: number } {
  const below = low < 0 && value < 0;
  const crossing = low < 0 && high > 0;
  // All below zero: the worst is the deepest, as it is where zero is crossed.
  const [from, to] = crossing ? [0, below ? low : high] : below ? [high, low] : [low, high];
  const share = to === from ? 0 : Math.abs((value - from) / (to - from));
  return { below, depth: Math.round(share * deepest) };
}
