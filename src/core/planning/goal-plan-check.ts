import { Fault } from '../fault';
import { checkWhole, mostMonths } from './check-whole';
import type { GoalPlanInput } from './goal-plan';

/**
 * Refuses numbers that leave no funnel: whatever passes has a finite cost at every stage.
 *
 * @throws Fault with the row of the step where it is one of them
 */
export function checkGoalPlan(input: GoalPlanInput): void {
  const { steps, goal, cost } = input;
  const { months = 12, lagWeeks = 2, reserve = 0.15 } = input;
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
  checkWhole('goal_stage', goal.stage ?? steps.length, 1, steps.length);
  isAbove('goal', goal.volume, 0);
  if (goal.unitCost !== undefined) isAbove('goal_cost', goal.unitCost, 0);
  checkWhole('months', months, 1, mostMonths);
  isAtLeast('lag', lagWeeks, 0);
  isAtLeast('reserve', reserve, 0);
  if (reserve > 1) throw new Fault('percent', 'reserve', { found: reserve });
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
