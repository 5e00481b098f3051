/** Values of custom functions: asked of the server once for each name and arguments, in batches. */
import { LOADING } from '../engine/custom-functions';
import type { CallCustomFunction, FunctionOutcome } from '../engine/custom-functions';
import { decode, encode } from '../engine/codec';
import type { FunctionsRequest } from '../server/protocol';
import { post } from './server-link';

/** Enough for any sheet a person works with; past it the oldest answers are asked again. */
const CACHE_LIMIT = 50_000;

const isLoading = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isLoading) : value === LOADING;

export class CellFunctions {
  private readonly answers = new Map<string, FunctionOutcome>();
  private readonly asked = new Map<string, [string, unknown]>();
  private queue: string[] = [];
  private waiting = 0;

  constructor(
    private readonly locale: string,
    private readonly onValues: () => void,
    private readonly onFailure: () => void,
  ) {}

  readonly call: CallCustomFunction = (name, callArguments) => {
    // An argument that is itself on its way would only be answered with an error.
    if (isLoading(callArguments)) return { loading: true };
    const wire = encode(callArguments);
    const key = `${name}${JSON.stringify(wire)}`;
    const answer = this.answers.get(key);
    if (answer) return answer;
    if (!this.asked.has(key)) {
      this.asked.set(key, [name, wire]);
      if (this.queue.length === 0) setTimeout(() => void this.flush());
      this.queue.push(key);
    }
    return { loading: true };
  };

  /** True when no cell waits for the server. */
  get idle(): boolean {
    return this.queue.length === 0 && this.waiting === 0;
  }

  private async flush(): Promise<void> {
    const keys = this.queue;
    this.queue = [];
    this.waiting += 1;
    try {
      const calls = keys.flatMap((key) => {
        const asked = this.asked.get(key);
        return asked ? [asked] : [];
      });
      const request: FunctionsRequest = { locale: this.locale, calls };
      const outcomes = await post<unknown[]>('functions', request);
      keys.forEach((key, index) =>
        this.answers.set(key, decode(outcomes[index]) as FunctionOutcome),
      );
    } catch {
      this.onFailure();
      return;
    } finally {
      for (const key of keys) this.asked.delete(key);
      this.waiting -= 1;
    }
    for (const key of this.answers.keys()) {
      if (this.answers.size <= CACHE_LIMIT) break;
      this.answers.delete(key);
    }
    this.onValues();
  }
}
