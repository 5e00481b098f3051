/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { funnelVolumes, grownConversion } from './funnel';
import {
  checkedGoalPlan,
  type FunnelCost,
  type FunnelStep,
  type GoalPlanInput,
} from './goal-plan-input';

/** The funnel as it stands after some months; month 0 is now. */
export interface GoalMonth {
  readonly month: number;
  readonly conversions: readonly number[];
  /** Which conversions have reached 100%, where improvement ends. */
  readonly capped: readonly boolean[];
  /** One number a stage. */
  readonly volumes: readonly number[];
  readonly cost: number;
  /** Cost of one unit of each stage. */
  readonly unitCosts: readonly number[];
  /** What the goal's volume costs at this month's funnel: N · CPL. */
  readonly neededBudget: number;
  /** How many of each stage up to the goal's bring the goal's volume: N / CR. */
  readonly neededVolumes: readonly number[];
  /** How many of the goal's stage are missing, 0 when none. */
  readonly missing: number;
  /** How much one costs above what it may, 0 when not. */
  readonly tooDear: number;
}

/** The most that a unit of a stage may cost for the goal's price to hold. */
export interface DearestPrice {
  readonly stage: number;
  readonly price: number;
  /** The same with the reserve kept back. */
  readonly withReserve: number;
}

/** What one more percentage point of a step's conversion brings, now. */
export interface StepWorth {
  readonly step: number;
  /** Points added: one, or what is left until 100%. */
  readonly points: number;
  /** Share by which the goal's volume grows. */
  readonly growth: number;
  /** How many more of the goal's stage. */
  readonly more: number;
  /** Cost of one of the goal's stage then. */
  readonly unitCost: number;
  /** By how many times the conversion could still grow: 100% / conversion. */
  readonly room: number;
}

export interface GoalPlan {
  readonly stage: number;
  /** Now first, then the end of each month. */
  readonly months: readonly GoalMonth[];
  /** The first month in which the volume is there and its price holds. */
  readonly reached: number | undefined;
  /** The first month in which the price holds, so that more budget can buy the volume. */
  readonly affordable: number | undefined;
  /**
   * The month it is reached in, or else the first of those nearest to it: where volume and price,
   * whichever is farther off, miss the goal by the least share.
   */
  readonly nearest: GoalMonth;
  /** From the funnel as it is now; empty where the goal sets no price. */
  readonly dearest: readonly DearestPrice[];
  /** Steps on the way to the goal, in their order. */
  readonly worth: readonly StepWorth[];
  /** The steps where one more point is worth most; several when they tie. */
  readonly best: readonly number[];
}

const weeksInMonth = 30.4375 / 7;
/** A quotient that should be the goal exactly may miss it by float noise. */
const noise = 1e-9;
const onePoint = 0.01;

/**
 * From today's funnel to the goal. The volume that enters stays; conversions improve month by
 * month, each on its own, up to 100%. What is paid follows `cost`: a fixed sum and a price per
 * thousand stay, a price per unit of a later stage grows with the units of it.
 *
 * The audit takes up whole months: 2 weeks end within the first, so nothing has improved after
 * month 1 and one month's improvement shows after month 2. Without a lag it shows after month 1.
 *
 * With improvement by shares every step multiplies alike, so steps are compared by one more
 * percentage point instead: it is worth 1 / conversion, most where the conversion is lowest.
 *
 * @throws Fault naming the input where a number leaves no funnel
 */
export function goalPlan(input: GoalPlanInput): GoalPlan {
  const { stage, months, lagWeeks, reserve } = checkedGoalPlan(input);
  const lag = auditMonths(lagWeeks);
  const all = Array.from({ length: months + 1 }, (_, month) =>
    goalMonth(input, stage, month, Math.max(0, month - lag)),
  );
  const now = all[0]!;
  const reached = all.find(({ missing, tooDear }) => missing === 0 && tooDear === 0);
  const worth = stepsWorth(input, stage, now);
  const most = worth.reduce((highest, { growth }) => Math.max(highest, growth), 0);
  return {
    stage,
    months: all,
    reached: reached?.month,
    affordable: all.find(({ tooDear }) => tooDear === 0)?.month,
    nearest: reached ?? nearestMonth(input, stage, all),
    dearest: dearestPrices(now, stage, input.goal.unitCost, reserve),
    worth,
    best: worth.filter(({ growth }) => growth > 0 && growth >= most * (1 - noise)).map(stepOf),
  };
}

/** Whole months that an audit of so many weeks takes up. */
export const auditMonths = (weeks: number): number => Math.ceil(weeks / weeksInMonth - noise) || 0;

function nearestMonth(
  { goal }: GoalPlanInput,
  stage: number,
  months: readonly GoalMonth[],
): GoalMonth {
  const farOff = ({ volumes, unitCosts }: GoalMonth) =>
    Math.max(goal.volume / volumes[stage]!, unitCosts[stage]! / (goal.unitCost ?? Infinity));
  return months.reduce((nearest, month) =>
    farOff(month) < farOff(nearest) * (1 - noise) ? month : nearest,
  );
}

const stepOf = ({ step }: StepWorth) => step;

function goalMonth(
  { volume, steps, cost, goal }: GoalPlanInput,
  stage: number,
  month: number,
  improved: number,
): GoalMonth {
  const conversions = steps.map((step) => improvedConversion(step, improved));
  const volumes = funnelVolumes(volume, conversions);
  const paid = paidFor(cost, volumes);
  const unitCosts = volumes.map((units) => paid / units);
  const [reachedVolume, unitCost] = [volumes[stage]!, unitCosts[stage]!];
  const scale = goal.volume / reachedVolume;
  return {
    month,
    conversions,
    capped: conversions.map((conversion) => conversion === 1),
    volumes,
    cost: paid,
    unitCosts,
    neededBudget: goal.volume * unitCost,
    neededVolumes: volumes.slice(0, stage + 1).map((units) => units * scale),
    missing: above(goal.volume, reachedVolume),
    tooDear: above(unitCost, goal.unitCost ?? Infinity),
  };
}

function improvedConversion({ conversion, improvement }: FunnelStep, months: number): number {
  if (!improvement) return conversion;
  return 'share' in improvement
    ? grownConversion(conversion, improvement.share, months)
    : Math.min(1, conversion + improvement.points * months);
}

function paidFor(cost: FunnelCost, volumes: readonly number[]): number {
  if ('total' in cost) return cost.total;
  if ('perThousand' in cost) return (volumes[0]! / 1000) * cost.perThousand;
  return volumes[cost.stage]! * cost.perUnit;
}

/** How far the one lies above the other; 0 where that is noise or it does not. */
function above(one: number, other: number): number {
  const difference = one - other;
  return difference > noise * Math.abs(one) ? difference : 0;
}

function dearestPrices(
  { volumes }: GoalMonth,
  stage: number,
  unitCost: number | undefined,
  reserve: number,
): DearestPrice[] {
  if (unitCost === undefined) return [];
  return volumes.slice(0, stage + 1).map((units, at) => {
    const price = unitCost * (volumes[stage]! / units);
    return { stage: at, price, withReserve: price * (1 - reserve) };
  });
}

function stepsWorth(input: GoalPlanInput, stage: number, now: GoalMonth): StepWorth[] {
  return now.conversions.slice(0, stage).map((conversion, step) => {
    const points = Math.min(onePoint, 1 - conversion);
    const conversions = now.conversions.slice();
    conversions[step] = conversion + points;
    const volumes = funnelVolumes(input.volume, conversions);
    return {
      step,
      points,
      growth: points / conversion,
      more: volumes[stage]! - now.volumes[stage]!,
      unitCost: paidFor(input.cost, volumes) / volumes[stage]!,
      room: 1 / conversion,
    };
  });
}
