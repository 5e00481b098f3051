/** google.script inside the sidebar's frame. Built on its own and put into the frame as text. */
import { illegalKey } from './wire-values';
import type { SidebarAnswer, SidebarRequest } from './sidebar-protocol';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const CONCURRENT_CALLS = 10;

const waiting = new Map<number, Handlers>();
const queue: SidebarRequest[] = [];
let lastId = 0;
let running = 0;

const tell = (request: SidebarRequest): void => {
  window.parent.postMessage(request, '*');
};

function sendNext(): void {
  while (running < CONCURRENT_CALLS) {
    const request = queue.shift();
    if (!request) return;
    running += 1;
    tell(request);
  }
}

function invoke(handlers: Handlers, name: string, callArguments: unknown[]): void {
  callArguments.forEach((argument, index) => {
    const illegal = illegalKey(argument, String(index));
    if (illegal !== undefined) {
      throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
    }
  });
  lastId += 1;
  waiting.set(lastId, handlers);
  queue.push({ kind: 'run', id: lastId, name, callArguments: JSON.stringify(callArguments) });
  sendNext();
}

/** Every with…Handler gives a new runner; the one it was called on stays as it was. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_target, property) {
        if (typeof property === 'symbol' || property === 'then') return undefined;
        if (property === 'withSuccessHandler') {
          return (success: Handler) => runner({ ...handlers, success });
        }
        if (property === 'withFailureHandler') {
          return (failure: Handler) => runner({ ...handlers, failure });
        }
        if (property === 'withUserObject') {
          return (userObject: unknown) => runner({ ...handlers, userObject });
        }
        return (...callArguments: unknown[]) => {
          invoke(handlers, property, callArguments);
        };
      },
    },
  );
}

window.addEventListener('message', (event: MessageEvent<SidebarAnswer>) => {
  if (event.source !== window.parent) return;
  const { id, error, value } = event.data;
  const handlers = waiting.get(id);
  if (!handlers) return;
  waiting.delete(id);
  running -= 1;
  sendNext();
  if (error === undefined) {
    handlers.success?.(value === undefined ? null : JSON.parse(value), handlers.userObject);
    return;
  }
  const failure = new Error(error);
  failure.name = 'ScriptError';
  if (handlers.failure) handlers.failure(failure, handlers.userObject);
  else console.error(`${failure.name}: ${failure.message}`);
});

Object.assign(window, {
  google: {
    script: {
      get run() {
        return runner({});
      },
      host: {
        origin: 'https://docs.google.com',
        close: () => {
          tell({ kind: 'close' });
        },
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: {
          focus: () => {
            tell({ kind: 'focus' });
          },
        },
      },
    },
  },
});
