import type { Desk } from '../panel/desk';
import { calculated, type Calculations } from './calculation';

export interface Calculator {
  readonly calculate: <Name extends keyof Calculations>(
    name: Name,
    takes: Calculations[Name]['takes'],
  ) => Promise<Calculations[Name]['gives']>;
  /** Ends what is being worked out; who waits for it is answered no more. */
  readonly stop: () => void;
}

type Message = { readonly gives: never } | { readonly problem: string };

/**
 * Works things out beside the page where the browser lets it, so that a long calculation can be
 * stopped, else in the page after a breath.
 */
export function calculator({ beside, breath }: Pick<Desk, 'beside' | 'breath'>): Calculator {
  const running = new Set<Worker>();
  let refused = false;
  const inPage: Calculator['calculate'] = async (name, takes) => {
    await breath();
    return calculated(name, takes);
  };
  const end = (worker: Worker) => {
    worker.terminate();
    running.delete(worker);
  };
  const helper = () => {
    if (refused) return undefined;
    try {
      return beside?.('./beside.js');
    } catch {
      return undefined;
    }
  };
  return {
    stop: () => {
      running.forEach(end);
    },
    calculate: async (name, takes) => {
      const worker = helper();
      if (!worker) return inPage(name, takes);
      running.add(worker);
      return new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
          end(worker);
          if ('gives' in data) resolve(data.gives);
          else reject(new Error(data.problem));
        });
        // A page that lets no worker start says so late.
        worker.addEventListener('error', () => {
          end(worker);
          refused = true;
          resolve(inPage(name, takes));
        });
        worker.postMessage([name, takes]);
      });
    },
  };
}
