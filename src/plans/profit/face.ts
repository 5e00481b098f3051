import { moneyText } from '../../i18n/format';
import { sidebarWords } from '../../panel/words/words';
import type { PlanFace } from '../shape/face';
import { ProfitInputs } from './ProfitInputs';
import { ProfitResult } from './ProfitResult';
import { inputsSummary } from './summary';
import { wordProfit, wordProfitFault } from './wording';

export const profitFace: PlanFace<'profit'> = {
  Inputs: ProfitInputs,
  Result: ProfitResult,
  name: (language) => sidebarWords[language].plans.profit.name,
  summary: (draft, language) => inputsSummary(draft, sidebarWords[language]),
  main: ({ inputs, outcome }, language) => {
    const words = sidebarWords[language];
    const ads = moneyText(outcome.plan.ads, language);
    return words.profit.main(ads, words.inPeriod[inputs.choices.period]);
  },
  sentence: ({ inputs, outcome }, language) =>
    wordProfit(outcome, inputs.choices.period, language).sentence,
  wordFault: wordProfitFault,
};
