import { Fault } from '../../core/fault';
import type { Fit, Fitted } from '../../core/models/fit';
import type { Refusal } from '../../core/models/model';

/** A refusal, as the fault that a cell shows. */
export const refusalFault = (refusal: Refusal, parameter: string): Fault =>
  new Fault(refusal, parameter);

/** @throws Fault with the refusal's code when there is no fit to rely on */
export function fittedOrFault(found: Fit, parameter: string): Fitted {
  if (found.status !== 'fitted') throw refusalFault(found.status, parameter);
  return found;
}
