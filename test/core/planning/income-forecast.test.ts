import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { incomeForecast, type Client } from '../../../src/core/planning/income-forecast';
import { newClientNeed } from '../../../src/core/planning/new-client';

/** A client of a social media manager stays three months (planner). */
const client: Client = { fee: 600, start: 10, lifetime: 3 };
const later: Client = { fee: 400, start: 12, lifetime: 6 };

const anyClient = fc.record({
  fee: fc.integer({ min: 0, max: 10_000 }),
  start: fc.integer({ min: 5, max: 15 }),
  lifetime: fc.double({ min: 0.1, max: 60, noNaN: true }),
});
const clients = fc.array(anyClient, { maxLength: 10 });

describe('the income to expect', () => {
  test('falls by a third a month from a client who stays three (by hand)', () => {
    const rows = incomeForecast([client], 10, 4);
    expect(rows.map(({ month }) => month)).toEqual([10, 11, 12, 13]);
    [600, 400, 266.6667, 177.7778].forEach((income, at) => {
      expect(rows[at]?.income).toBeCloseTo(income, 4);
    });
  });

  test('counts a client from the month of the start', () => {
    const rows = incomeForecast([client, later], 11, 3);
    expect(rows.map(({ income }) => income.toFixed(4))).toEqual([
      '400.0000',
      '666.6667',
      '511.1111',
    ]);
    expect(rows.map(({ clients }) => clients.toFixed(4))).toEqual(['0.6667', '1.4444', '1.1296']);
  });

  test('of a client who stays a month or less is one fee', () => {
    for (const lifetime of [0.5, 1]) {
      const rows = incomeForecast([{ ...client, lifetime }], 9, 4);
      expect(rows.map(({ income }) => income)).toEqual([0, 600, 0, 0]);
    }
  });

  test('adds up to the fee times the lifetime, given the time', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 24, noNaN: true }), (lifetime) => {
        const rows = incomeForecast([{ ...client, lifetime }], 10, 1200);
        const sum = rows.reduce((total, { income }) => total + income, 0);
        expect(Math.abs(sum / (600 * lifetime) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test('of some months is the closed form of a geometric series', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (lifetime, months) => {
          const rows = incomeForecast([{ ...client, lifetime }], 10, months);
          const sum = rows.reduce((total, { income }) => total + income, 0);
          const closed = 600 * lifetime * (1 - (1 - 1 / lifetime) ** months);
          expect(Math.abs(sum / closed - 1)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test('of two lists together is that of each added', () => {
    fc.assert(
      fc.property(clients, clients, (some, others) => {
        const [one, other, both] = [some, others, [...some, ...others]].map((list) =>
          incomeForecast(list, 8, 12),
        );
        both?.forEach(({ income, clients: active }, at) => {
          const sum = (one?.[at]?.income ?? NaN) + (other?.[at]?.income ?? NaN);
          const people = (one?.[at]?.clients ?? NaN) + (other?.[at]?.clients ?? NaN);
          expect(income).toBeCloseTo(sum, 6);
          expect(active).toBeCloseTo(people, 9);
        });
      }),
    );
  });

  test('refuses a lifetime of 0 and names its row', () => {
    expect(() => incomeForecast([client, { ...later, lifetime: 0 }], 10, 3)).toThrow(
      expect.objectContaining({
        code: 'above',
        parameter: 'lifetimes',
        details: { limit: 0, row: 2 },
      }),
    );
  });
});

describe('a new client', () => {
  test('is needed when the income falls below what is needed (by hand)', () => {
    // 600, 400, 266.67: the first below 300 is the third.
    const need = newClientNeed(incomeForecast([client], 10, 6), 300);
    expect(need?.month).toBe(12);
    expect(need?.missing).toBeCloseTo(33.3333, 4);
  });

  test('is needed when the income falls below that of the first month, unless told otherwise', () => {
    expect(newClientNeed(incomeForecast([client], 10, 6))?.month).toBe(11);
  });

  test('is not needed while others who begin later make up for it', () => {
    // 600; 400 + 400; 266.67 + 333.33 is 600 again; 177.78 + 277.78 is less.
    const rows = incomeForecast([client, { ...later, start: 11 }], 10, 6);
    expect(newClientNeed(rows)?.month).toBe(13);
  });

  test('is never needed where nothing is', () => {
    expect(newClientNeed(incomeForecast([client], 10, 6), 0)).toBeUndefined();
  });
});
