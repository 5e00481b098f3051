import { count, money, rate } from '../../functions/define';
import { form, type FormInputs, type FormValues, maybe, needed, text } from '../shape/form';

/** What is paid for: a thousand of the first stage, one of the second, or the whole of a month. */
const costBases = ['thousand', 'second', 'total'] as const;

/** What a month of work adds to a conversion: a share of it, or percentage points. */
const improvements = ['share', 'points'] as const;

const mostMonths = 24;

export const goalForm = form({
  fields: {
    /** How many of the first stage there are in a month. */
    start: needed(count('start', { above: 0 })),
    startName: text('start_name'),
    cost: needed(money('cost', { atLeast: 0 })),
    goal: maybe(count('goal', { above: 0 })),
    goalCost: maybe(money('goal_cost', { above: 0 })),
    months: maybe(count('months', { atLeast: 1, atMost: mostMonths, whole: true })),
    lag: maybe(count('lag', { atMost: 104 })),
    reserve: maybe(rate('reserve', { below: 1 })),
  },
  choices: {
    costPer: costBases,
    improvement: improvements,
  },
  lists: {
    /** In their order, without the first: each with the share of the one before that comes here. */
    stages: {
      fields: {
        name: text('name'),
        conversion: needed(rate('conversion', { above: 0 })),
        improvement: maybe(rate('improvement')),
      },
      choices: {
        /** The goal is counted in this stage; in the last where no stage says so. */
        isGoal: ['no', 'yes'],
      },
    },
  },
});

export type GoalForm = typeof goalForm;
export type GoalField = keyof GoalForm['fields'];
export type GoalInputs = FormInputs<GoalForm>;
export type GoalValues = FormValues<GoalForm>;
