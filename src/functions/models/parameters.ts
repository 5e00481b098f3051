import { Fault } from '../../core/fault';
import type { Parameters } from '../../core/models/model';

/** @throws Fault `parameter-count` when there are not as many as the model has */
export function checkedParameters(symbols: readonly string[], given: Parameters): Parameters {
  if (given.length === symbols.length) return given;
  const details = { limit: symbols.length, found: symbols.join(', ') };
  throw new Fault('parameter-count', 'parameters', details);
}
