import { bgNbd } from './bg-nbd';
import { fit, type Fit, type Fitted } from './fit';
import { mbgNbd } from './mbg-nbd';
import type { OrderModel } from './model';
import { nbd } from './nbd';
import type { OrderHistories } from './order-histories';
import { paretoNbd } from './pareto-nbd';

/** In the order of preference among fits that tie; the last is the one without dropout. */
export const orderModels: readonly OrderModel[] = [mbgNbd, bgNbd, paretoNbd, nbd];

/** Why a model was chosen. Data, never a sentence. */
export type ChoiceReason =
  /** Its fit is clearly the best. */
  | 'best-fit'
  /** Others fit as well; this one also lets those who never came back be gone. */
  | 'tie'
  /** No model with dropout is better than NBD: dropout cannot be seen. */
  | 'no-dropout'
  /** No model could be fitted. */
  | 'none';

export interface Choice {
  readonly reason: ChoiceReason;
  /** Undefined when no model could be fitted; `fits` says why. */
  readonly model: OrderModel | undefined;
  readonly fit: Fitted | undefined;
  /** Log-likelihood of the chosen fit less that of the best other: below 0 in a tie it lost by a hair. */
  readonly lead: number | undefined;
  /** Every fit tried, in the order of `orderModels`. */
  readonly fits: readonly Fit[];
}

/**
 * Closer than this in log-likelihood is a tie: evidence of less than 8 to 1 between models with
 * as many parameters is weak. Royall (1997), Statistical Evidence, section 1.6.
 */
const tie = Math.log(8);

/**
 * Fits every model of order histories and takes the most likely. All with dropout have four
 * parameters, so their likelihoods compare as they are; each has had to beat NBD by itself.
 *
 * @param unit how many of the data's time units one unit of the answer has
 */
export function chooseOrderModel(data: OrderHistories, unit = 1): Choice {
  const fits = orderModels.map((model) => fit(model, data, unit));
  const withDropout = fits.filter(isFitted).filter(({ model }) => model !== 'NBD');
  const highest = Math.max(...withDropout.map(({ logLikelihood }) => logLikelihood));
  const tied = withDropout.filter(({ logLikelihood }) => logLikelihood > highest - tie);
  // A fit that ran into a bound stands behind one that did not.
  const chosen = tied.find((each) => !each.cautions.some(atBound)) ?? tied[0];
  if (chosen) {
    const others = withDropout.filter((each) => each !== chosen);
    const best = Math.max(...others.map(({ logLikelihood }) => logLikelihood));
    const lead = others.length > 0 ? chosen.logLikelihood - best : undefined;
    const reason = tied.length > 1 ? 'tie' : 'best-fit';
    return { reason, model: modelOf(chosen), fit: chosen, lead, fits };
  }
  const plain = fits.find(isFitted);
  return {
    reason: plain ? 'no-dropout' : 'none',
    model: plain && modelOf(plain),
    fit: plain,
    lead: undefined,
    fits,
  };
}

const isFitted = (each: Fit): each is Fitted => each.status === 'fitted';

const atBound = ({ code }: Fitted['cautions'][number]) => code === 'at-bound';

const modelOf = (fitted: Fitted): OrderModel | undefined =>
  orderModels.find(({ name }) => name === fitted.model);
