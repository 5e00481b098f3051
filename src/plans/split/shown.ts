/** The splits as they are shown: every number rounded so that columns add up. */
import type { SplitOutcome } from '../../core/planning/split-outcome';
import type { SplitWords } from './vocabulary';
import type { Mine } from './mine';
import type { SplitResult } from './work';
import { shownParts } from '../../panel/numbers';

export const states = ['now', 'mine', 'best'] as const;
export type State = (typeof states)[number];

/** One split as its column shows it. */
export interface ShownSplit {
  readonly spends: readonly number[];
  readonly spend: number;
  readonly results: readonly number[];
  readonly total: number;
  readonly value: number;
  readonly profit: number;
  readonly cpa: number | undefined;
  readonly roas: number | undefined;
}

export interface ShownSplits {
  readonly now: ShownSplit;
  /** Undefined while nothing is typed. */
  readonly mine: ShownSplit | undefined;
  readonly best: ShownSplit;
  readonly spendDecimals: number;
  readonly resultDecimals: number;
}

/** What a plan is judged by: the row with the large numbers and the difference. */
export type Measure = 'results' | 'value' | 'profit';

export function measureOf({ goal, valued, alike }: SplitResult): Measure {
  if (goal === 'profit') return 'profit';
  return valued && !alike && goal !== 'results' && goal !== 'cpa' ? 'value' : 'results';
}

export function shownSplits(result: SplitResult, mine: Mine | undefined): ShownSplits {
  const all = [result.now, result.best, ...(mine ? [mine.outcome] : [])];
  // Money in cents only where it is small; the same in all columns.
  const spendDecimals = all.some(({ totals }) => totals.spend >= 100) ? 0 : 2;
  const most = Math.max(...all.map(({ totals }) => totals.results));
  const resultDecimals = most >= 100 ? 0 : most >= 10 ? 1 : 2;
  const show = (split: SplitOutcome): ShownSplit =>
    shownSplit(split, spendDecimals, resultDecimals);
  return {
    now: show(result.now),
    mine: mine && show(mine.outcome),
    best: show(result.best),
    spendDecimals,
    resultDecimals,
  };
}

function shownSplit(
  { channels, totals }: SplitOutcome,
  spendDecimals: number,
  resultDecimals: number,
): ShownSplit {
  const spend = rounded(totals.spend, spendDecimals);
  const total = rounded(totals.results, resultDecimals);
  return {
    spend,
    total,
    spends: shownParts(
      channels.map((each) => each.spend),
      spend,
      spendDecimals,
    ),
    results: shownParts(
      channels.map((each) => each.results),
      total,
      resultDecimals,
    ),
    value: rounded(totals.value, spendDecimals),
    profit: rounded(totals.profit, spendDecimals),
    cpa: totals.cpa,
    roas: totals.roas,
  };
}

export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** The number of a measure, and how much it differs from that of now as both are shown. */
export const measured = (split: ShownSplit, measure: Measure): number =>
  measure === 'results' ? split.total : split[measure];

export function differenceOf(
  { now, resultDecimals, spendDecimals }: ShownSplits,
  split: ShownSplit,
  measure: Measure,
): number {
  const decimals = measure === 'results' ? resultDecimals : spendDecimals;
  return rounded(measured(split, measure) - measured(now, measure), decimals);
}

/** The names of the channels; those without one are called by their place. */
export const channelNames = ({ channels }: SplitResult, words: SplitWords): string[] =>
  channels.map(({ name }, place) => name || words.unnamed(place + 1));
