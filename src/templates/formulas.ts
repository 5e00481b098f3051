/** Pieces of formulas and the colours that go with them. */

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export const good = { fill: '#e6f4ea', color: '#146c2e' };
export const weak = { fill: '#fceeee', color: '#b3261e' };
export const watch = { fill: '#fef3dc', color: '#7a4d00' };
