/** The script's side of the bridge. The raw function is taken away before any script code runs. */
import { parse, stringify } from '../engine/codec';

const scope = globalThis as unknown as { __bridge?: (message: string) => string };
const send = scope.__bridge as (message: string) => string;
delete scope.__bridge;

interface Answer {
  value?: unknown;
  error?: string;
}

/** What Google's services throw: its name is Exception, not Error. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

// The caller names the type: what comes is JSON from the other side of the bridge.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function call<Result>(operation: string, ...operands: unknown[]): Result {
  const answer = parse(send(stringify([operation, ...operands]))) as Answer;
  if (answer.error !== undefined) throw exception(answer.error);
  return answer.value as Result;
}
