/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { randomSource } from '../numeric/random';
import { fit, type Estimates } from './fit';
import type { OrderModel, Parameters } from './model';
import { orderHistories, type OrderHistories } from './order-histories';
import { simulateHistory } from './simulate';

/**
 * Parameters as they might have been estimated: each draw simulates the same customers, observed
 * for as long, from the estimates and fits the model anew. Where the delta method's quadratic
 * picture is too simple, quantities reckoned from these draws show their true spread.
 * Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 6.
 *
 * @param unit how many of the data's time units one unit of the estimates has
 * @param draws how many to try; one that the model cannot be fitted to is left out
 * @param seed the same seed gives the same draws
 */
export function bootstrap(
  model: OrderModel,
  { parameters }: Estimates,
  data: OrderHistories,
  unit: number,
  draws: number,
  seed: number,
): Parameters[] {
  const random = randomSource(seed);
  const ages: number[] = [];
  data.weight.forEach((weight, row) => {
    for (let count = 0; count < weight; count++) ages.push(data.age[row]! / unit);
  });
  const found: Parameters[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = ages.map((age) => simulateHistory(model.name, parameters, age, random));
    const histories = orderHistories(
      drawn.map(({ orders }) => orders),
      drawn.map(({ recency }) => recency),
      ages,
    );
    const again = fit(model, histories, 1, parameters);
    if (again.status === 'fitted') found.push(again.parameters);
  }
  return found;
}
