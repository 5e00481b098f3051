import { planOf } from '../shape/plan';
import { feesBlock } from './block';
import { feesForm, isFeesFieldUnused } from './form';
import { type FeesResult, workOutFees } from './work';

/** What does the first invoice, a bonus, or the income of the months ahead come to? */
export const feesPlan = planOf({
  form: feesForm,
  isUnused: isFeesFieldUnused,
  work: workOutFees,
  results: resultsOf,
  block: feesBlock,
});

function resultsOf(outcome: FeesResult): Readonly<Record<string, number>> {
  switch (outcome.part) {
    case 'invoice': {
      const { invoice, left, working } = outcome;
      return { invoice, left, working };
    }
    case 'bonus': {
      const { fee, earned, score } = outcome;
      return { fee, earned, score };
    }
    case 'income': {
      const last = outcome.months[outcome.months.length - 1];
      return { income: last?.income ?? 0, total: outcome.total, clients: last?.clients ?? 0 };
    }
  }
}
