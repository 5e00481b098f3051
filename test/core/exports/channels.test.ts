import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { channelPoints, proposeChannels } from '../../../src/core/exports/channels';
import { readAds } from '../../../src/core/exports/read-ads';
import { dayNumber } from '../../../src/core/orders/calendar';
import { hasExports, textsOf, truthOf, type ChannelsTruth } from '../../support/exports';

const place = { offsetAt: () => 0 };
const report = (lines: (string | number)[][]) => [
  ['Day', 'Campaign', 'Cost', 'Conversions', 'Conv. value'],
  ...lines,
];
const named = (...names: string[]) =>
  readAds([report(names.map((name) => ['2026-03-02', name, 1, 1, 1]))], [], place);

/** Days of 2026 from Monday, 2 March, as texts. */
const day = (offset: number) => new Date(Date.UTC(2026, 2, 2 + offset)).toISOString().slice(0, 10);

describe('proposed channels', () => {
  test('are the common beginnings of campaigns', () => {
    const read = named(
      'Search_Brand_UA',
      'Search_Generic_UA',
      'Video | Cold',
      'Video | Warm',
      'Shopping',
    );
    expect(proposeChannels(read, []).map(({ name, campaigns }) => [name, campaigns])).toEqual([
      ['Search', [0, 1]],
      ['Video', [2, 3]],
      ['Shopping', [4]],
    ]);
  });

  test('are the campaigns themselves where they are few', () => {
    const read = named('Search: brand', 'Search: generic');
    expect(proposeChannels(read, []).map(({ name }) => name)).toEqual([
      'Search: brand',
      'Search: generic',
    ]);
  });

  test('of two reports bear the name of their sheet where they would be the same', () => {
    const lines = ['Brand - a', 'Brand - b'].map((name) => ['2026-03-02', name, 1, 1, 1]);
    const other = ['Brand - c', 'Brand - d'].map((name) => ['2026-03-02', name, 1, 1, 1]);
    const read = readAds([report(lines), report(other)], [], place);
    expect(proposeChannels(read, ['Google', 'Meta']).map(({ name }) => name)).toEqual([
      'Google: Brand',
      'Meta: Brand',
    ]);
  });

  test('hold every campaign once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc
            .string({ minLength: 1 })
            .filter((text) => text.trim() === text && !/total|sum/i.test(text)),
          { minLength: 1 },
        ),
        (names) => {
          const read = named(...names);
          const held = proposeChannels(read, []).flatMap(({ campaigns }) => campaigns);
          expect(held.sort((one, other) => one - other)).toEqual([...read.names.keys()]);
        },
      ),
    );
  });
});

describe('points of a channel', () => {
  const lines = Array.from({ length: 31 }, (_, at) => [
    day(at),
    'A',
    at < 7 ? 10 : at < 14 ? 20 : 30,
    1,
    5,
  ]);
  const read = readAds([report(lines)], [], place);
  const [points] = channelPoints(read, proposeChannels(read, []));

  test('are full weeks from Monday', () => {
    // Four weeks of the 31 days; the last three days are no week.
    expect(points?.spend).toEqual([70, 140, 210, 210]);
    expect(points?.results).toEqual([7, 7, 7, 7]);
    expect(points?.starts[0]).toBe(dayNumber(2026, 3, 2));
  });

  test('go with the spend and the results of an average month', () => {
    // 720 in 31 days.
    expect(points?.monthlySpend).toBeCloseTo((720 / 31) * 30.4375, 1);
    expect(points?.monthlyResults).toBeCloseTo(30.4375, 6);
    expect(points?.valueOfResult).toBe(5);
  });

  test.each([
    [10, true],
    [60, false],
  ])('say whether spend varied too little: 100 and %d more', (more, flat) => {
    const days = Array.from({ length: 56 }, (_, at) => [
      day(at),
      'A',
      100 + (Math.floor(at / 7) % 2) * more,
      1,
      1,
    ]);
    const own = readAds([report(days)], [], place);
    expect(channelPoints(own, proposeChannels(own, []))[0]?.flat).toBe(flat);
  });

  test('of a report by months are months', () => {
    const months = ['2026-01', '2026-02', '2026-03'].map((month, at) => [month, 'A', at, 1, 1]);
    const head = ['Month', 'Campaign', 'Cost', 'Conversions', 'Conv. value'];
    const own = readAds([[head, ...months]], [], place);
    const [points] = channelPoints(own, proposeChannels(own, []));
    expect(points?.starts).toEqual([1, 2, 3].map((month) => dayNumber(2026, month, 1)));
    expect(points?.spend).toEqual([0, 1, 2]);
  });

  (hasExports ? test : test.skip)('keep the whole of a real report of twelve weeks', () => {
    const meta = readAds([textsOf('meta-ads.csv')], [], place);
    const channels = proposeChannels(meta, []);
    const { channels: truth } = truthOf('meta-ads.csv') as ChannelsTruth;
    channelPoints(meta, channels).forEach((own, at) => {
      const { spend, results } = truth[channels[at]?.name ?? ''] ?? {};
      expect(own.spend).toHaveLength(12);
      expect(own.spend.reduce((sum, each) => sum + each, 0)).toBeCloseTo(spend ?? NaN, 2);
      expect(own.results.reduce((sum, each) => sum + each, 0)).toBe(results);
    });
  });
});
