import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDays } from '../../../src/core/orders/zone';
import { dayNumber } from '../../../src/core/orders/calendar';

const hour = 3_600_000;
const day = 24 * hour;

/** What the clock on the wall shows at an instant, by the runtime's own tables of zones. */
function wall(zone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant: number) => {
    const parts = new Map(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)] as const),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
    const date = [part('year'), part('month'), part('day')] as const;
    const shown = Date.UTC(
      date[0],
      date[1] - 1,
      date[2],
      part('hour'),
      part('minute'),
      part('second'),
    );
    return { day: dayNumber(...date), offset: Math.round((shown - instant) / 60_000) };
  };
}

function counted(zone: string) {
  const clock = wall(zone);
  let calls = 0;
  const offsetAt = (instant: number) => {
    calls++;
    return clock(instant).offset;
  };
  return { clock, offsetAt, calls: () => calls };
}

/** Midnights of a place, one for each of its days, as date cells hold them. */
function midnights(clock: ReturnType<typeof wall>, from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const utc = from + index * day;
    const guess = utc - clock(utc).offset * 60_000;
    return utc - clock(guess).offset * 60_000;
  });
}

const zones = [
  'Europe/Kyiv',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'UTC',
];

describe('days of instants', () => {
  test.each(zones)('are those of the wall calendar in %s, whatever the hour', (zone) => {
    const { clock, offsetAt } = counted(zone);
    const years = { min: Date.UTC(2009, 0, 1), max: Date.UTC(2027, 0, 1) };
    fc.assert(
      fc.property(fc.array(fc.integer(years), { maxLength: 40 }), (instants) => {
        const days = calendarDays(Float64Array.from(instants), offsetAt);
        expect(Array.from(days)).toEqual(instants.map((instant) => clock(instant).day));
      }),
      { numRuns: 30 },
    );
  });

  test.each(zones)('are right in %s for every half hour around both changes of a year', (zone) => {
    const { clock, offsetAt } = counted(zone);
    const instants = [Date.UTC(2011, 2, 1), Date.UTC(2011, 8, 20), Date.UTC(2011, 11, 20)].flatMap(
      (start) => Array.from({ length: 48 * 50 }, (_, step) => start + (step * hour) / 2),
    );
    const days = calendarDays(Float64Array.from(instants), offsetAt);
    expect(Array.from(days)).toEqual(instants.map((instant) => clock(instant).day));
  });

  test.each([
    ['Europe/Kyiv', 36],
    ['America/New_York', 36],
    ['Australia/Lord_Howe', 36],
    ['Asia/Kathmandu', 28],
  ])('of two years of date cells in %s cost at most %d questions', (zone, most) => {
    const { clock, offsetAt, calls } = counted(zone);
    const instants = midnights(clock, Date.UTC(2024, 0, 1), 731);
    const days = calendarDays(Float64Array.from(instants), offsetAt);
    expect(Array.from(days)).toEqual(instants.map((_, index) => 45_292 + index));
    expect(calls()).toBeLessThanOrEqual(most);
  });

  test('of a hundred thousand moments cost no more questions than of a few', () => {
    const { offsetAt, calls } = counted('Europe/Kyiv');
    const start = Date.UTC(2024, 0, 1);
    calendarDays(
      Float64Array.from({ length: 100_000 }, (_, index) => start + index * 10 * 60_000),
      offsetAt,
    );
    expect(calls()).toBeLessThanOrEqual(70);
  });

  test('ask nothing where there are no instants', () => {
    const { offsetAt, calls } = counted('Europe/Kyiv');
    expect(calendarDays(new Float64Array(0), offsetAt)).toHaveLength(0);
    expect(calls()).toBe(0);
  });

  test('far apart ask nothing about the years between', () => {
    const { offsetAt, calls } = counted('Europe/Kyiv');
    calendarDays(Float64Array.of(Date.UTC(1971, 5, 1), Date.UTC(2025, 5, 1)), offsetAt);
    expect(calls()).toBeLessThanOrEqual(6);
  });
});
