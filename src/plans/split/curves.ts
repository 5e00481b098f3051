/** The response curves of a result as lines of a chart. */
import type { SplitOutcome } from '../../core/planning/split-outcome';
import type { SplitResult } from './work';
import type { ResponseLine, ResponsePoint } from './response-layout';

const samples = 60;
/** Room to the right of the furthest mark. */
const beyond = 1.07;
/** Lines with a colour of their own. */
const coloured = 4;

/** A line a channel; where there are many, those with the largest best spends come first. */
export function responseLines(
  { channels, now, best }: SplitResult,
  names: readonly string[],
  mine: SplitOutcome | undefined,
): ResponseLine[] {
  const spends = [now, best, ...(mine ? [mine] : [])].flatMap((split) =>
    split.channels.map(({ spend }) => spend),
  );
  const furthest = beyond * Math.max(...spends) || 1;
  const lines = channels.map(({ curve, tried }, row): ResponseLine => {
    // Dense near 0, where curves bend.
    const points = Array.from({ length: samples + 1 }, (_, step): ResponsePoint => {
      const spend = furthest * (step / samples) ** 2;
      return { spend, results: curve.results(spend) };
    });
    return {
      name: names[row] ?? '',
      points,
      triedUpTo: tried,
      now: now.channels[row],
      mine: mine?.channels[row],
      best: best.channels[row],
    };
  });
  if (lines.length <= coloured) return lines;
  return lines.sort((one, other) => (other.best?.spend ?? 0) - (one.best?.spend ?? 0));
}
