/** Sums of cents up to here are exact numbers, with room for a thousand channels below it. */
export const mostMoney = 1e13;

/** Float noise of money times a hundred: 0.29 is 28.999999999999996 cents. */
const noise = 1e-6;

/** Money of 0 or more in whole cents: the nearest, those within it, those that cover it. */
export const toCents = (money: number): number => Math.round(money * 100);
export const centsWithin = (money: number): number => Math.floor(money * 100 + noise);
export const centsToCover = (money: number): number => Math.max(0, Math.ceil(money * 100 - noise));
export const toMoney = (cents: number): number => cents / 100;
