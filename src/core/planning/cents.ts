/** Sums of cents up to here are exact numbers, with room for a thousand channels below it. */
export const mostMoney = 1e13;

/** Float noise of money times a hundred: 0.29 is 28.999999999999996 cents. */
const noise = 1e-6;

/** Money in whole cents. */
export const toCents = (money: number): number => Math.round(money * 100);
export const centsWithin = (money: number): number => Math.floor(money * 100 + noise);
export const centsToCover = (money: number): number => Math.ceil(money * 100 - noise);
export const toMoney = (cents: number): number => cents / 100;
