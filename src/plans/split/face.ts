import './split.css';
import { splitWords } from './words';
import type { SplitResult as SplitOutcome } from './work';
import type { SplitForm } from './form';
import type { PlanFace } from '../shape/face';
import { SplitInputs } from './SplitInputs';
import { SplitResult } from './SplitResult';
import { splitSummary } from './summary';
import { leadOf, mainOf, wordSplitFault } from './wording';

export const splitFace: PlanFace<SplitForm, SplitOutcome> = {
  Inputs: SplitInputs,
  Result: SplitResult,
  icon: 'branches',
  words: splitWords,
  begins: { rows: { channels: 3 } },
  summary: splitSummary,
  main: ({ inputs, outcome }, language) => mainOf(outcome, inputs.choices.period, language),
  sentence: ({ inputs, outcome }, language) => leadOf(outcome, inputs.choices.period, language),
  wordFault: wordSplitFault,
};
