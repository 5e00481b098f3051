import { sidebarWords } from '../../panel/words/words';
import type { PlanFace } from '../shape/face';
import { GoalInputs } from './GoalInputs';
import { GoalResult } from './GoalResult';
import { inputsSummary } from './summary';
import { mainOf, wordGoal, wordGoalFault } from './wording';

export const goalFace: PlanFace<'goal'> = {
  Inputs: GoalInputs,
  Result: GoalResult,
  name: (language) => sidebarWords[language].plans.goal.name,
  summary: inputsSummary,
  main: ({ outcome, values }, language) => mainOf(outcome, values, language),
  sentence: ({ outcome, values }, language) => wordGoal(outcome, values, language).sentence,
  wordFault: wordGoalFault,
};
