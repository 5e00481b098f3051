import { Fault } from '../fault';

export interface Kpi {
  /** What was agreed, above 0. */
  readonly plan: number;
  /** What came about, not negative. */
  readonly fact: number;
  /** Its part of the bonus, beside the weights of the others; 1 unless given. */
  readonly weight?: number | undefined;
  /** Costs, such as CPL: plan / fact counts instead of fact / plan. */
  readonly lowerIsBetter?: boolean | undefined;
}

/** A condition of the whole bonus: so many stages of the funnel must have grown. */
export interface Growth {
  readonly stages: readonly { readonly before: number; readonly now: number }[];
  readonly atLeast: number;
}

export interface KpiFeeInput {
  /** Money paid in any case. */
  readonly base: number;
  /** Money paid when every plan is met exactly. */
  readonly bonus: number;
  readonly kpis: readonly Kpi[];
  /** The least and the most a KPI counts, as shares of its plan; 0 and 1 unless given. */
  readonly floor?: number;
  readonly cap?: number;
  readonly growth?: Growth | undefined;
}

export interface KpiFee {
  readonly fee: number;
  /** The bonus that was earned. */
  readonly earned: number;
  /** Weighted share of the plans that was met, within floor and cap. */
  readonly score: number;
  /** The same for each KPI by itself. */
  readonly shares: readonly number[];
  /** Whether the condition of growth holds; true without one. */
  readonly unlocked: boolean;
}

/**
 * Base and a bonus by how far the plans were met: base + bonus · Σ w · clamp(fact / plan), weights
 * scaled to a sum of 1. A cost of 0 where lower is better counts as the cap.
 *
 * @throws Fault `above` on `plan` or `weights` (none above 0), `at-least` on `fact` or `weights`,
 *   each with its row; `empty-list` on `plan`; `at-most` on `floor` above the cap
 */
export function kpiFee(input: KpiFeeInput): KpiFee {
  const { base, bonus, kpis, floor = 0, cap = 1, growth } = input;
  if (floor > cap) throw new Fault('at-most', 'floor', { limit: cap, share: true });
  if (kpis.length === 0) throw new Fault('empty-list', 'plan');
  kpis.forEach(checkKpi);
  const weights = kpis.map(({ weight = 1 }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) throw new Fault('above', 'weights', { limit: 0 });
  const shares = kpis.map((kpi) => Math.min(cap, Math.max(floor, shareMet(kpi))));
  // Divided once at the end: three equal weights must give 1, not 0.999….
  const score = shares.reduce((total, share, at) => total + share * (weights[at] ?? 0), 0) / sum;
  const unlocked = !growth || stagesGrown(growth.stages) >= growth.atLeast;
  const earned = unlocked ? bonus * score : 0;
  return { fee: base + earned, earned, score, shares, unlocked };
}

function checkKpi({ plan, fact, weight = 1 }: Kpi, at: number): void {
  if (plan <= 0) throw new Fault('above', 'plan', { limit: 0 }).at(at + 1);
  if (fact < 0) throw new Fault('at-least', 'fact', { limit: 0 }).at(at + 1);
  if (weight < 0) throw new Fault('at-least', 'weights', { limit: 0 }).at(at + 1);
}

/** Without bounds; infinite for a cost of 0, which the cap then limits. */
const shareMet = ({ plan, fact, lowerIsBetter = false }: Kpi): number =>
  lowerIsBetter ? plan / fact : fact / plan;

/** How many stages stand higher than before. */
export const stagesGrown = (stages: Growth['stages']): number =>
  stages.filter(({ before, now }) => now > before).length;
