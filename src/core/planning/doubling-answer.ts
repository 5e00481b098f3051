import { Fault } from '../fault';
import { elasticityOfDoubling, powerCurve, type ResponseCurve } from './response-curves';

/** What is taken where the question about doubling is left open: four times the spend, twice the results. */
export const assumedElasticity = 0.5;

export interface AnsweredCurve {
  readonly curve: ResponseCurve;
  readonly elasticity: number;
  /** Nobody has said how the channel answers to more money: the usual elasticity stands in. */
  readonly assumed: boolean;
}

/**
 * The power curve of a channel from its spend and results now and one question: if you doubled
 * this channel's spend, how many results would it bring?
 *
 * @param doubled results at twice the spend; undefined where nobody knows
 * @throws Fault `above` on `spend` or `results` where they are 0: a channel that was not tried, or
 *   brought nothing, has no curve · `between` on `doubled` where the answer falls or at least doubles
 */
export function curveFromDoubling(
  spend: number,
  results: number,
  doubled: number | undefined,
): AnsweredCurve {
  for (const [parameter, value] of Object.entries({ spend, results })) {
    if (!(value > 0)) throw new Fault('above', parameter, { limit: 0 });
  }
  if (doubled === undefined) {
    const curve = powerCurve(spend, results, assumedElasticity);
    return { curve, elasticity: assumedElasticity, assumed: true };
  }
  const elasticity = elasticityOfDoubling(doubled / results);
  if (!(elasticity > 0 && elasticity < 1)) {
    throw new Fault('between', 'doubled', { limit: results, found: 2 * results });
  }
  return { curve: powerCurve(spend, results, elasticity), elasticity, assumed: false };
}
