import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/cells/read';
import type { Place } from '../../../src/functions/define';
import { compute } from '../../../src/functions/LTV_SUMMARY';
import type { Language } from '../../../src/i18n/language';
import { cell, column } from '../../support/cell';

type Row = readonly [customer: Cell, date: Cell, amount: Cell];

/** LTV_SUMMARY in days: the plainest function that reads orders. */
function read(rows: readonly Row[], { end = '', language = 'en', place }: Asked = {}) {
  const columns = ([0, 1, 2] as const).map((at) => column(...rows.map((row) => row[at])));
  return cell(compute, language, place)(...columns, end, 'day') as Cell[][];
}

interface Asked {
  readonly end?: Cell;
  readonly language?: Language;
  readonly place?: Place;
}

const good: readonly Row[] = [
  ['a', '2025-01-06', 100],
  ['a', '2025-01-16', 80],
];
const known = [['a', 1, 10, 10, 80, 180]];
const lines = (...given: Parameters<typeof read>) => read(...given).slice(1);

describe('orders in a cell', () => {
  test('may have a header above them', () => {
    expect(lines([['Клієнт', 'Дата', 'Сума, грн'], ...good])).toEqual(known);
  });

  test('may have an unreadable first row that is no header', () => {
    expect(() => read([['a', 'soon', '100'], ...good])).toThrow(
      'row 1: dates must be a date, not “soon”',
    );
    expect(() => read([['a', 'soon', ''], ...good])).toThrow('row 1: dates must be a date');
    expect(() => read([['a', '2025-01-06', 'free'], ...good])).toThrow('row 1: amounts must be');
    expect(() => read([['#N/A', 'Date', 'Amount'], ...good])).toThrow('row 1: customers holds');
  });

  test('keep the numbers of their rows below a header', () => {
    expect(() => read([['Customer', 'Date', 'Amount'], ...good, ['b', 'soon', 1]])).toThrow(
      'row 4: dates',
    );
  });

  test('may be refunds, of nothing these rows hold, or of 0, or on one day', () => {
    const rows: Row[] = [
      ['gone', '2025-01-02', -70],
      ...good,
      ['a', '2025-01-16', '-20,50 грн'],
      ['b', '2025-01-10', 0],
      ['b', '2025-01-10 18:00', 5],
    ];
    expect(lines(rows)).toEqual([
      ['a', 1, 10, 10, 59.5, 159.5],
      ['b', 0, 0, 6, 0, 5],
    ]);
  });

  test('may belong to customers of numbers', () => {
    expect(lines([[17, '2025-01-06', 1]])).toEqual([[17, 0, 0, 0, 0, 1]]);
  });
});

describe('the days of orders', () => {
  /** Minutes ahead of UTC, by the runtime's own tables of zones. */
  const placeAt = (timeZone: string): Place => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    return {
      offsetAt: (instant) => {
        const [, sign, hours, minutes] =
          /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
        const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
        return sign === '-' ? -ahead : ahead;
      },
    };
  };

  test.each([
    // Midnights of 30 March, when clocks change in Kyiv, and of 9 April 2025.
    ['Europe/Kyiv', '2025-03-29T22:00:00Z', '2025-04-08T21:00:00Z'],
    ['America/Los_Angeles', '2025-03-30T07:00:00Z', '2025-04-09T07:00:00Z'],
    ['Pacific/Auckland', '2025-03-29T11:00:00Z', '2025-04-08T12:00:00Z'],
  ])('are those of the calendar in %s', (zone, first, last) => {
    const rows: Row[] = [
      ['a', new Date(first), 1],
      ['a', new Date(last), 1],
      ['b', '2025-03-30', 1],
    ];
    const table = lines(rows, { place: placeAt(zone), end: new Date(last) });
    expect(table).toEqual([
      ['a', 1, 10, 10, 1, 2],
      ['b', 0, 0, 10, 0, 1],
    ]);
  });

  test('end where the end says, read in the order of the column', () => {
    const rows: Row[] = [
      ['a', '31/01/2025', 1],
      ['a', '05/03/2025', 1],
    ];
    // By hand: from 31 January to 4 March 2025, the day before the second order.
    expect(lines(rows, { end: '04/03/2025' })).toEqual([['a', 0, 0, 32, 0, 1]]);
  });

  test('cannot end before they begin', () => {
    expect(() => read(good, { end: '2025-01-05' })).toThrow(
      'end must not be before the first order, 2025-01-06',
    );
  });

  test.each([
    ['soon', 'end must be a date, not “soon”'],
    ['31.02.2025', 'end holds “31.02.2025”: there is no such day'],
    ['05/06/2025', 'end can be read as day/month and as month/day (“05/06/2025”)'],
    ['#REF!', 'end holds #REF!'],
    [true, 'end must be a date, not “TRUE”'],
  ])('cannot end on %s', (end, sentence) => {
    expect(() => read(good, { end })).toThrow(sentence);
  });
});

describe('a row that cannot be read is named', () => {
  const after = (row: Row, language?: Language) => () =>
    read([...good, row], language ? { language } : {});

  test.each<[Row, string]>([
    [['', '2025-01-07', 1], 'row 3: customers is blank: fill it in, or clear the rest of the row'],
    [['', 'Total', 180], 'row 3: customers is blank'],
    [['a', '', 1], 'row 3: dates is blank'],
    [['a', '2025-01-07', ''], 'row 3: amounts is blank'],
    [[true, '2025-01-07', 1], 'row 3: customers must be a name or a number, not a date, TRUE'],
    [['a', 12, 1], 'row 3: dates must be a date, not “12”'],
    [['a', '2025-02-30', 1], 'row 3: dates holds “2025-02-30”: there is no such day'],
    [['a', new Date(Date.UTC(1899, 11, 30)), 1], 'row 3: dates holds “1899-12-30”'],
    [['a', '2025-01-07', 'free'], 'row 3: amounts must be a number, not “free”'],
    [['a', '2025-01-07', new Date(0)], 'row 3: amounts holds a date: give a number'],
    [['a', '2025-01-07', '#DIV/0!'], 'row 3: amounts holds #DIV/0!: correct that cell first'],
    [['a', '#N/A', '#N/A'], 'row 3: dates holds #N/A'],
  ])('%j', (row, sentence) => {
    expect(after(row)).toThrow(sentence);
  });

  test('the first of several, whatever is wrong with it', () => {
    const rows: Row[] = [...good, ['a', '2025-01-07', 'free'], ['', '2025-01-07', 1]];
    expect(() => read(rows)).toThrow('row 3: amounts');
    expect(() => read([...good, ...rows.slice(2).reverse()])).toThrow('row 3: customers');
  });

  test.each<[Language, string]>([
    ['uk', 'рядок 3: dates має бути датою, а не «скоро»'],
    ['ru', 'строка 3: dates должно быть датой, а не «скоро»'],
  ])('in %s too', (language, sentence) => {
    expect(after(['a', 'скоро', 1], language)).toThrow(sentence);
  });

  test('a long text is cut', () => {
    expect(after(['a', 'x'.repeat(100), 1])).toThrow(`not “${'x'.repeat(39)}…”`);
  });
});

describe('columns that cannot be decided are asked about', () => {
  const undecided: readonly Row[] = [
    ['a', '05/06/2025', 1],
    ['a', '07/06/2025', 1],
  ];

  test.each<[Language, string]>([
    ['en', 'row 1: dates can be read as day/month and as month/day (“05/06/2025”): turn text'],
    ['uk', 'рядок 1: dates можна прочитати і як день/місяць, і як місяць/день («05/06/2025»)'],
    ['ru', 'строка 1: dates можно прочитать и как день/месяц, и как месяц/день («05/06/2025»)'],
  ])('dates, in %s', (language, sentence) => {
    expect(() => read(undecided, { language })).toThrow(sentence);
  });

  test('amounts', () => {
    expect(() => read([...good, ['a', '2025-01-07', '1,234']])).toThrow(
      'row 3: amounts is the text “1,234”: type it as a number',
    );
  });

  test('dates that an import has turned round', () => {
    const texts = [13, 14, 15, 16, 17].map((day): Row => ['a', `${String(day)}/01/2025`, 1]);
    const dates = [1, 2, 3, 4, 5].map((day): Row => ['a', new Date(Date.UTC(2025, 0, day)), 1]);
    expect(() => read([...texts, ...dates])).toThrow('dates seem to have day and month swapped');
  });

  test('columns of different lengths', () => {
    const given = [column('a', 'b'), column('2025-01-06'), column(1, 2)];
    expect(() => cell(compute)(...given)).toThrow('dates has another size (1 × 1)');
  });

  test('rows without any order', () => {
    expect(() => read([['Customer', 'Date', 'Amount']])).toThrow('customers has no orders');
    expect(() => read([['a', '2025-01-06', -5]])).toThrow('customers has no orders');
  });
});
