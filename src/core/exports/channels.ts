/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { periodOf, periodStart, type Period } from '../orders/calendar';
import type { AdsRead } from './read-ads';

/** Campaigns that are one channel of a plan. */
export interface Channel {
  readonly name: string;
  /** Places in the names of the report. */
  readonly campaigns: readonly number[];
  /** The report the campaigns come from, where several were read and the channel is of one. */
  readonly table: number | undefined;
}

/** What stands between the parts of a campaign's name. */
const divider = /\s*[|_:/–—]\s*|\s+-\s+/;

/** Fewer campaigns than this are channels as they are. */
const fewCampaigns = 4;

/**
 * Proposes channels: within each report, campaigns whose names begin alike are one, and those that
 * stand alone keep their names. Where two reports propose the same name, each adds its own.
 *
 * @param tableNames what the reports are called, such as their sheets
 */
export function proposeChannels(read: AdsRead, tableNames: readonly string[]): Channel[] {
  const tableOf = new Map<number, Set<number>>();
  read.rows.channel.forEach((campaign, row) => {
    const tables = tableOf.get(campaign) ?? new Set();
    tableOf.set(campaign, tables.add(read.rows.table[row]!));
  });
  const groups = new Map<
    string,
    { name: string; table: number | undefined; campaigns: number[] }
  >();
  read.names.forEach((name, campaign) => {
    const tables = [...(tableOf.get(campaign) ?? [])];
    const table = tables.length === 1 ? tables[0] : undefined;
    const beginning = read.names.length < fewCampaigns ? name : (name.split(divider)[0] ?? name);
    const key = `${String(table)} ${beginning.toLowerCase()}`;
    const group = groups.get(key) ?? { name: beginning, table, campaigns: [] };
    groups.set(key, group);
    group.campaigns.push(campaign);
  });
  const channels = [...groups.values()].map((group) =>
    group.campaigns.length > 1 ? group : { ...group, name: read.names[group.campaigns[0]!]! },
  );
  const isShared = (name: string) => channels.filter((each) => each.name === name).length > 1;
  return channels.map(({ name, table, campaigns }) => {
    const sheet = table === undefined ? undefined : tableNames[table];
    const full = isShared(name) && sheet ? `${sheet}: ${name}` : name;
    return { name: full, campaigns, table: read.tables.length > 1 ? table : undefined };
  });
}

/** A channel as a plan takes it: points for its curve, and an average month. */
export interface ChannelPoints {
  /** First day of each period, the same for spend and results. */
  readonly starts: readonly number[];
  readonly spend: readonly number[];
  readonly results: readonly number[];
  /** Standard deviation of the spend over its mean. */
  readonly variation: number;
  /** Spend was nearly the same in every period, or there are too few: no curve can be learnt. */
  readonly flat: boolean;
  /** Of an average month of 30.4375 days. */
  readonly monthlySpend: number;
  readonly monthlyResults: number;
  /** Worth of one result; undefined where the report does not say. */
  readonly valueOfResult: number | undefined;
}

/** A curve has three parameters, so that fewer points show nothing. */
const fewestPoints = 4;

/** Spend that varies less than this about its mean shows no curve. */
const leastVariation = 0.1;

const daysInMonth = 30.4375;

/**
 * Sums up the channels by weeks, from Monday, where the report goes by days or weeks, else by
 * months. Weeks that the report does not cover in full are no points; a week without spend is one.
 */
export function channelPoints(read: AdsRead, channels: readonly Channel[]): ChannelPoints[] {
  const { day, end, channel, spend, results, value } = read.rows;
  let first = Infinity;
  let last = -Infinity;
  let longest = 1;
  for (const [row, start] of day.entries()) {
    if (Number.isNaN(start)) continue;
    const finish = Number.isNaN(end[row]!) ? start : end[row]!;
    first = Math.min(first, start);
    last = Math.max(last, finish);
    longest = Math.max(longest, finish - start + 1);
  }
  // A report by weeks has the first days of them only.
  const steps = [...new Set(day)].filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
  const weekly = steps.length > 1 && steps.every((each) => (each - first) % 7 === 0);
  if (weekly) last = Math.max(last, steps[steps.length - 1]! + 6);
  const period: Period = longest > 7 ? 'month' : 'week';
  const numberOf = (each: number) =>
    weekly ? Math.floor((each - first) / 7) : periodOf(each, period);
  const startOf = (index: number) => (weekly ? first + index * 7 : periodStart(index, period));
  const from = first <= last ? numberOf(first) : 0;
  const until = first <= last ? numberOf(last) : -1;
  const covered = Array.from({ length: until - from + 1 }, (_, at) => from + at).filter(
    (index) => startOf(index) >= first && startOf(index + 1) - 1 <= last,
  );
  const placeOf = new Map(covered.map((index, place) => [index, place]));
  const months = (last - first + 1) / daysInMonth;

  return channels.map(({ campaigns, table }) => {
    const own = new Set(campaigns);
    const spends = covered.map(() => 0);
    const counts = covered.map(() => 0);
    let allSpend = 0;
    let allResults = 0;
    let worth = 0;
    channel.forEach((campaign, row) => {
      if (!own.has(campaign) || (table !== undefined && read.rows.table[row] !== table)) return;
      allSpend += spend[row]!;
      allResults += results[row]!;
      worth += value[row]!;
      const place = Number.isNaN(day[row]!) ? undefined : placeOf.get(numberOf(day[row]!));
      if (place === undefined) return;
      spends[place]! += spend[row]!;
      counts[place]! += results[row]!;
    });
    const variation = variationOf(spends);
    return {
      starts: covered.map(startOf),
      spend: spends,
      results: counts,
      variation,
      flat: spends.length < fewestPoints || variation < leastVariation,
      monthlySpend: first <= last ? allSpend / months : allSpend,
      monthlyResults: first <= last ? allResults / months : allResults,
      valueOfResult: worth > 0 && allResults > 0 ? worth / allResults : undefined,
    };
  });
}

function variationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  if (!(mean > 0)) return 0;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
  return Math.sqrt(squares) / mean;
}
