/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { lnBeta } from '../numeric/gamma';
import { retentionRefusal, type RetentionModel } from './renewal-histories';

type ShiftedBetaGeometric = readonly [alpha: number, beta: number];

/**
 * Each customer leaves at the end of every period with a constant probability of the customer's
 * own, beta distributed over customers: retention rises because the loyal remain.
 * Fader and Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21.
 */
export const sbg: RetentionModel = {
  name: 'sBG',
  parameters: ['alpha', 'beta'],
  inTime: [],
  shapes: ['alpha'],
  scale: () => [1, 1],
  starts: [
    [1, 1],
    [1, 20],
    [20, 20],
    [0.1, 0.1],
  ],
  refusal: (data) => retentionRefusal(data, 1),
  logLikelihood({ lost, active, customers }, parameters, gradient, hessian) {
    const [alpha, beta] = parameters as ShiftedBetaGeometric;
    let value = 0;
    let facing = customers;
    lost.forEach((leaving, period) => {
      const staying = facing - leaving;
      const stay = 1 / (beta + period);
      const either = 1 / (alpha + beta + period);
      value += leaving * Math.log(alpha * either) + staying * Math.log((beta + period) * either);
      gradient[0]! += leaving / alpha - facing * either;
      gradient[1]! += staying * stay - facing * either;
      hessian[0]! += facing * either * either - leaving / (alpha * alpha);
      hessian[1]! += facing * either * either;
      hessian[3]! += facing * either * either - staying * stay * stay;
      facing = staying - active[period]!;
    });
    return value;
  },
  survival(parameters, periods) {
    const [alpha, beta] = parameters as ShiftedBetaGeometric;
    return Math.exp(lnBeta(alpha, beta + periods) - lnBeta(alpha, beta));
  },
};
