/** What every kind of data tells the estimation. */
export interface Sample {
  /** Customers, counted with their weights. */
  readonly customers: number;
  /** How many different histories there are. */
  readonly distinct: number;
  /** Orders whose moment is part of the likelihood, which is then a density in time; else 0. */
  readonly timedOrders: number;
}
