/**
 * How many are left at each stage of a funnel.
 *
 * @param volume how many enter
 * @param conversions share that passes each step, in order
 * @returns one number more than there are conversions, the volume first
 */
export function funnelVolumes(volume: number, conversions: readonly number[]): number[] {
  const volumes = [volume];
  let left = volume;
  for (const conversion of conversions) volumes.push((left *= conversion));
  return volumes;
}

/**
 * A conversion that grew by the same share for some periods: at most all pass.
 *
 * @param growth share added in each period, above −1
 */
export function grownConversion(conversion: number, growth: number, periods: number): number {
  return Math.min(1, conversion * (1 + growth) ** periods);
}
