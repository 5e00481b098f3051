import type { RetentionWords } from './vocabulary';

export const retention: RetentionWords = {
  card: {
    name: 'Retention',
    holds: 'how many customers stay, measured and fitted, and the LTV that follows.',
  },
  title: 'Retention',
  lead: 'One cohort: how many customers it had at the start, and how many were left after each month.',
  left: 'Customers left',
  leftNote: 'Counts, not shares. Month 0 is the whole cohort.',
  measured: 'Measured',
  fitted: 'Fitted curve',
  fittedNote:
    'Each customer has a churn of their own that does not change (the sBG model, by LTV_FIT_RETENTION).',
  ltv: 'LTV of 25 payments, by the curve',
  ltvMeasured: 'LTV so far, measured months only',
  ltvConstant: 'The same with the first churn throughout',
  ltvConstantNote:
    'What LTV_CHURN gives when the churn of the first month is taken for all months.',
  misses: 'How far that is off',
  churnFirst: 'Churn in month 1',
  churnLater: 'Churn in month 12, by the curve',
  chart: 'Share of the cohort that is left',
  notes: [
    'Churn falls with time because those who leave easily are gone first; a constant churn then understates LTV.',
    'A payment is counted at the start of each month, 25 in all: month 0 and the 24 after it.',
    'For customers who leave without a word, such as those of a shop, take the template “Customers”.',
  ],
};
