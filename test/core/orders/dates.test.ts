import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../../src/core/orders/calendar';
import { readDateText } from '../../../src/core/orders/date-text';
import { readDates, type DateOptions } from '../../../src/core/orders/dates';
import type { OrderCell } from '../../../src/core/orders/order-cell';

const utc = { offsetAt: () => 0 };

const lastOf2025 = dayNumber(2025, 12, 31);
const fifthOfJune = dayNumber(2025, 6, 5);
const sixthOfMay = dayNumber(2025, 5, 6);

const read = (cells: readonly OrderCell[], options: Partial<DateOptions> = {}) => {
  const { days, problems, ...rest } = readDates(cells, { ...utc, ...options });
  return { days: Array.from(days), problems: [...problems], ...rest };
};

describe('a date text', () => {
  test.each([
    '2025-12-31',
    '2025/12/31',
    '2025.12.31',
    '2025-12-31T23:59:59.999Z',
    '2025-12-31T00:30:00+02:00',
    '2025-12-31 23:59:59 UTC',
    '20251231',
    '20251231235959',
    '31.12.2025',
    '31/12/2025',
    '31-12-2025',
    '31.12.25',
    '31.12.2025 23:59',
    '31.12.2025, 7:05',
    '31.12.2025 г.',
    '12/31/2025',
    '12/31/25 11:59 PM',
    '31 Dec 2025',
    '31-Dec-25',
    'December 31, 2025',
    'Dec 31 2025 11:00 PM',
    '31 декабря 2025 г.',
    '31 грудня 2025',
  ])('%s is the last day of 2025', (text) => {
    const { dayFirst, monthFirst } = readDateText(text) ?? { dayFirst: NaN, monthFirst: NaN };
    expect([dayFirst, monthFirst]).toContain(lastOf2025);
  });

  test('reads two ways where day and month can change places', () => {
    expect(readDateText('05/06/2025')).toEqual({ dayFirst: fifthOfJune, monthFirst: sixthOfMay });
  });

  test.each(['12', '12.31', '2025-12', '31 abc 2025', 'abc', '1/2/3/4', '31/12/202', '31-12/2025'])(
    '%s is none',
    (text) => {
      expect(readDateText(text)).toBeUndefined();
    },
  );

  test.each([
    ['01.01.68', 2068],
    ['01.01.69', 1969],
  ])('%s has its century by the rule of POSIX', (text, year) => {
    expect(readDateText(text)?.dayFirst).toBe(dayNumber(year, 1, 1));
  });
});

describe('a column of dates', () => {
  test('takes day numbers, with or without a time of day, and digits', () => {
    expect(read([46_022, 46_022.75, 20_251_231, '46022', '46022.5']).days).toEqual(
      Array(5).fill(lastOf2025),
    );
  });

  test('takes date cells as days of the spreadsheet, not of the script', () => {
    const midnightInKyiv = new Date(Date.UTC(2025, 11, 30, 22));
    expect(read([midnightInKyiv], { offsetAt: () => 120 }).days).toEqual([lastOf2025]);
  });

  test('leaves blanks blank', () => {
    const { days, problems } = read(['', null, undefined, '  ']);
    expect(days).toEqual([NaN, NaN, NaN, NaN]);
    expect(problems).toEqual([]);
  });

  test('says what is wrong with each cell it cannot read', () => {
    const timeOfDay = new Date(Date.UTC(1899, 11, 30, 12));
    const cells = ['soon', true, 7, '31.02.2025', '#N/A', timeOfDay, new Date(NaN), '01.01.0001'];
    expect(read(cells).problems).toEqual([
      [0, 'not-a-date'],
      [1, 'not-a-date'],
      [2, 'not-a-date'],
      [3, 'impossible-date'],
      [4, 'error-value'],
      [7, 'impossible-date'],
      [5, 'impossible-date'],
      [6, 'not-a-date'],
    ]);
  });

  test('asks nothing about the zone of a time of day', () => {
    const offsetAt = () => {
      throw new Error('asked');
    };
    expect(read([new Date(Date.UTC(1899, 11, 30, 12))], { offsetAt }).days).toEqual([NaN]);
  });

  test('is day first when one row cannot be otherwise', () => {
    const { days, decision } = read(['05/06/2025', '31/12/2025']);
    expect(days).toEqual([fifthOfJune, lastOf2025]);
    expect(decision).toMatchObject({
      order: 'day-first',
      by: 'values',
      dayFirst: { count: 1, rows: [2] },
      either: { count: 1, rows: [1] },
    });
  });

  test('is month first when one row cannot be otherwise', () => {
    const { days, decision } = read(['05/06/2025', '12/31/2025']);
    expect(days).toEqual([sixthOfMay, lastOf2025]);
    expect(decision).toMatchObject({ order: 'month-first', by: 'values' });
  });

  test('is day first with points, where nothing speaks against it', () => {
    expect(read(['05.06.2025']).decision).toMatchObject({ order: 'day-first', by: 'dots' });
  });

  test('is month first even with points, where a row says so', () => {
    expect(read(['05.06.2025', '12.31.2025']).days).toEqual([sixthOfMay, lastOf2025]);
  });

  test('needs no order where both readings agree', () => {
    expect(read(['05/05/2025', '2025-12-31']).decision).toMatchObject({ by: 'same' });
  });

  test('has to be asked about when nothing tells, with the days of either answer', () => {
    const { question, decision, days } = read(['', '05/06/2025', '07/06/2025']);
    expect(decision).toBeUndefined();
    expect(days).toEqual([NaN, NaN, NaN]);
    expect(question).toEqual({
      dayFirst: [fifthOfJune, dayNumber(2025, 6, 7)],
      monthFirst: [sixthOfMay, dayNumber(2025, 7, 6)],
      row: 2,
      found: '05/06/2025',
    });
  });

  test('is as the person answered', () => {
    const { days, decision } = read(['05/06/2025'], { dateOrder: 'month-first' });
    expect(days).toEqual([sixthOfMay]);
    expect(decision).toMatchObject({ by: 'given' });
  });

  test('does not take the order that puts sales into the future', () => {
    const { days, decision } = read(['01/12/2025', '03/02/2025'], {
      today: dayNumber(2025, 3, 31),
    });
    expect(days).toEqual([dayNumber(2025, 1, 12), dayNumber(2025, 3, 2)]);
    expect(decision).toMatchObject({ order: 'month-first', by: 'today' });
  });

  test('of two sources that contradict each other has to be asked about', () => {
    expect(read(['31/12/2025', '12/31/2025', '05/06/2025']).question).toMatchObject({ row: 3 });
  });

  test('of two sources needs no question where every row reads one way', () => {
    expect(read(['31/12/2025', '12/31/2025']).days).toEqual([lastOf2025, lastOf2025]);
  });

  test('forgives a slip among many, and says where it is', () => {
    const cells = [...Array<string>(40).fill('31/12/2025'), '12/31/2025', '05/06/2025'];
    const { days, decision } = read(cells);
    expect(days.slice(-2)).toEqual([lastOf2025, fifthOfJune]);
    expect(decision).toMatchObject({ order: 'day-first', monthFirst: { count: 1, rows: [41] } });
  });

  test('is suspected of swapped days and months when only impossible dates stayed text', () => {
    // A sheet that expects the month first: 5 June became 6 May, 31 December stayed text.
    const cells = [1, 2, 3, 4, 5].flatMap((month) => [
      `${String(12 + month)}/0${String(month)}/2025`,
      new Date(Date.UTC(2025, month, 12)),
    ]);
    expect(read(cells).decision).toMatchObject({ swapped: 5 });
  });

  test('is above that suspicion when a date cell has a day after the twelfth', () => {
    const cells = [1, 2, 3, 4, 5].flatMap((month) => [
      `${String(12 + month)}/0${String(month)}/2025`,
      new Date(Date.UTC(2025, month, 13)),
    ]);
    expect(read(cells).decision).toMatchObject({ swapped: 0 });
  });
});
