export interface HistoricalValueInput {
  /** Money of each past order; refunds are negative. */
  readonly amounts: readonly number[];
  /** Share of revenue that is margin. */
  readonly margin: number;
  /** Money spent to win the customer. */
  readonly acquisition: number;
  /** Money spent to keep the customer. */
  readonly retention: number;
  /** Cost of the goods sold, as money. */
  readonly cogs: number;
}

/**
 * What a customer has brought so far: margin of the past orders less the costs. Arithmetic.
 *
 * @returns money, below 0 where the costs are higher
 */
export function historicalValue(input: HistoricalValueInput): number {
  const { amounts, margin, acquisition, retention, cogs } = input;
  // Margin is taken once, of the sum: taken of each order, it would round each time.
  const revenue = amounts.reduce((sum, amount) => sum + amount, 0);
  return revenue * margin - acquisition - retention - cogs;
}
