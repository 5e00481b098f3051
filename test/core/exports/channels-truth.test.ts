import { describe, expect, test } from '@jest/globals';
import { readAds, type AdsRead } from '../../../src/core/exports/read-ads';
import { asSheet, hasExports, textsOf, truthOf, type ChannelsTruth } from '../../support/exports';

/** The numbers are those of an independent program: truth.json. */
const files = ['meta-ads.csv', 'google-ads.csv', 'direct-ads-ru.csv'];
const place = { offsetAt: () => 0 };

function channelsOf({ names, rows }: AdsRead): ChannelsTruth['channels'] {
  const sum = (values: number[], name: number) =>
    values.reduce((total, each, row) => (rows.channel[row] === name ? total + each : total), 0);
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      {
        spend: Number(sum(rows.spend, at).toFixed(2)),
        results: Number(sum(rows.results, at).toFixed(2)),
      },
    ]),
  );
}

(hasExports ? describe : describe.skip).each(files)('%s', (file) => {
  test.each([
    ['texts', (rows: string[][]) => rows],
    ['cells', asSheet],
  ])('gives the spend and results of the truth, read from %s', (_, cells) => {
    const read = readAds([cells(textsOf(file))], [], place);
    expect(read.questions).toEqual([]);
    expect(channelsOf(read)).toEqual((truthOf(file) as ChannelsTruth).channels);
  });

  test('accounts for every row once', () => {
    const rows = textsOf(file);
    const [table] = readAds([rows], [], place).tables;
    expect(table?.account.fates.reduce((sum, fate) => sum + fate.rows, 0)).toBe(rows.length);
  });
});

(hasExports ? test : test.skip)('several reports are read into one', () => {
  const [google = [], meta = []] = ['google-ads.csv', 'meta-ads.csv'].map(textsOf);
  expect(channelsOf(readAds([google, meta], [], place))).toEqual({
    ...(truthOf('google-ads.csv') as ChannelsTruth).channels,
    ...(truthOf('meta-ads.csv') as ChannelsTruth).channels,
  });
});
