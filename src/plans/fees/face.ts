import { sidebarWords } from '../../panel/words/words';
import type { PlanFace } from '../shape/face';
import { FeesInputs } from './FeesInputs';
import { FeesResult } from './FeesResult';
import { feesSummary } from './summary';
import { mainOfFees, wordFees, wordFeesFault } from './wording';

export const feesFace: PlanFace<'fees'> = {
  Inputs: FeesInputs,
  Result: FeesResult,
  name: (language) => sidebarWords[language].plans.fees.name,
  summary: feesSummary,
  main: ({ outcome }, language) => mainOfFees(outcome, language),
  sentence: ({ outcome }, language) => wordFees(outcome, language),
  wordFault: wordFeesFault,
};
