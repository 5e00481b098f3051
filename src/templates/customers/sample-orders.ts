/** Orders of a small shop, the same ones every time, up to yesterday. */

interface SampleOrder {
  readonly customer: string;
  /** As cells count days. */
  readonly day: number;
  readonly amount: number;
  readonly channel: string;
}

const customers = 56;
/** Days from the first order of all to today. */
const span = 330;

/** Some customers come often and some seldom; after any order one may be gone for good. */
export function sampleOrders(today: number, channels: readonly string[]): SampleOrder[] {
  const next = dice();
  const orders: SampleOrder[] = [];
  for (let each = 0; each < customers; each++) {
    const channel = channels[Math.floor(next() * next() * channels.length)] ?? '';
    const pace = 12 + 30 * next();
    const value = 25 + 60 * next();
    const leaves = 0.1 + 0.4 * next() * next();
    let day = Math.floor((each * (span - 20)) / customers);
    while (day < span) {
      orders.push({
        customer: `N-${String(101 + each)}`,
        day: today - span + day,
        amount: Math.round(value * (0.7 + 0.6 * next())),
        channel,
      });
      if (next() < leaves) break;
      day += 1 + Math.ceil(-pace * Math.log(1 - next()));
    }
  }
  return orders.sort((one, other) => one.day - other.day);
}

/** Numbers from 0 to 1 that look like chance (a linear congruential generator). */
function dice(): () => number {
  let state = 20_260;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
