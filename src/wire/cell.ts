/**
 * A cell as JSON carries it. A date is the number of its day in the spreadsheet's own zone, which
 * the panel does not know; what stood there as a date still differs from a text and a number.
 */
export type WireCell = number | string | boolean | null | { readonly date: number };

export type WireGrid = readonly (readonly WireCell[])[];
