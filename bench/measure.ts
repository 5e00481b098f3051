/** The middle of several runs: one slow run on a busy machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians of works run in turn, so that a slow moment of the machine falls on all of them. */
export function medians(
  runs: number,
  works: Readonly<Record<string, () => unknown>>,
): Record<string, number> {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, work] of Object.entries(works)) {
      const time = milliseconds(work);
      // The first round warms up.
      if (run > 0) times[name]?.push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

export interface Result {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** At most this much; absent where the number only informs. */
  readonly aim?: number;
}
