import { Refusal } from '../wire/refusal';

/** Steps that take back what was done, in the order it was done. */
export type Undo = (() => void)[];

/**
 * Does all of the work or none of it: a failure halfway puts everything back before it is
 * reported. Each step of the work leaves a step that undoes it.
 */
export function allOrNothing<Result>(work: (undo: Undo) => Result): Result {
  const undo: Undo = [];
  try {
    return work(undo);
  } catch (problem) {
    // Last done, first undone; what cannot be undone must not keep the rest from being.
    for (const step of undo.reverse()) attempt(step);
    if (undo.length > 0) attempt(flush);
    throw problem instanceof Refusal ? problem : failed(problem);
  }
}

export const flush = (): void => {
  SpreadsheetApp.flush();
};

/** The user is told that nothing happened; what Google said goes to the log, for support. */
function failed(problem: unknown): Refusal {
  console.error(String(problem));
  // The limit of cells stands in Google's sentence, whatever its language.
  return new Refusal(/10\D?000\D?000/.test(String(problem)) ? 'full' : 'failed');
}

export function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The first failure is the one that is reported.
  }
}
