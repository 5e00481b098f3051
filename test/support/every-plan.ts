import type { PlanInputs } from '../../src/plans/plans';
import { bonusInputs, feesOf, incomeInputs, invoiceInputs } from './fees';
import { campaign, goalOf } from './goal';
import { profitOf, telecomInputs, typed } from './profit';
import { shopChannels, splitInputs, splitOf } from './split';
import { aboutPlan, customerInputs, whatIfOf } from './what-if';

/** A plan of every kind, by its name. */
export const samples: readonly (readonly [string, PlanInputs])[] = [
  ['profit', profitOf(telecomInputs())],
  ['split', splitOf(splitInputs(shopChannels, { budget: '1500' }))],
  ['goal', goalOf(campaign())],
  ['invoice', feesOf(invoiceInputs())],
  ['bonus', feesOf(bonusInputs([{ name: 'Leads', plan: '100', fact: '120', weight: '100%' }]))],
  [
    'income',
    feesOf(
      incomeInputs([{ name: 'Shop', fee: '600', start: '2025-09-15', lifetime: '6' }], {
        from: '2025-09-15',
      }),
    ),
  ],
  ['what-if', whatIfOf(customerInputs())],
  ['what-if about another plan', whatIfOf(aboutPlan('profit', telecomInputs()))],
];

/** Plans with all that may be asked: each has every column that its block can have. */
export const fullest: readonly (readonly [string, PlanInputs])[] = [
  [
    'profit, month by month',
    profitOf(
      telecomInputs({
        arpu: typed('200'),
        churn: typed('5%'),
        customersNow: typed('75 000'),
        margin: typed('80%'),
        variable: typed('10%'),
        fee: typed('15%'),
      }),
    ),
  ],
  [
    'split, with values, bounds and a split of one’s own',
    splitOf(
      splitInputs(
        shopChannels.map((channel, place) => ({
          ...channel,
          mine: '3 000',
          low: '100',
          high: '15 000',
          ...(place === 1 ? { value: '45.5' } : {}),
          locked: place === 2,
        })),
        { budget: '10 000', value: '40' },
      ),
    ),
  ],
  ['goal, with prices', goalOf(campaign('5%', { goalCost: typed('7'), reserve: typed('10%') }))],
  [
    'bonus, on a condition',
    feesOf(
      bonusInputs(
        [
          { name: 'Leads', plan: '100', fact: '120', weight: '3', before: '90' },
          { name: 'CPL', plan: '12.5', fact: '11', weight: '1', before: '13', lower: 'yes' },
        ],
        { improved: '1', floor: '50%', cap: '120%' },
      ),
    ),
  ],
  [
    'income, with what is needed',
    feesOf(
      incomeInputs([{ name: 'Shop', fee: '600', start: '2025-09-15', lifetime: '6' }], {
        from: '2025-09-15',
        needed: '1 200',
      }),
    ),
  ],
  [
    'what-if, with a table',
    whatIfOf(customerInputs({ row: typed('orderValue'), column: typed('lifetime') })),
  ],
];
