import { beginFees } from './beginning';
import { feesWords } from './words';
import type { FeesResult as FeesOutcome } from './work';
import type { FeesForm } from './form';
import type { PlanFace } from '../shape/face';
import { FeesInputs } from './FeesInputs';
import { FeesResult } from './FeesResult';
import { feesSummary } from './summary';
import { mainOfFees, wordFees, wordFeesFault } from './wording';

export const feesFace: PlanFace<FeesForm, FeesOutcome> = {
  Inputs: FeesInputs,
  Result: FeesResult,
  icon: 'receipt',
  words: feesWords,
  begins: { rows: { kpis: 2 }, fill: beginFees },
  summary: feesSummary,
  main: ({ outcome }, language) => mainOfFees(outcome, language),
  sentence: ({ outcome }, language) => wordFees(outcome, language),
  wordFault: wordFeesFault,
};
