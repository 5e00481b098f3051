import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../src/i18n/language';
import { profitPlan } from '../../src/plans/profit/plan';
import { workOut } from '../../src/plans/shape/read-form';
import { wordMonths } from '../../src/plans/profit/wording';
import { foundCells, telecomInputs, typed } from '../support/profit';

type Sources = Parameters<typeof telecomInputs>[0];
type Choices = Parameters<typeof telecomInputs>[1];

function worked(sources: Sources, choices: Choices = {}) {
  return workOut(profitPlan, telecomInputs(sources, choices), foundCells({}), 'en');
}

const monthsOf = (sources: Sources, choices: Choices = {}) =>
  worked(sources, choices).outcome?.months;

/** 1000 customers who pay 100 a month, 10% of whom leave; 100 new ones a month cost 500 each. */
const shop: Sources = {
  costs: typed('60 000'),
  profit: typed('0'),
  tax: typed('20%'),
  customersNow: typed('1000'),
  arpu: typed('100'),
  churn: typed('10%'),
  newCustomers: typed('100'),
};
const byCustomers: Choices = { acquisition: 'customers' };

describe('the profit plan month by month', () => {
  test('is worked out only where ARPU and churn are given', () => {
    expect(worked({}).outcome?.months).toBeUndefined();
    expect(worked({ churn: typed('5%') }).fields.arpu?.fault?.code).toBe('required');
    expect(worked({ arpu: typed('5') }).fields.churn?.fault?.code).toBe('required');
  });

  test('has as many customers as stay and come', () => {
    // By hand: 1000 · 0.9 + 100 = 1000, month after month.
    const months = monthsOf(shop, byCustomers);
    expect(months?.rows.map(({ atEnd }) => atEnd)).toEqual(Array(12).fill(1000));
    // By hand: 1000 · 100 · 80% − 100 · 500 − 60 000.
    expect(months?.rows[0]?.profit).toBeCloseTo(-30_000, 6);
  });

  test('takes the ads and the margin of the plan where none are given', () => {
    const months = monthsOf({ arpu: typed('400'), churn: typed('5%'), variable: typed('10%') });
    const ads = worked({ variable: typed('10%') }).outcome?.plan.ads ?? NaN;
    expect(months?.ads).toBeCloseTo(ads, 6);
    expect(months?.terms.margin).toBeCloseTo(0.7, 12);
  });

  test('takes a twelfth of a yearly budget and of yearly costs', () => {
    const choices = { period: 'year', costsPer: 'year', profitPer: 'year' } as const;
    const months = monthsOf({ arpu: typed('400'), churn: typed('5%') }, choices);
    // Computed independently in the planner's specification: 2 407 407.41 for costs of 10M.
    expect(months?.ads).toBeCloseTo(2_407_407.41 / 12, 2);
    expect(months?.fixed).toBeCloseTo(10_000_000 / 12, 6);
  });

  test('pays the agency its share of the ads', () => {
    const [without, withFee] = [{}, { fee: typed('10%') }].map((fee) =>
      monthsOf({ ...shop, ...fee }, byCustomers),
    );
    const [one, other] = [without, withFee].map((months) => months?.rows[0]?.profit ?? NaN);
    // By hand: a tenth of 100 · 500.
    expect((one ?? NaN) - (other ?? NaN)).toBeCloseTo(5000, 6);
  });

  test('agrees with customers and cash counted one month after another', () => {
    const cases = fc.record({
      now: fc.integer({ min: 0, max: 5000 }),
      churn: fc.integer({ min: 0, max: 100 }),
      arpu: fc.integer({ min: 1, max: 900 }),
      margin: fc.integer({ min: 0, max: 100 }),
      won: fc.integer({ min: 0, max: 500 }),
      costs: fc.integer({ min: 0, max: 1e6 }),
    });
    fc.assert(
      fc.property(cases, ({ now, churn, arpu, margin, won, costs }) => {
        const months = monthsOf(
          {
            costs: typed(String(costs)),
            profit: typed('1'),
            customersNow: typed(String(now)),
            churn: typed(`${String(churn)}%`),
            arpu: typed(String(arpu)),
            margin: typed(`${String(margin)}%`),
            newCustomers: typed(String(won)),
          },
          byCustomers,
        );
        let [customers, cash, deepest] = [now, 0, 0];
        for (const row of months?.rows ?? []) {
          customers = customers * (1 - churn / 100) + won;
          cash += (customers * arpu * margin) / 100 - won * 500 - costs;
          deepest = Math.min(deepest, cash);
          expect(row.atEnd).toBeCloseTo(customers, 6);
          expect(Math.abs(row.cash - cash)).toBeLessThan(1e-9 * Math.abs(cash) + 1e-6);
        }
        expect(Math.abs((months?.deepest?.need ?? 0) + deepest)).toBeLessThan(
          1e-9 * Math.abs(deepest) + 1e-6,
        );
      }),
    );
  });

  test('offers the cash need and the month of break-even to what-if', () => {
    const { outcome, values } = worked(
      {
        ...shop,
        costs: typed('0'),
        profit: typed('1'),
        customersNow: typed('0'),
        churn: typed('0%'),
      },
      byCustomers,
    );
    if (!outcome || !values) throw new Error('No outcome');
    // By hand: each month 100 more customers pay 8000 more, and ads take 50 000: the cash is
    // −42 000, −76 000, … lowest after 6 months at 8000 · 21 − 300 000, and back after 12.
    expect(profitPlan.results(outcome, values)).toMatchObject({ cashNeed: 132_000, breakEven: 12 });
  });

  test.each<[Language, string]>([
    [
      'en',
      'Month by month you need up to 132 000 of cash, most in month 6; it is back by month 12.',
    ],
    [
      'uk',
      'За місяцями знадобиться до 132 000 грошей, найбільше — у місяці 6; вони повернуться до місяця 12.',
    ],
    [
      'ru',
      'По месяцам понадобится до 132 000 денег, больше всего — в месяце 6; они вернутся к месяцу 12.',
    ],
  ])('is told in %s', (language, sentence) => {
    const months = monthsOf(
      {
        ...shop,
        costs: typed('0'),
        profit: typed('1'),
        customersNow: typed('0'),
        churn: typed('0%'),
      },
      byCustomers,
    );
    if (!months) throw new Error('No months');
    const said = wordMonths(months, language).map((part) =>
      typeof part === 'string' ? part : part.strong,
    );
    expect(said.join('').replace(/\u00a0/g, ' ')).toBe(sentence);
  });
});
