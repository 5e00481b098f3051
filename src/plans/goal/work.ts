import { funnelVolumes } from '../../core/planning/funnel';
import {
  auditMonths,
  goalPlan,
  type GoalMonth,
  type GoalPlan,
} from '../../core/planning/goal-plan';
import type { FunnelCost, GoalPlanInput } from '../../core/planning/goal-plan-input';
import { PlanFault } from '../shape/field-fault';
import { rowPath } from '../shape/form';
import type { GoalValues } from './form';

/**
 * already: nothing need change · reached: in a month to come · buy: nothing improves, but more
 * budget brings the volume at a price that holds · short: as buy, though conversions improve ·
 * dear: one costs too much in every month.
 */
export type GoalAnswer = 'already' | 'reached' | 'buy' | 'short' | 'dear';

export interface GoalResult {
  /** What the fields say, with what their blanks mean. */
  readonly input: GoalPlanInput & {
    readonly months: number;
    readonly lagWeeks: number;
    readonly reserve: number;
  };
  readonly plan: GoalPlan;
  readonly answer: GoalAnswer;
  readonly now: GoalMonth;
  readonly last: GoalMonth;
  /** How many are wanted a month; undefined where only the price counts. */
  readonly wanted: number | undefined;
  /** Months that pass before the first improvement is begun. */
  readonly lagMonths: number;
}

export const usual = { months: 6, lag: 2, reserve: 0.15 } as const;

/** Works the goal plan out from what its fields say. */
export function workOutGoal(values: GoalValues): GoalResult {
  const { fields, choices, lists } = values;
  const { goal: wanted, goalCost: unitCost } = fields;
  const stages = lists.stages;
  if (stages.length === 0) throw new PlanFault('start', { code: 'no-stages', details: {} });
  if (wanted === undefined && unitCost === undefined) {
    throw new PlanFault('goal', { code: 'no-goal', details: {} });
  }
  const steps = stages.map(({ fields: { conversion, improvement = 0 } }) => ({
    conversion,
    improvement: choices.improvement === 'share' ? { share: improvement } : { points: improvement },
  }));
  const flagged = stages.findIndex((stage) => stage.choices.isGoal === 'yes');
  const stage = flagged < 0 ? steps.length : flagged + 1;
  const volumes = funnelVolumes(
    fields.start,
    steps.map(({ conversion }) => conversion),
  );
  const lagWeeks = fields.lag ?? usual.lag;
  const input = {
    volume: fields.start,
    steps,
    cost: costOf(values),
    // Where only the price counts, today's volume is to be kept.
    goal: { stage, volume: wanted ?? volumes[stage] ?? 0, unitCost },
    months: fields.months ?? usual.months,
    lagWeeks,
    reserve: fields.reserve ?? usual.reserve,
  };
  refuseTinyFunnel(values, volumes);
  const plan = goalPlan(input);
  const [now, last] = [plan.months[0], plan.months[plan.months.length - 1]];
  if (now === undefined || last === undefined) throw new Error('No months');
  return {
    input,
    plan,
    answer: answerOf(plan, now, last),
    now,
    last,
    wanted,
    lagMonths: auditMonths(lagWeeks),
  };
}

/** The month that the answer speaks of: that of the goal, or the last. */
export const answerMonth = ({ plan, last }: GoalResult): GoalMonth =>
  plan.months.find(({ month }) => month === plan.reached) ?? last;

function costOf({ fields: { cost }, choices: { costPer } }: GoalValues): FunnelCost {
  if (costPer === 'thousand') return { perThousand: cost };
  if (costPer === 'second') return { perUnit: cost, stage: 1 };
  return { total: cost };
}

/** Fewer than this is nobody in a lifetime of the funnel, and no cost of one can be told. */
const fewest = 1e-12;
/** More than this, of people or of money, no cell can add up to the unit. */
const most = 1e15;

function refuseTinyFunnel({ fields, lists }: GoalValues, volumes: readonly number[]): void {
  for (const field of ['start', 'cost', 'goal', 'goalCost'] as const) {
    if ((fields[field] ?? 0) > most) {
      throw new PlanFault(field, { code: 'too-large', details: {} });
    }
  }
  const empty = lists.stages.find((_, step) => (volumes[step + 1] ?? 0) < fewest);
  if (empty === undefined) return;
  throw new PlanFault(rowPath('stages', empty.id, 'conversion'), {
    code: 'nobody-left',
    details: {},
  });
}

function answerOf({ reached }: GoalPlan, now: GoalMonth, last: GoalMonth): GoalAnswer {
  if (reached === 0) return 'already';
  if (reached !== undefined) return 'reached';
  if (last.tooDear > 0) return 'dear';
  const improves = last.conversions.some(
    (conversion, step) => conversion !== now.conversions[step],
  );
  return improves ? 'short' : 'buy';
}
