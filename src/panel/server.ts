import { version } from '../core/version';
import type { Problem } from '../wire/refusal';
import { Refusal } from '../wire/refusal';
import type { Answer, AskScript, Request, ScriptRequests } from '../wire/requests';

/** The part of `google.script` that the sidebar speaks to. Handlers make a new runner each time. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (failure: unknown) => void): Runner;
  request(text: string): void;
}

declare global {
  const google: {
    readonly script: {
      readonly run: Runner;
      readonly host: { readonly editor: { focus(): void } };
    };
  };
}

/**
 * said: the script or the plan explains in the user's words · refused: Google does not let this account in ·
 * lost: no usable answer came.
 */
export type TroubleKind = 'said' | 'refused' | 'lost';

export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    message: string,
    /** What was said, where anything was. */
    readonly problem?: Problem,
  ) {
    super(message);
    this.name = 'Trouble';
  }
}

/**
 * Asks the script. Every call has its own runner, so several may be under way at once; whoever
 * asks decides which answers still matter. Rejects with a `Trouble` and nothing else.
 */
export const askScript: AskScript = (name, takes) =>
  new Promise((resolve, reject) => {
    const fail = (failure: unknown) => {
      reject(troubleOf(failure));
    };
    try {
      // One JSON text is all that crosses: anything else may be refused synchronously or arrive
      // as null, and then no handler is ever called.
      google.script.run
        .withSuccessHandler((answer) => {
          try {
            resolve(opened(answer) as ScriptRequests[typeof name]['gives']);
          } catch (failure) {
            fail(failure);
          }
        })
        .withFailureHandler(fail)
        .request(JSON.stringify({ name, version, takes } satisfies Request));
    } catch (failure) {
      fail(failure);
    }
  });

/** Hands the keyboard to the grid, after a cell was shown there. */
export function focusGrid(): void {
  google.script.host.editor.focus();
}

/** The answer to a request, which only the name of the request gives its type. */
function opened(text: unknown): unknown {
  if (typeof text !== 'string') throw new Trouble('lost', 'The answer is not a text');
  const answer = JSON.parse(text) as Answer;
  if (answer.ok) return answer.gives;
  throw new Refusal(answer.problem.code, answer.problem.what);
}

/** The texts by which Google turns away a browser that is signed in to several accounts. */
const refusals = /PERMISSION_DENIED|Authorization is required|reading from storage/i;

export function troubleOf(failure: unknown): Trouble {
  if (failure instanceof Trouble) return failure;
  if (failure instanceof Refusal) return new Trouble('said', failure.code, failure.problem);
  // A ScriptError is no Error of this window: it has the two texts and nothing more. Some
  // environments put a stack behind the message.
  const text = failure instanceof Object && 'message' in failure ? failure.message : failure;
  const message = String(text).split('\n')[0] ?? '';
  return new Trouble(refusals.test(message) ? 'refused' : 'lost', message);
}
