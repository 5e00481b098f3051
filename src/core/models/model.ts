import type { OrderHistories } from './order-histories';
import type { Sample } from './sample';

export type OrderModelName = 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'NBD';
export type ModelName = OrderModelName | 'Gamma-Gamma' | 'BG/BB' | 'sBG' | 'BdW';

/**
 * The parameters of a model in the order of its `parameters`. All are above 0. Those that are
 * measured in time are in the unit of the histories they are used with.
 */
export type Parameters = readonly number[];

/** Why there is no fit. Data, never a sentence. */
export type Refusal =
  /** Not more distinct histories than parameters, so nothing can be told apart. */
  | 'too-few'
  /** Nobody ever came back: there is no rate to estimate. */
  | 'no-repeats'
  /** A model without dropout does as well: dropout cannot be seen in these histories. */
  | 'no-dropout'
  /** Nobody ever left. */
  | 'no-churn'
  /** Every repeat buyer spends the same: there is nothing to model, that amount is the answer. */
  | 'equal-amounts'
  /** q ≤ 1: amounts so uneven that the mean of all customers is infinite. */
  | 'spend-mean-infinite'
  /** The search ended without an optimum. */
  | 'not-converged';

/** What a person should know before trusting an estimate. */
export type Caution =
  /** The likelihood rises to the edge of what is searched: these customers hardly differ, or differ utterly. */
  | { readonly code: 'at-bound'; readonly parameter: string; readonly bound: 'low' | 'high' }
  /** The standard error is larger than the estimate itself. */
  | { readonly code: 'uncertain'; readonly parameter: string }
  /** Amounts rise or fall with the number of orders, which the model takes as unrelated. */
  | { readonly code: 'spend-follows-frequency'; readonly correlation: number };

/** A model of how customers behave, told by a few positive parameters that are estimated from data. */
export interface Model<Data extends Sample = Sample> {
  readonly name: ModelName;
  /** Symbols as the papers print them. */
  readonly parameters: readonly string[];
  /** Parameters measured in time: they follow the unit. */
  readonly inTime: readonly string[];
  /** Parameters that tell how alike customers are: the larger, the more alike. */
  readonly shapes: readonly string[];
  /** The size that each parameter has by its dimension: 1, a time or an amount. */
  scale(data: Data): readonly number[];
  /** Where to start looking, in multiples of the scale; the first alone when all goes well. */
  readonly starts: readonly (readonly number[])[];
  /** Why no search is worth starting. */
  refusal(data: Data): Refusal | undefined;
  /**
   * Logarithm of the likelihood. It adds to the gradient and to the upper triangle of the Hessian
   * (row by row), both in the parameters themselves.
   */
  logLikelihood(
    data: Data,
    parameters: Parameters,
    gradient: Float64Array,
    hessian: Float64Array,
  ): number;
  /** Why estimates, though found, are not to be relied on. */
  verdict?(data: Data, parameters: Parameters): Refusal | undefined;
  /** What in the data the model is not made for. */
  cautions?(data: Data): readonly Caution[];
  /** The same customers without dropout; the model has to be clearly better than this. */
  readonly withoutDropout?: Model<Data>;
}

/** One customer, times in the unit of the parameters. */
export interface History {
  /** Orders after the first one: x. */
  readonly orders: number;
  /** Time from the first order to the last: t_x; 0 without repeat orders. */
  readonly recency: number;
  /** Time from the first order to the end of observation: T. */
  readonly age: number;
}

/** Expected orders within a time from now. */
export type OrdersWithin = (time: number) => number;

/** A model of repeat orders in continuous time. */
export interface OrderModel extends Model<OrderHistories> {
  readonly name: OrderModelName;
  /** E[X(t)]: repeat orders of a new customer in (0, t]. */
  expectedOrders(parameters: Parameters, time: number): number;
  /** Probability that the customer has not dropped out by the end of observation. */
  alive(parameters: Parameters, history: History): number;
  /**
   * Orders of a customer who is alive now, expected within a time from now. When the last order
   * was no longer matters. To be asked for several times of one customer: what they share is
   * reckoned once.
   */
  ordersIfAlive(parameters: Parameters, orders: number, age: number): OrdersWithin;
}
