/** What may pass between a sidebar and the script: numbers, booleans, strings, null, and plain
 * objects and arrays of them. */

const isPlainObject = (value: object): boolean =>
  Object.prototype.toString.call(value) === '[object Object]' &&
  (Object.getPrototypeOf(value) === null ||
    Object.getPrototypeOf(Object.getPrototypeOf(value)) === null);

/** The key of the first illegal value inside, or undefined when all is legal. */
export function illegalKey(value: unknown, key: string, above: object[] = []): string | undefined {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  // Inside an array undefined becomes null, inside an object it is left out.
  if (value === undefined) return above.length > 0 ? undefined : key;
  if (typeof value !== 'object' || above.includes(value)) return key;
  if (!Array.isArray(value) && !isPlainObject(value)) return key;
  for (const [inner, item] of Object.entries(value)) {
    const found = illegalKey(item, inner, [...above, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}
