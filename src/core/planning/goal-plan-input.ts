import { Fault } from '../fault';
import { checkWhole, mostMonths } from './check-whole';

/** What a month of work adds to a conversion: a share of it, or points (0.005 is half a point). */
export type Improvement = { readonly share: number } | { readonly points: number };

export interface FunnelStep {
  /** Share that passes from one stage to the next, above 0. */
  readonly conversion: number;
  readonly improvement?: Improvement | undefined;
}

/** What is paid for: a thousand of the first stage, one unit of a stage, or a fixed sum a month. */
export type FunnelCost =
  | { readonly perThousand: number }
  | { readonly perUnit: number; readonly stage: number }
  | { readonly total: number };

/** Stages are counted from 0, the volume that enters; step n leads to stage n + 1. */
export interface GoalPlanInput {
  /** How many of the first stage there are in a month. */
  readonly volume: number;
  readonly steps: readonly FunnelStep[];
  readonly cost: FunnelCost;
  readonly goal: {
    /** The last stage unless given. */
    readonly stage?: number | undefined;
    /** How many of it are wanted in a month. */
    readonly volume: number;
    /** The most that one may cost; no matter what unless given. */
    readonly unitCost?: number | undefined;
  };
  /** How many months to look ahead, whole, 1 to 60; 12 unless given. */
  readonly months?: number | undefined;
  /** Weeks of audit before the work on conversions begins; 2 unless given. */
  readonly lagWeeks?: number | undefined;
  /** Share of the dearest price to keep back; 15% unless given. */
  readonly reserve?: number | undefined;
}

/** What was left out of the input, filled in. */
export interface GoalPlanSettings {
  readonly stage: number;
  readonly months: number;
  readonly lagWeeks: number;
  readonly reserve: number;
}

/**
 * Refuses numbers that leave no funnel: whatever passes has a finite cost at every stage.
 *
 * @throws Fault with the row of the step where it is one of them
 */
export function checkedGoalPlan(input: GoalPlanInput): GoalPlanSettings {
  const { steps, goal, cost } = input;
  const { months = 12, lagWeeks = 2, reserve = 0.15 } = input;
  const { stage = steps.length } = goal;
  if (steps.length === 0) throw new Fault('empty-list', 'conversions');
  isAbove('volume', input.volume, 0);
  steps.forEach(({ conversion, improvement }, step) => {
    const row = step + 1;
    isAbove('conversions', conversion, 0, row);
    if (conversion > 1) throw new Fault('percent', 'conversions', { found: conversion }).at(row);
    if (!improvement) return;
    const amount = 'share' in improvement ? improvement.share : improvement.points;
    isAtLeast('improvement', amount, 0, row);
  });
  const price = 'total' in cost ? cost.total : 'stage' in cost ? cost.perUnit : cost.perThousand;
  isAtLeast('cost', price, 0);
  if ('stage' in cost) checkWhole('cost_stage', cost.stage, 0, steps.length);
  checkWhole('goal_stage', stage, 1, steps.length);
  isAbove('goal', goal.volume, 0);
  if (goal.unitCost !== undefined) isAbove('goal_cost', goal.unitCost, 0);
  checkWhole('months', months, 1, mostMonths);
  isAtLeast('lag', lagWeeks, 0);
  isAtLeast('reserve', reserve, 0);
  if (reserve > 1) throw new Fault('percent', 'reserve', { found: reserve });
  return { stage, months, lagWeeks, reserve };
}

function isAbove(parameter: string, value: number, limit: number, row?: number): void {
  if (value > limit) return;
  throw placed(new Fault('above', parameter, { limit }), row);
}

function isAtLeast(parameter: string, value: number, limit: number, row?: number): void {
  if (value >= limit) return;
  throw placed(new Fault('at-least', parameter, { limit }), row);
}

const placed = (fault: Fault, row: number | undefined) =>
  row === undefined ? fault : fault.at(row);
