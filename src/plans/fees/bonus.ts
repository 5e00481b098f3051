import { Fault } from '../../core/fault';
import { kpiFee, stagesGrown } from '../../core/planning/kpi-fee';
import { PlanFault } from '../shape/field-fault';
import { rowPath } from '../shape/form';
import type { FeesValues, KpiValues } from './form';

export interface KpiResult {
  readonly id: string;
  readonly name: string;
  /** Share of the plan that was reached; undefined where a cost to keep low was 0. */
  readonly reached: number | undefined;
  /** The share that counts, within the least and the most. */
  readonly counted: number;
  /** Its part of the bonus that was earned. */
  readonly earned: number;
  readonly weight: number;
  /** Whether it has improved; undefined where that is not asked. */
  readonly improved: boolean | undefined;
}

export interface BonusResult {
  readonly part: 'bonus';
  readonly base: number;
  readonly bonus: number;
  readonly fee: number;
  readonly earned: number;
  /** Weighted share of the plans that counts. */
  readonly score: number;
  readonly kpis: readonly KpiResult[];
  readonly condition:
    { readonly needed: number; readonly improved: number; readonly met: boolean } | undefined;
}

/** Base and bonus by how far the KPIs came. A KPI that should fall has improved when it fell. */
export function workOutBonus({ fields, lists: { kpis } }: FeesValues): BonusResult {
  const { base, bonus, floor = 0, cap = 1, improved: needed } = fields;
  const stages = needed === undefined ? undefined : kpis.map(stageOf);
  if (needed !== undefined && needed > kpis.length) {
    throw new PlanFault('improved', { code: 'at-most', details: { limit: kpis.length } });
  }
  const growth = stages && needed !== undefined ? { stages, atLeast: needed } : undefined;
  const paid = paidFor(kpis, { base, bonus, floor, cap, growth });
  const weights = kpis.map(({ fields: { weight = 1 } }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const open = paid.unlocked ? bonus : 0;
  return {
    part: 'bonus',
    base,
    bonus,
    fee: paid.fee,
    earned: paid.earned,
    score: paid.score,
    kpis: kpis.map((kpi, at) => {
      const counted = paid.shares[at] ?? 0;
      const weight = weights[at] ?? 0;
      const stage = stages?.[at];
      return {
        id: kpi.id,
        name: kpi.fields.name,
        reached: reachedShare(kpi),
        counted,
        earned: (open * counted * weight) / sum,
        weight,
        improved: stage && stagesGrown([stage]) === 1,
      };
    }),
    condition: growth && {
      needed: growth.atLeast,
      improved: stagesGrown(growth.stages),
      met: paid.unlocked,
    },
  };
}

function stageOf({ id, fields, choices }: KpiValues): { before: number; now: number } {
  const { before, fact } = fields;
  if (before === undefined) {
    throw new PlanFault(rowPath('kpis', id, 'before'), { code: 'required', details: {} });
  }
  return choices.lower === 'yes' ? { before: fact, now: before } : { before, now: fact };
}

function reachedShare({ fields: { plan, fact }, choices: { lower } }: KpiValues) {
  if (lower === 'no') return fact / plan;
  return fact === 0 ? undefined : plan / fact;
}

type Terms = Omit<Parameters<typeof kpiFee>[0], 'kpis'>;

function paidFor(kpis: readonly KpiValues[], terms: Terms) {
  try {
    return kpiFee({
      ...terms,
      kpis: kpis.map(({ fields: { plan, fact, weight }, choices: { lower } }) => ({
        plan,
        fact,
        weight,
        lowerIsBetter: lower === 'yes',
      })),
    });
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    const { code, parameter, details } = problem;
    // Rows have been read within their bounds: what is left is the limits, or weights of nothing.
    const path = parameter === 'floor' ? 'floor' : rowPath('kpis', kpis[0]?.id ?? '', 'weight');
    throw new PlanFault(path, { code, details });
  }
}
