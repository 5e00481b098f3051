import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber } from '../../src/core/orders/calendar';
import type { Language } from '../../src/i18n/language';
import { isoDay } from '../../src/core/orders/days';
import type { BonusResult } from '../../src/plans/fees/bonus';
import type { FeesInputs } from '../../src/plans/fees/form';
import type { IncomeResult } from '../../src/plans/fees/income';
import type { InvoiceResult } from '../../src/plans/fees/invoice';
import { feesPlan } from '../../src/plans/fees/plan';
import { fieldAt } from '../../src/plans/shape/form';
import { workOut } from '../../src/plans/shape/read-form';
import { feesSummary } from '../../src/plans/fees/summary';
import { mainOfFees, wordFees, wordFeesFault } from '../../src/plans/fees/wording';
import { wordFault } from '../../src/plans/shape/wording';
import { bonusInputs, incomeInputs, invoiceInputs, nothingFound } from '../support/fees';

const spaced = (text: string) => text.replace(/\u00a0/g, ' ');

function plan(inputs: FeesInputs, language: Language = 'en') {
  const { fields, outcome } = workOut(feesPlan, inputs, nothingFound, language);
  const faults: Record<string, string> = {};
  for (const [path, { fault, cell }] of Object.entries(fields)) {
    if (fault === undefined) continue;
    const worded =
      wordFeesFault(fault, language) ??
      wordFault(fault, fieldAt(feesPlan.form, path), cell, language).fault;
    faults[path] = spaced(worded);
  }
  const said =
    outcome &&
    spaced(
      wordFees(outcome, language)
        .map((part) => (typeof part === 'string' ? part : part.strong))
        .join(''),
    );
  const main = outcome && spaced(mainOfFees(outcome, language));
  return { faults, outcome, said, main };
}

const invoice = (inputs: FeesInputs) => plan(inputs).outcome as InvoiceResult;
const bonus = (inputs: FeesInputs) => plan(inputs).outcome as BonusResult;
const income = (inputs: FeesInputs) => plan(inputs).outcome as IncomeResult;

const paid = ({ payments }: InvoiceResult) =>
  payments.map(({ from, to, amount }) => [isoDay(from), isoDay(to), amount]);

describe('the first invoice', () => {
  // Computed independently in the planner's specification.
  test.each([
    ['2025-09-15', 12, 22, 327.27],
    ['2025-10-15', 13, 23, 339.13],
    ['2026-02-13', 11, 20, 330],
  ])('of 600 from %s is for %i of %i days', (start, left, working, amount) => {
    expect(invoice(invoiceInputs({ start }))).toMatchObject({ left, working, invoice: amount });
  });

  test.each<[Language, string]>([
    [
      'en',
      'The first invoice is 327.27: 12 of 22 working days of September are left, from 15 September.',
    ],
    [
      'uk',
      'Перший рахунок — 327,27: з 15 вересня до кінця місяця лишається 12 із 22 робочих днів.',
    ],
    ['ru', 'Первый счёт — 327,27: с 15 сентября до конца месяца остаётся 12 из 22 рабочих дней.'],
  ])('is told in %s with the days it is for', (language, sentence) => {
    expect(plan(invoiceInputs(), language).said).toBe(sentence);
  });

  test('counts no holiday, in the month nor in what is left of it', () => {
    // By hand: the 1st is before the start, the 22nd after it, so 11 of 20 days are left.
    const result = invoice(invoiceInputs({ holidays: '2025-09-01, 2025-09-22' }));
    expect(result).toMatchObject({ left: 11, working: 20, invoice: 330, holidays: 2 });
  });

  test('counts the days of a week with one day off', () => {
    // By hand: September 2025 has 30 days and 4 Sundays; from the 15th on 16 days and 2 Sundays.
    const result = invoice(invoiceInputs({}, { weekend: 'sun' }));
    expect(result).toMatchObject({ left: 14, working: 26 });
  });

  test('counts every day where none is off', () => {
    const result = invoice(invoiceInputs({}, { weekend: 'none' }));
    expect(result).toMatchObject({ left: 16, working: 30, invoice: 320 });
  });

  test('of a start after the last working day is none', () => {
    const answer = plan(invoiceInputs({ start: '2025-08-30' }));
    expect(answer.said).toBe(
      'There is no first invoice: no working day of August is left from 30 August. The fee is paid in full from September.',
    );
    expect(paid(answer.outcome as InvoiceResult)).toEqual([
      ['2025-09-01', '2025-09-01', 600],
      ['2025-10-01', '2025-10-01', 600],
    ]);
  });

  test('of a month of holidays is refused beside them', () => {
    const days = Array.from({ length: 30 }, (_, day) => isoDay(dayNumber(2025, 9, day + 1)));
    expect(plan(invoiceInputs({ holidays: days.join(' ') })).faults).toEqual({
      holidays: 'No working day is left: check the days off and the holidays.',
    });
  });

  test('needs a fee above 0 and a day', () => {
    expect(plan(invoiceInputs({ fee: '0', start: '' })).faults).toEqual({
      fee: 'This must be above 0.',
      start: 'Choose a date, or select a cell.',
    });
  });

  test('asks nothing of the other parts', () => {
    expect(plan(invoiceInputs({ base: 'x', months: 'y', cap: 'z' })).faults).toEqual({});
  });
});

describe('the payments', () => {
  test('begin at the start and then follow the agreed day', () => {
    expect(paid(invoice(invoiceInputs({ payday: '10' })))).toEqual([
      ['2025-09-15', '2025-09-15', 327.27],
      ['2025-10-10', '2025-10-10', 600],
      ['2025-11-10', '2025-11-10', 600],
    ]);
  });

  test('wait for the agreed day where the start is before it', () => {
    const [first] = paid(invoice(invoiceInputs({ start: '2025-09-03', payday: '10' })));
    expect(first?.[0]).toBe('2025-09-10');
  });

  test('on the 31st fall on the last day of shorter months', () => {
    const result = invoice(invoiceInputs({ payday: '31', paymentMonths: '6' }));
    expect(paid(result).map(([day]) => day)).toEqual([
      '2025-09-30',
      '2025-10-31',
      '2025-11-30',
      '2025-12-31',
      '2026-01-31',
      '2026-02-28',
    ]);
  });

  test('in halves have the days 1 to 5 and 15 to 20', () => {
    expect(paid(invoice(invoiceInputs({ start: '2025-09-03' }, { payments: 'halves' })))).toEqual([
      ['2025-09-03', '2025-09-05', 272.73],
      ['2025-09-15', '2025-09-20', 272.72],
      ['2025-10-01', '2025-10-05', 300],
      ['2025-10-15', '2025-10-20', 300],
      ['2025-11-01', '2025-11-05', 300],
      ['2025-11-15', '2025-11-20', 300],
    ]);
  });

  test('in halves are one where work starts after the first of them', () => {
    const [first, second] = paid(invoice(invoiceInputs({}, { payments: 'halves' })));
    expect(first).toEqual(['2025-09-15', '2025-09-20', 327.27]);
    expect(second?.[0]).toBe('2025-10-01');
  });

  test('move to the next working day on request', () => {
    // By the calendar: 1 and 15 November 2025 are Saturdays, and the 3rd is made a holiday.
    const inputs = invoiceInputs(
      { start: '2025-11-01', holidays: '2025-11-03', paymentMonths: '1' },
      { payments: 'halves', move: 'yes' },
    );
    expect(paid(invoice(inputs)).map(([day]) => day)).toEqual(['2025-11-04', '2025-11-17']);
  });

  test('of a month add up to its fee to the cent, and none is due before the start', () => {
    const cases = fc.record({
      fee: fc.integer({ min: 1, max: 1e7 }).map((amount) => amount / 100),
      start: fc.integer({ min: dayNumber(2024, 1, 1), max: dayNumber(2027, 12, 31) }),
      payday: fc.integer({ min: 1, max: 31 }),
      payments: fc.constantFrom('once' as const, 'halves' as const),
      move: fc.constantFrom('no' as const, 'yes' as const),
    });
    fc.assert(
      fc.property(cases, ({ fee, start, payday, payments, move }) => {
        const inputs = invoiceInputs(
          { fee: String(fee), start: isoDay(start), payday: String(payday), paymentMonths: '4' },
          { payments, move },
        );
        const result = invoice(inputs);
        const sum = (parts: readonly { readonly amount: number }[]) =>
          parts.reduce((total, { amount }) => total + Math.round(amount * 100), 0);
        const [first, rest] = [true, false].map((of) =>
          result.payments.filter((each) => each.first === of),
        );
        expect(sum(first ?? [])).toBe(Math.round(result.invoice * 100));
        expect(sum(rest ?? [])).toBe(3 * Math.round(fee * 100));
        for (const { from, to } of result.payments) {
          expect(from).toBeGreaterThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });
});

describe('the bonus', () => {
  const leads = { name: 'Leads', plan: '100', fact: '80' };
  const sales = { name: 'Sales', plan: '50', fact: '60' };

  test('pays what was reached, and nothing for more', () => {
    // By hand: (80% + 100%) / 2 = 90% of 200.
    expect(bonus(bonusInputs([leads, sales]))).toMatchObject({ fee: 480, earned: 180, score: 0.9 });
  });

  test('pays for more than the plan up to the cap', () => {
    // By hand: (80% + 120%) / 2 = 100% of 200.
    expect(bonus(bonusInputs([leads, sales], { cap: '120%' })).fee).toBeCloseTo(500, 9);
  });

  test('weighs the KPIs', () => {
    // By hand: (3 · 80% + 100%) / 4 = 85% of 200.
    expect(bonus(bonusInputs([{ ...leads, weight: '3' }, sales])).fee).toBeCloseTo(470, 9);
  });

  test('turns the share over where lower is better, within the floor', () => {
    // By hand: 40% is lifted to 50%, 4/5 = 80%: (3 · 50% + 80%) / 4 = 57.5% of 200.
    const kpis = [
      { plan: '100', fact: '40', weight: '3' },
      { name: 'CPL', plan: '4', fact: '5', lower: 'yes' as const },
    ];
    expect(bonus(bonusInputs(kpis, { floor: '50%', cap: '120%' })).fee).toBeCloseTo(415, 9);
  });

  test('of the parts is the whole that was earned', () => {
    const { earned, kpis } = bonus(bonusInputs([leads, { ...sales, weight: '2' }]));
    expect(kpis.reduce((sum, kpi) => sum + kpi.earned, 0)).toBeCloseTo(earned, 9);
  });

  test('is paid when enough has improved, and a cost improves when it falls', () => {
    const kpis = [
      { ...leads, before: '90' },
      { name: 'CPL', plan: '4', fact: '5', before: '6', lower: 'yes' as const },
    ];
    expect(bonus(bonusInputs(kpis, { improved: '1' })).condition).toEqual({
      needed: 1,
      improved: 1,
      met: true,
    });
    expect(bonus(bonusInputs(kpis, { improved: '2' }))).toMatchObject({ fee: 300, earned: 0 });
  });

  test('asks for what stood before only where something must improve', () => {
    expect(plan(bonusInputs([leads])).faults).toEqual({});
    expect(plan(bonusInputs([leads], { improved: '1' })).faults).toEqual({
      'kpis.r1.before': 'Type a number, or select a cell.',
    });
  });

  test('cannot wait for more KPIs than there are', () => {
    const kpis = [{ ...leads, before: '1' }];
    expect(plan(bonusInputs(kpis, { improved: '2' })).faults).toEqual({
      improved: 'This must be 1 or less.',
    });
  });

  test('has a floor below its cap, and some weight', () => {
    expect(plan(bonusInputs([leads], { floor: '90%', cap: '80%' })).faults.floor).toBe(
      'This must be 80% or less.',
    );
    expect(plan(bonusInputs([{ ...leads, weight: '0' }])).faults['kpis.r1.weight']).toBe(
      'This must be above 0.',
    );
  });

  test('of no KPI asks for the first', () => {
    expect(plan(bonusInputs([{}, {}])).faults).toEqual({
      'kpis.r1.plan': 'Type a number, or select a cell.',
      'kpis.r1.fact': 'Type a number, or select a cell.',
    });
  });

  test.each<[Language, string, string]>([
    [
      'en',
      'The fee is 480: 300 in any case and a bonus of 180, 90% of the 200 agreed.',
      'The fee is 300, without the bonus: KPIs that improved: 0, and 1 had to.',
    ],
    [
      'uk',
      'Оплата — 480: фікс 300 і бонус 180, це 90% від домовлених 200.',
      'Оплата — 300, без бонусу: KPI, що поліпшилися, — 0, а потрібно щонайменше 1.',
    ],
    [
      'ru',
      'Оплата — 480: фикс 300 и бонус 180, это 90% от оговорённых 200.',
      'Оплата — 300, без бонуса: KPI, что улучшились, — 0, а нужно не меньше 1.',
    ],
  ])('is told in %s', (language, paidFor, locked) => {
    expect(plan(bonusInputs([leads, sales]), language).said).toBe(paidFor);
    const kept = bonusInputs([{ ...leads, before: '80' }], { improved: '1' });
    expect(plan(kept, language).said).toBe(locked);
  });
});

describe('the income ahead', () => {
  const clients = [
    { name: 'Bakery', fee: '600', start: '2025-09-15', lifetime: '2' },
    { name: 'Dentist', fee: '400', start: '2025-11-01', lifetime: '4' },
  ];

  test('counts each fee by the chance that the client is still there', () => {
    // By hand: 600 · ½ⁿ, and 400 · ¾ⁿ from the third month on.
    const { months, total } = income(incomeInputs(clients, { months: '4' }));
    expect(months.map((each) => each.income)).toEqual([600, 300, 550, 375]);
    expect(months.map((each) => each.clients)).toEqual([1, 0.5, 1.25, 0.875]);
    expect(total).toBe(1825);
  });

  test('counts whole who is a client already when it begins', () => {
    const { months } = income(incomeInputs(clients, { from: '2025-11-01', months: '2' }));
    // By hand: 600 + 400, then 600 · ½ + 400 · ¾.
    expect(months.map((each) => each.income)).toEqual([1000, 600]);
  });

  test('takes a client without a start as one who is there', () => {
    const inputs = incomeInputs([{ fee: '500', lifetime: '2' }], {
      from: '2026-01-01',
      months: '2',
    });
    expect(income(inputs).months.map((each) => each.income)).toEqual([500, 250]);
  });

  test('without a lifetime takes the three months of an SMM client, and says so', () => {
    const result = income(incomeInputs([{ fee: '300' }], { from: '2026-01-01', months: '2' }));
    expect(result.months[1]?.income).toBeCloseTo(200, 9);
    expect(result.assumed).toBe(1);
  });

  test('needs a first month where no client has a start', () => {
    expect(Object.keys(plan(incomeInputs([{ fee: '300' }])).faults)).toEqual(['from']);
  });

  test('names the month by which a new client is needed', () => {
    const { need } = income(incomeInputs(clients, { months: '4', needed: '500' }));
    expect(need).toMatchObject({ missing: 200 });
  });

  test.each<[Language, string]>([
    [
      'en',
      'In December you can expect 375 from 0.9 clients; for 500 a month you need a new client by October.',
    ],
    [
      'uk',
      'У грудні можна чекати 375 від 0,9 клієнта; щоб мати 500 на місяць, новий клієнт потрібен до жовтня.',
    ],
    [
      'ru',
      'В декабре можно ждать 375 от 0,9 клиента; чтобы иметь 500 в месяц, новый клиент нужен до октября.',
    ],
  ])('is told in %s', (language, sentence) => {
    const inputs = incomeInputs(clients, { months: '4', needed: '500' });
    expect(plan(inputs, language).said).toBe(sentence);
  });

  test('says when the income lasts, and when a client is needed at once', () => {
    const one = [{ fee: '600', start: '2025-09-15', lifetime: '1000' }];
    expect(plan(incomeInputs(one, { months: '2', needed: '500' })).said).toContain(
      'the 500 you need is there every month',
    );
    expect(plan(incomeInputs(one, { months: '2', needed: '900' })).said).toContain(
      'you need a new client at once',
    );
  });

  test('names years only where a month would come twice', () => {
    expect(plan(incomeInputs(clients, { months: '13' }), 'uk').said).toContain(
      'У вересні 2026 року можна чекати',
    );
  });

  test('of fifty clients is the income of one fifty times', () => {
    const fifty = Array.from({ length: 50 }, () => clients[0] ?? {});
    const [one, many] = [incomeInputs(clients.slice(0, 1)), incomeInputs(fifty)].map(income);
    many?.months.forEach((month, at) => {
      expect(month.income).toBeCloseTo(50 * (one?.months[at]?.income ?? NaN), 6);
    });
  });
});

describe('in a line', () => {
  const draft = (inputs: FeesInputs) => ({
    inputs,
    textAt: (path: string) => {
      const [first = '', id, name] = path.split('.');
      const list = inputs.lists[first as 'kpis'] as FeesInputs['lists']['kpis'] | undefined;
      const row = list?.rows.find((each) => each.id === id);
      const source =
        name === undefined ? inputs.sources[first as 'fee'] : row?.sources[name as 'plan'];
      return source?.from === 'typed' ? source.text : '';
    },
  });

  test('the inputs of each part are told without those of the others', () => {
    expect(spaced(feesSummary(draft(invoiceInputs({ base: '9' })), 'en'))).toBe(
      'Fee 600 a month, from 15 September 2025, Saturday and Sunday off, no holidays, 3 months',
    );
    expect(spaced(feesSummary(draft(bonusInputs([{ plan: '1', fact: '1' }, {}])), 'ru'))).toBe(
      'Фикс 300, бонус 200, 1 KPI, KPI засчитывается от 0% до 100%',
    );
    const inputs = incomeInputs([{ fee: '1' }, { fee: '2' }], { from: '2026-03-02' });
    expect(spaced(feesSummary(draft(inputs), 'ru'))).toBe('2 клиента, со 2 марта 2026, 12 месяцев');
  });

  test('the main number has its name', () => {
    expect(plan(invoiceInputs()).main).toBe('first invoice 327.27');
    const inputs = incomeInputs([{ fee: '4100', start: '2025-12-01' }], { months: '1' });
    expect(plan(inputs).main).toBe('1 client, 4 100 in December');
  });
});
