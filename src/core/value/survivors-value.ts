export interface SurvivorsValueInput {
  /** Share of customers still there in each period, the first period first. */
  readonly survival: readonly number[];
  /** Revenue of one remaining customer in a period. */
  readonly arpu: number;
  /** Share of revenue that is margin. */
  readonly margin: number;
  /** Discount rate of one period, not negative. */
  readonly discount: number;
}

/**
 * Margin of a customer over a measured survival curve: each period pays by the share that is
 * still there, the first one undiscounted. Nothing is assumed beyond the end of the curve.
 * Gupta et al. (2006), Modeling customer lifetime value.
 *
 * @returns money per customer who started
 */
export function survivorsValue(input: SurvivorsValueInput): number {
  const { survival, arpu, margin, discount } = input;
  // Horner's rule from the far end: the small late terms are added first and no power is taken.
  const periods = survival.reduceRight((later, share) => share + later / (1 + discount), 0);
  return arpu * margin * periods;
}
