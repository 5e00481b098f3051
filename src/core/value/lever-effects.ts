export interface Lever {
  readonly name: string;
  /** Where it stands now, not negative unless it is money. */
  readonly value: number;
  /** The highest it can stand: a margin cannot pass 1. */
  readonly atMost?: number;
}

export interface LeverEffect {
  readonly lever: string;
  /** Share by which the lever moves, negative when it falls. */
  readonly change: number;
  /** Money per customer once it has moved. */
  readonly then: number;
  /** Money per customer gained, negative when lost. */
  readonly difference: number;
}

/**
 * What becomes of an LTV that is the product of its levers when one of them moves and the others
 * stay. Each lever rises and falls by the same share; where its highest value is nearer, it rises
 * only that far, and not at all when it stands there. Arithmetic: a product follows each factor.
 *
 * @param levers the factors of LTV
 * @param change share to move by, above 0
 * @returns the greatest effect first; equal effects in the order of the levers, rise before fall
 */
export function leverEffects(levers: readonly Lever[], change: number): LeverEffect[] {
  const now = levers.reduce((product, { value }) => product * value, 1);
  return levers
    .flatMap((lever) => {
      const fall = effect(lever, -change, now);
      const rise = Math.min(change, room(lever));
      return rise > 0 ? [effect(lever, rise, now), fall] : [fall];
    })
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}

/** Share by which a lever can still rise; divided first, so that 0.8 to 1 is exactly 0.25. */
const room = ({ value, atMost = Infinity }: Lever): number =>
  value > 0 ? atMost / value - 1 : Infinity;

function effect({ name }: Lever, change: number, now: number): LeverEffect {
  // Of the LTV itself rather than of the moved product: equal effects come out exactly equal, and
  // 12,000 raised by 10% is 13,200 to the last digit. Adding 0 turns −0 into 0.
  const difference = now * change + 0;
  return { lever: name, change, then: now + difference, difference };
}
