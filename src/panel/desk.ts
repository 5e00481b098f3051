import type { Language } from '../i18n/language';
import type { AskScript } from '../wire/requests';

/** What the answers of a room are worked out with. */
export interface Desk {
  readonly askScript: AskScript;
  /** Numbers of cells are shown in it. */
  readonly language: Language;
  /** Awaited before work that may take seconds, so that the panel can show that it works. */
  readonly breath: () => Promise<void>;
  /** A script of the page's parts that runs beside it; absent where a page cannot have any. */
  readonly beside?: ((part: string) => Worker) | undefined;
  /** The day number of today, where the person is: orders of later days are mistakes. */
  readonly today: () => number;
  /** The clock of whoever looks at the panel. */
  readonly now: () => Date;
}

type Takes<Request> = Request extends { readonly takes: infer Given } ? Given : never;
type Gives<Request> = Request extends { readonly gives: infer Result } ? Result : never;

/**
 * What a room answers its own screens, by the name of the request: what concerns the sheet is
 * passed to the script, the rest is worked out here, since what runs here is not loaded for cells.
 */
export type Answers<Requests> = {
  readonly [Name in keyof Requests]: (
    takes: Takes<Requests[Name]>,
  ) => Promise<Gives<Requests[Name]>>;
};

/** How the screens of a room ask it. */
export type Ask<Requests> = <Name extends keyof Requests>(
  name: Name,
  takes: Takes<Requests[Name]>,
) => Promise<Gives<Requests[Name]>>;

/** A room at a desk: its answers are made once, since some remember what they read last. */
export function askingAt<Requests>(
  desk: Desk,
  answersAt: (desk: Desk) => Answers<Requests>,
): Ask<Requests> {
  const known = answersOf.get(desk) ?? new Map<unknown, unknown>();
  answersOf.set(desk, known);
  const answers = (known.get(answersAt) ?? answersAt(desk)) as Answers<Requests>;
  known.set(answersAt, answers);
  return (name, takes) => answers[name](takes);
}

const answersOf = new WeakMap<Desk, Map<unknown, unknown>>();
