import { count, money, number } from '../../functions/define';
import { form, type FormInputs, type FormValues, maybe, needed, pairs, text } from '../shape/form';
import { periods } from '../shape/periods';

/**
 * What the split is for: the most value for a budget, the least spend for so many results, the
 * most profit, the largest spend at an average CPA or ROAS, or every channel where its next unit
 * of money brings the ROAS.
 */
export const splitGoals = ['budget', 'results', 'profit', 'cpa', 'roas', 'marginal-roas'] as const;
export type SplitGoal = (typeof splitGoals)[number];

/** The most money or results a plan takes: sums of cents stay exact below it. */
export const mostMoney = 1e12;
const amount = <Name extends string>(name: Name) => money(name, { atLeast: 0, atMost: mostMoney });

export const splitForm = form({
  fields: {
    budget: needed(money('budget', { above: 0, atMost: mostMoney })),
    /** How many results are wanted. */
    results: needed(count('results', { above: 0, atMost: mostMoney })),
    cpa: needed(money('cpa', { above: 0, atMost: mostMoney })),
    /** On the whole or of the next unit of money, as the goal has it. */
    roas: needed(number('roas', { above: 0 })),
    /** What a result is worth where its channel says nothing of its own. */
    value: maybe(money('value', { above: 0, atMost: mostMoney })),
  },
  choices: {
    goal: splitGoals,
    period: periods,
  },
  lists: {
    channels: {
      fields: {
        name: text('name'),
        /** Spend and results now; blank where past months say both. */
        spend: maybe(amount('spend')),
        results: maybe(count('results', { atMost: mostMoney })),
        /** Results at twice the spend. */
        doubled: maybe(count('doubled', { atMost: mostMoney })),
        low: maybe(amount('low')),
        high: maybe(amount('high')),
        value: maybe(money('value', { above: 0, atMost: mostMoney })),
        /** What was spent and what came of it, a past period a row. */
        points: pairs('points'),
        /**
         * The user's own split, as typed beside the best one. A text, because nothing is worked out
         * from it: what cannot be read there must not take the result away.
         */
        mine: text('mine'),
      },
      choices: { locked: ['no', 'yes'] },
    },
  },
});

export type SplitForm = typeof splitForm;
export type SplitField = keyof SplitForm['fields'];
export type ChannelField = keyof SplitForm['lists']['channels']['fields'];
export type SplitInputs = FormInputs<SplitForm>;
export type SplitValues = FormValues<SplitForm>;
export type ChannelInputs = SplitInputs['lists']['channels']['rows'][number];
export type ChannelValues = SplitValues['lists']['channels'][number];

/** The field that holds the number of a goal; the most profit needs none. */
export const goalFields: Readonly<Record<SplitGoal, SplitField | undefined>> = {
  budget: 'budget',
  results: 'results',
  profit: undefined,
  cpa: 'cpa',
  roas: 'roas',
  'marginal-roas': 'roas',
};

/** Whether a goal weighs money against value, so that a result must be worth something. */
export const needsValue = (goal: SplitGoal): boolean =>
  goal === 'profit' || goal === 'roas' || goal === 'marginal-roas';
