import { Fault } from '../fault';

/** The two losses are judged together, so the sentence names both. */
const losses = 'contraction + churned';

/** A loss of everything may pass its limit by what adding up in binary costs, not by more. */
const roundingSlack = 1e-12;

/**
 * Share of the starting revenue that the same customers bring at the end, growth included.
 * All amounts in one currency and for one period; the losses are positive numbers.
 *
 * @throws Fault `at-most` when more was lost than there was
 */
export function netRetention(
  start: number,
  expansion: number,
  contraction: number,
  churned: number,
): number {
  return (start + expansion - lostOf(start + expansion, contraction, churned)) / start;
}

/**
 * Share of the starting revenue that was kept, growth left out: never above 1.
 *
 * @throws Fault `at-most` when more was lost than there was
 */
export function grossRetention(start: number, contraction: number, churned: number): number {
  return (start - lostOf(start, contraction, churned)) / start;
}

/**
 * Recurring revenue won for each unit of it lost.
 *
 * @throws Fault `above` when nothing was lost, for then there is no ratio
 */
export function quickRatio(
  won: number,
  expansion: number,
  contraction: number,
  churned: number,
): number {
  const lost = contraction + churned;
  if (lost === 0) throw new Fault('above', losses, { limit: 0 });
  return (won + expansion) / lost;
}

function lostOf(available: number, contraction: number, churned: number): number {
  const lost = contraction + churned;
  if (lost > available * (1 + roundingSlack)) {
    throw new Fault('at-most', losses, { limit: available });
  }
  return Math.min(lost, available);
}
