import './goal.css';
import { beginGoal } from './beginning';
import { goalWords } from './words';
import type { GoalResult as GoalOutcome } from './work';
import type { GoalForm } from './form';
import type { PlanFace } from '../shape/face';
import { GoalInputs } from './GoalInputs';
import { GoalResult } from './GoalResult';
import { inputsSummary } from './summary';
import { mainOf, wordGoal, wordGoalFault } from './wording';

export const goalFace: PlanFace<GoalForm, GoalOutcome> = {
  Inputs: GoalInputs,
  Result: GoalResult,
  icon: 'funnel',
  words: goalWords,
  begins: { rows: { stages: 3 }, fill: beginGoal },
  summary: inputsSummary,
  main: ({ outcome, values }, language) => mainOf(outcome, values, language),
  sentence: ({ outcome, values }, language) => wordGoal(outcome, values, language).sentence,
  wordFault: wordGoalFault,
};
