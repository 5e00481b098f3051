import { scalarText } from '../functions/describe';
import type { Example, ExplainedFunction, Kind, Scalar, Signature } from '../functions/define';
import type { Language } from '../i18n/language';
import { cellPlace } from '../panel/cells';
import { catalogue } from './catalogue';

/** A block of cells as the help draws it. */
export interface Grid {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly string[])[];
}

/** What a call gives, where it is one cell. */
export function singleResult({ call, result }: Example, language: Language): string | undefined {
  return Array.isArray(result) ? undefined : scalarText(result as Scalar, kindOf(call), language);
}

/** What a call spills, row by row. */
export function spilledResult(
  { call, result }: Example,
  language: Language,
): readonly (readonly string[])[] | undefined {
  if (!Array.isArray(result)) return undefined;
  const rows = result as readonly (readonly Scalar[])[];
  return rows.map((row) => row.map((value) => scalarText(value, kindOf(call), language)));
}

/** The cells a call refers to, as one block: `{ A2: [200, 300], B2: [0.05, 0.1] }`. */
export function exampleCells({ call, cells }: Example, language: Language): Grid | undefined {
  const columns = Object.entries(cells ?? {}).flatMap(([a1, values]) => {
    const place = cellPlace(a1);
    if (place === undefined) return [];
    const kind = kindOfCell(call, a1);
    return [{ ...place, texts: values.map((value) => scalarText(value, kind, language)) }];
  });
  if (columns.length === 0) return undefined;
  const firstRow = Math.min(...columns.map(({ row }) => row));
  const firstColumn = Math.min(...columns.map(({ column }) => column));
  const rows = Math.max(...columns.map(({ row, texts }) => row + texts.length)) - firstRow;
  const width = Math.max(...columns.map(({ column }) => column)) - firstColumn + 1;
  const grid = Array.from({ length: rows }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, texts } of columns)
    texts.forEach((text, down) => {
      const line = grid[row - firstRow + down];
      if (line !== undefined) line[column - firstColumn] = text;
    });
  return { firstRow, firstColumn, cells: grid };
}

/** The function that a call begins with: an example may show another one around its own. */
const outermost = (call: string): ExplainedFunction | undefined =>
  catalogue.find(({ signature }) => call.startsWith(`=${signature.name}(`));

const kindOf = (call: string): Kind => outermost(call)?.help.gives ?? 'number';

/** Shares stand in a sheet as percents: a cell is of the kind of the argument that it feeds. */
function kindOfCell(call: string, a1: string): Kind {
  const inside = call.slice(call.indexOf('(') + 1, -1);
  const place = topLevel(inside).findIndex((each) => each.trim().split(':')[0] === a1);
  return outermost(call)?.signature.parameters[place]?.kind ?? 'number';
}

/** The arguments of a call; those of a call inside it stay together. */
function topLevel(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '{') depth++;
    if (sign === ')' || sign === '}') depth--;
    if (sign === ';' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part];
}

/** The optional arguments that a native formula leaves out. */
export const leftOut = (formula: string, { parameters }: Signature): readonly string[] =>
  parameters.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(formula));
