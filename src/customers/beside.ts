/** Runs beside the page, which goes on answering meanwhile; see `calculator`. */
import { calculated, type Calculations } from './calculation';

const scope = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

scope.addEventListener(
  'message',
  ({ data }: MessageEvent<readonly [keyof Calculations, never]>) => {
    const [name, takes] = data;
    try {
      scope.postMessage({ gives: calculated(name, takes) });
    } catch (problem) {
      scope.postMessage({ problem: String(problem) });
    }
  },
);
