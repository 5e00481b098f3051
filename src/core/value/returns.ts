/** Revenue for each unit of money spent on ads (ROAS). */
export function returnOnAdSpend(revenue: number, spend: number): number {
  return revenue / spend;
}

/** What came back over the cost, as a share of the cost (ROI): 0 is break-even. */
export function returnOnInvestment(gain: number, cost: number): number {
  return (gain - cost) / cost;
}

/** Margin over the spend, as a share of the spend (ROMI): 0 is break-even. */
export function returnOnMarketing(revenue: number, spend: number, margin: number): number {
  return returnOnInvestment(revenue * margin, spend);
}

/** Share of revenue that went into ads (ACOS). */
export function adCostOfSales(spend: number, revenue: number): number {
  return spend / revenue;
}
