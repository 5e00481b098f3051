/** Values that cross a realm or a process: JSON, plus what JSON cannot say. */

/** A date as a cell holds it: days since 30 December 1899 on the spreadsheet's own clock. */
export class SerialDate {
  constructor(readonly serial: number) {}
}

type Tagged =
  | { $undefined: 1 }
  /** A function does not cross; that there was one is told, so that it can be refused. */
  | { $function: 1 }
  | { $number: string }
  | { $date: number }
  | { $serial: number }
  | { $object: Record<string, unknown> };

const isDate = (value: object): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

export function encode(value: unknown): unknown {
  if (value === undefined) return { $undefined: 1 } satisfies Tagged;
  if (typeof value === 'function') return { $function: 1 } satisfies Tagged;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { $number: String(value) } satisfies Tagged;
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(encode);
  if (isDate(value)) return { $date: value.getTime() } satisfies Tagged;
  if (value instanceof SerialDate) return { $serial: value.serial } satisfies Tagged;
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    fields[key] = encode((value as Record<string, unknown>)[key]);
  return { $object: fields } satisfies Tagged;
}

export function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(decode);
  const tagged = value as Tagged;
  if ('$undefined' in tagged) return undefined;
  if ('$function' in tagged) return () => undefined;
  if ('$number' in tagged) return Number(tagged.$number);
  if ('$date' in tagged) return new Date(tagged.$date);
  if ('$serial' in tagged) return new SerialDate(tagged.$serial);
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(tagged.$object)) fields[key] = decode(tagged.$object[key]);
  return fields;
}

export const stringify = (value: unknown): string => JSON.stringify(encode(value));
export const parse = (text: string): unknown => decode(JSON.parse(text));
