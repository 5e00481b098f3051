import { sidebarWords } from '../../i18n/sidebar';
import type { PlanFace } from '../plan/face';
import { FeesInputs } from '../views/FeesInputs';
import { FeesResult } from '../views/FeesResult';
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
