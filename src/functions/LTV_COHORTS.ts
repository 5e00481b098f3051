import { Fault } from '../core/fault';
import { civilDate, periodOf, type Period } from '../core/orders/calendar';
import { cohortMeasure, cohorts, type CohortMeasure } from '../core/orders/cohorts';
import type { DayLog } from '../core/orders/day-log';
import { cells, choice, computation, date, explanation, optional, sheetFunction } from './define';
import { isoDay, twoDigits } from './orders/columns';
import { ordersIn } from './orders/read';

const signature = sheetFunction({
  name: 'LTV_COHORTS',
  shape: 'table',
  parameters: [
    cells('customers'),
    cells('dates'),
    optional(cells('amounts')),
    optional(choice('period', ['month', 'week', 'quarter', 'year']), 'month'),
    optional(choice('measure', ['retention', 'customers', 'revenue', 'ltv']), 'retention'),
    optional(date('end')),
  ],
});

/** Ten years of weeks: a longer table comes from a slip in a date, and nobody reads it. */
const mostPeriods = 520;

/**
 * A line for each cohort: its period, its customers, then the measure at each age. What has not
 * passed in full is blank. The names of ages are numbers, so that the columns can be charted.
 */
export const compute = /* @__PURE__ */ computation(
  signature,
  ({ period, measure, ...given }, place) => {
    const { customers, dates, amounts } = given;
    const needsMoney = measure === 'revenue' || measure === 'ltv';
    if (needsMoney && !amounts) throw new Fault('needs-column', 'amounts', { found: measure });
    const { log, end } = ordersIn({ customers, dates, amounts, end: given.end }, place);
    refuseTooMany(log, end, period);
    const table = cohorts(log, period, end);
    const asked: CohortMeasure = measure === 'ltv' ? 'cumulative' : measure;
    const lines = cohortMeasure(table, asked).map((line, cohort) => [
      label(table.starts[cohort] ?? NaN, period),
      table.sizes[cohort] ?? '',
      ...line.map((value) => value ?? ''),
    ]);
    return [[`cohort (${period})`, 'customers', ...lines.keys()], ...lines];
  },
);

function refuseTooMany({ day }: DayLog, end: number, period: Period): void {
  const first = day.reduce((least, each) => Math.min(least, each), Infinity);
  if (periodOf(end, period) - periodOf(first, period) < mostPeriods) return;
  const found = `${isoDay(first)} – ${isoDay(end)}`;
  throw new Fault('too-many-periods', 'dates', { found, limit: mostPeriods });
}

/** `2025-01`, `2025-Q1`, `2025`; a week by its Monday, `2025-01-06`. */
function label(start: number, period: Period): string {
  if (period === 'week') return isoDay(start);
  const { year, month } = civilDate(start);
  if (period === 'year') return String(year);
  const part = period === 'quarter' ? `Q${String((month + 2) / 3)}` : twoDigits(month);
  return `${String(year)}-${part}`;
}

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'orders',
  gives: 'number',
  words: {
    en: {
      summary: 'Cohorts of customers by their first order: retention, customers, revenue or LTV',
      parameters: {
        customers: 'Customer of each order, as a name or a number',
        dates: 'Date of each order, in the same rows',
        amounts:
          'Money of each order, for revenue and ltv; refunds below 0 lower it, those before a first order are left out',
        period: 'Calendar period of a cohort and of its age: month, week, quarter or year',
        measure:
          'retention: share who ordered · customers: how many did · revenue: their money · ltv: money per customer so far',
        end: 'Last day to count; give the last day of the data if nobody ordered on it',
      },
      blanks: { amounts: 'no money needed', end: 'the last date in the data' },
      mistakes: [
        'Waiting for the last period. It stays blank until it has passed in full: if your data reach 31 December and the last order is of the 30th, give end.',
        'Reading retention as a curve that only falls. It is the share who ordered in that period, so it may rise again.',
        'Comparing ltv of cohorts of different ages. Compare them down one column.',
        'Reading ltv as profit. It is revenue per customer so far; multiply it by your margin.',
      ],
    },
    uk: {
      summary: 'Когорти клієнтів за першим замовленням: утримання, клієнти, виручка або LTV',
      parameters: {
        customers: 'Клієнт кожного замовлення: назва або номер',
        dates: 'Дата кожного замовлення, у тих самих рядках',
        amounts:
          'Сума кожного замовлення, для revenue і ltv; повернення, менші за 0, її зменшують, а ті, що раніші за перше замовлення, не враховуються',
        period:
          'Календарний період когорти та її віку: month (місяць), week (тиждень), quarter (квартал) або year (рік)',
        measure:
          'retention — частка тих, хто замовляв · customers — скільки їх · revenue — їхня виручка · ltv — виручка на клієнта на цей час',
        end: 'Останній день, який рахувати; вкажіть останній день даних, якщо того дня ніхто не замовляв',
      },
      blanks: { amounts: 'без грошей', end: 'остання дата в даних' },
      mistakes: [
        'Чекати на останній період. Він порожній, доки не мине весь: якщо дані дійшли до 31 грудня, а останнє замовлення 30-го, вкажіть end.',
        'Вважати, що утримання лише спадає. Це частка тих, хто замовляв саме в тому періоді, тож вона може й зрости.',
        'Порівнювати ltv когорт різного віку. Порівнюйте в межах одного стовпця.',
        'Вважати ltv прибутком. Це виручка на клієнта на цей час; помножте її на свою маржу.',
      ],
    },
    ru: {
      summary: 'Когорты клиентов по первому заказу: удержание, клиенты, выручка или LTV',
      parameters: {
        customers: 'Клиент каждого заказа: название или номер',
        dates: 'Дата каждого заказа, в тех же строках',
        amounts:
          'Сумма каждого заказа, для revenue и ltv; возвраты меньше 0 её уменьшают, а те, что раньше первого заказа, не учитываются',
        period:
          'Календарный период когорты и её возраста: month (месяц), week (неделя), quarter (квартал) или year (год)',
        measure:
          'retention — доля тех, кто заказывал · customers — сколько их · revenue — их выручка · ltv — выручка на клиента на это время',
        end: 'Последний день, который считать; укажите последний день данных, если в тот день никто не заказывал',
      },
      blanks: { amounts: 'без денег', end: 'последняя дата в данных' },
      mistakes: [
        'Ждать последнего периода. Он пуст, пока не пройдёт весь: если данные дошли до 31 декабря, а последний заказ 30-го, укажите end.',
        'Считать, что удержание только падает. Это доля тех, кто заказывал именно в том периоде, и она может снова вырасти.',
        'Сравнивать ltv когорт разного возраста. Сравнивайте в пределах одного столбца.',
        'Считать ltv прибылью. Это выручка на клиента на это время; умножьте её на свою маржу.',
      ],
    },
  },
  source:
    'cohorts of first purchase: each customer counted once, ages in calendar periods; arithmetic',
  examples: [
    {
      call: '=LTV_COHORTS(A2:A8; B2:B8; C2:C8)',
      cells: {
        A2: ['Anna', 'Bohdan', 'Vira', 'Anna', 'Vira', 'Anna', 'Hlib'],
        B2: [
          '2025-01-05',
          '2025-01-20',
          '2025-02-02',
          '2025-02-14',
          '2025-03-08',
          '2025-03-15',
          '2025-03-31',
        ],
        C2: [100, 60, 40, 80, 50, 20, 30],
      },
      result: [
        ['cohort (month)', 'customers', 0, 1, 2],
        ['2025-01', 2, 1, 0.5, 0.5],
        ['2025-02', 1, 1, 1, ''],
        ['2025-03', 1, 1, '', ''],
      ],
    },
    {
      call: '=LTV_COHORTS(A2:A8; B2:B8; C2:C8; "month"; "ltv")',
      cells: {
        A2: ['Anna', 'Bohdan', 'Vira', 'Anna', 'Vira', 'Anna', 'Hlib'],
        B2: [
          '2025-01-05',
          '2025-01-20',
          '2025-02-02',
          '2025-02-14',
          '2025-03-08',
          '2025-03-15',
          '2025-03-31',
        ],
        C2: [100, 60, 40, 80, 50, 20, 30],
      },
      result: [
        ['cohort (month)', 'customers', 0, 1, 2],
        ['2025-01', 2, 80, 120, 130],
        ['2025-02', 1, 40, 90, ''],
        ['2025-03', 1, 30, '', ''],
      ],
    },
  ],
  plain: [],
});
