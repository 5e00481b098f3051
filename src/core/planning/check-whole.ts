import { Fault } from '../fault';

/** No plan looks farther ahead than five years. */
export const mostMonths = 60;

/** @throws Fault `whole`, `at-least` or `at-most` on the parameter */
export function checkWhole(parameter: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value)) throw new Fault('whole', parameter, { found: value });
  if (value < least) throw new Fault('at-least', parameter, { limit: least });
  if (value > most) throw new Fault('at-most', parameter, { limit: most });
}
