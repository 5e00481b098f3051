/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { randomSource } from '../src/core/numeric/random';
import { allocateBudget } from '../src/core/planning/allocation';
import { allocationRange } from '../src/core/planning/allocation-uncertainty';
import type { Channel } from '../src/core/planning/channels';
import { hillCurve, logarithmicCurve, powerCurve } from '../src/core/planning/response-curves';
import { medians, type Result } from './measure';

const budget = 100_000;
const runs = 15;
/** Gradient ascent gives up after so many steps. */
const mostSteps = 20_000;
/** A single split is shorter than the clock is fine. */
const together = 20;

/** The best split of fifty channels against a generic optimiser that knows only the value of a split. */
export function allocateBench(): Result[] {
  const channels = fiftyChannels();
  const few = channels.slice(0, 10);
  const spends = few.map(({ tried }) => tried);
  const random = randomSource(8);
  const uncertain = few.map((channel) => ({
    ...channel,
    points: Array.from({ length: 12 }, (_, period) => {
      const spend = channel.tried * (0.3 + 0.06 * period);
      return { spend, results: channel.curve.results(spend) * (0.9 + 0.2 * random()) };
    }),
  }));
  const ours = allocateBudget(channels, budget).totals.value;
  const generic = maximise(channels);
  if (Math.abs(generic.value / ours - 1) > 1e-3) {
    throw new Error(`The generic optimiser found ${String(generic.value)}, not ${String(ours)}.`);
  }
  const times = medians(runs, {
    ours: () => {
      for (let time = 0; time < together; time++) allocateBudget(channels, budget);
    },
    generic: () => maximise(channels),
    range: () => allocationRange(uncertain, spends),
  });
  const { ours: oursTime = NaN, generic: genericTime = NaN, range = NaN } = times;
  const short = (1 - generic.value / ours) * 1e6;
  return [
    {
      what: 'Best split over 50 channels, to the cent',
      value: oursTime / together,
      unit: 'ms',
      aim: 1,
    },
    {
      what: `  against gradient ascent over shares, ${String(generic.steps)} steps, ${short.toPrecision(2)} millionths short of the best`,
      value: oursTime / together / genericTime,
      unit: '×',
    },
    {
      what: 'Low and high of a split over 10 channels, 200 refits of 12 points each',
      value: range,
      unit: 'ms',
      aim: 50,
    },
  ];
}

/** Of all families, without bounds: the generic optimiser would need more tricks for those. */
function fiftyChannels(): Channel[] {
  const random = randomSource(7);
  return Array.from({ length: 50 }, (_, index) => {
    const spend = 500 + 3000 * random();
    const results = 20 + 200 * random();
    const curves = [
      powerCurve(spend, results, 0.2 + 0.6 * random()),
      logarithmicCurve(results, spend / 2),
      hillCurve(2 * results, spend),
    ];
    return {
      curve: curves[index % 3]!,
      value: 20 + 60 * random(),
      low: 0,
      high: undefined,
      locked: undefined,
      tried: spend,
    };
  });
}

/**
 * What one writes without knowing the problem: shares of the budget as a softmax, so that the sum
 * holds, and gradient ascent with a step that grows while it helps.
 */
function maximise(channels: readonly Channel[]) {
  const valueOf = (spends: readonly number[]) =>
    channels.reduce(
      (sum, { curve, value }, index) => sum + value * curve.results(spends[index]!),
      0,
    );
  const spendsOf = (logits: readonly number[]) => {
    const top = Math.max(...logits);
    const weights = logits.map((each) => Math.exp(each - top));
    const total = weights.reduce((sum, each) => sum + each, 0);
    return weights.map((each) => (budget * each) / total);
  };
  let logits = channels.map(() => 0);
  let spends = spendsOf(logits);
  let value = valueOf(spends);
  let step = 1e-4;
  let steps = 0;
  while (steps < mostSteps && step > 1e-12) {
    steps++;
    const slopes = channels.map((each, index) => each.value * each.curve.marginal(spends[index]!));
    const middle = slopes.reduce((sum, slope, index) => sum + slope * spends[index]!, 0) / budget;
    const next = logits.map(
      (logit, index) => logit + step * spends[index]! * (slopes[index]! - middle),
    );
    const nextSpends = spendsOf(next);
    const nextValue = valueOf(nextSpends);
    if (nextValue > value) {
      const gained = nextValue - value;
      [logits, spends, value] = [next, nextSpends, nextValue];
      step *= 1.3;
      if (gained < 1e-10 * value) break;
    } else step /= 2;
  }
  return { value, steps };
}
