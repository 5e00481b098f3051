import { shapeWords } from '../shape/words';
import { profitWords } from './words';
import type { ProfitResult as ProfitOutcome } from './work';
import type { ProfitForm } from './form';
import { moneyText } from '../../i18n/format';
import type { PlanFace } from '../shape/face';
import { ProfitInputs } from './ProfitInputs';
import { ProfitResult } from './ProfitResult';
import { inputsSummary } from './summary';
import { wordProfit, wordProfitFault } from './wording';

export const profitFace: PlanFace<ProfitForm, ProfitOutcome> = {
  Inputs: ProfitInputs,
  Result: ProfitResult,
  icon: 'bars',
  words: profitWords,
  summary: inputsSummary,
  main: ({ inputs, outcome }, language) => {
    const ads = moneyText(outcome.plan.ads, language);
    return profitWords(language).main(ads, shapeWords(language).inPeriod[inputs.choices.period]);
  },
  sentence: ({ inputs, outcome }, language) =>
    wordProfit(outcome, inputs.choices.period, language).sentence,
  wordFault: wordProfitFault,
};
