import { sidebarWords } from '../../panel/words/words';
import type { PlanFace } from '../shape/face';
import { SplitInputs } from './SplitInputs';
import { SplitResult } from './SplitResult';
import { splitSummary } from './summary';
import { leadOf, mainOf, wordSplitFault } from './wording';

export const splitFace: PlanFace<'split'> = {
  Inputs: SplitInputs,
  Result: SplitResult,
  name: (language) => sidebarWords[language].plans.split.name,
  summary: splitSummary,
  main: ({ inputs, outcome }, language) => mainOf(outcome, inputs.choices.period, language),
  sentence: ({ inputs, outcome }, language) => leadOf(outcome, inputs.choices.period, language),
  wordFault: wordSplitFault,
};
