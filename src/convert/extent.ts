import type { Node } from './syntax';

/** How many values an expression gives; `unknown` where only the spreadsheet could tell. */
export type Extent = 'one' | 'many' | 'unknown';

export const widest = (extents: readonly Extent[]): Extent =>
  extents.includes('many') ? 'many' : extents.includes('unknown') ? 'unknown' : 'one';

/** Give one value whatever they are given. */
const summaries = new Set(
  (
    'SUM SUMIF SUMIFS SUMPRODUCT SUMSQ PRODUCT AVERAGE AVERAGEIF AVERAGEIFS MEDIAN MODE MIN MAX ' +
    'MINIFS MAXIFS SMALL LARGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COUNTUNIQUE STDEV STDEVP ' +
    'VAR VARP PERCENTILE QUARTILE CORREL SLOPE INTERCEPT RSQ NPV IRR XNPV XIRR AND OR SUBTOTAL ' +
    'ROWS COLUMNS TODAY NOW PI RAND RANDBETWEEN JOIN TEXTJOIN CONCATENATE GETPIVOTDATA'
  ).split(' '),
);

/** Give as many values as they are given, and a number for each. */
const calculations = new Set(
  (
    'ABS ROUND ROUNDUP ROUNDDOWN INT TRUNC CEILING FLOOR MROUND MOD QUOTIENT POWER SQRT EXP LN ' +
    'LOG LOG10 SIGN VALUE N YEAR MONTH DAY DAYS DATE DATEDIF EDATE EOMONTH PMT PV FV NPER RATE ' +
    'EFFECT NOMINAL DIVIDE MULTIPLY MINUS ADD POW UMINUS UNARY_PERCENT'
  ).split(' '),
);

export const isCalculation = (name: string): boolean => calculations.has(name);

/** Give as many values as they are given, and a blank where they find one. */
const choices = new Set('IF IFERROR IFNA IFS SWITCH VLOOKUP HLOOKUP'.split(' '));

export interface Surroundings {
  /** How many cells a name stands for, asked with the name as typed. */
  readonly extentOfName: (name: string) => Extent;
  /** How many values a call of ours gives; undefined for any other node. */
  readonly extentOfOwnCall: (node: Node) => Extent | undefined;
}

/**
 * How many values a node gives.
 *
 * @returns undefined for an operator over a range: what that gives depends on where it stands
 */
export function extentOf(node: Node, around: Surroundings): Extent | undefined {
  const own = around.extentOfOwnCall(node);
  if (own) return own;
  const together = (parts: readonly Node[]) => {
    const extents = parts.map((each) => extentOf(each, around));
    const known = extents.flatMap((each) => each ?? []);
    return known.length < extents.length || known.includes('many') ? undefined : widest(known);
  };
  switch (node.kind) {
    case 'reference':
      return isCell(node.name) ? 'one' : around.extentOfName(node.name);
    case 'range':
      return isOneCell(node) ? 'one' : 'many';
    case 'array':
      return node.rows.flat().length === 1 ? 'one' : 'many';
    case 'group':
      return extentOf(node.inner, around);
    case 'sign':
    case 'percent':
      return together([node.inner]);
    case 'binary':
      return together([node.left, node.right]);
    case 'call':
      if (summaries.has(node.name)) return 'one';
      if (calculations.has(node.name)) return together(node.given);
      if (!choices.has(node.name)) return 'unknown';
      return together(node.name.endsWith('LOOKUP') ? node.given.slice(0, 1) : node.given);
    case 'applied':
      return 'unknown';
    default:
      return 'one';
  }
}

/** Whether a node may give a blank: what calculates gives a number even of blanks. */
export function mayBeBlank(node: Node): boolean {
  switch (node.kind) {
    case 'reference':
    case 'range':
    case 'applied':
      return true;
    case 'group':
      return mayBeBlank(node.inner);
    case 'call':
      return !summaries.has(node.name) && !calculations.has(node.name);
    default:
      return false;
  }
}

/** The number that a node is, where it holds no cell. */
export function constantIn(node: Node): number | undefined {
  if (node.kind === 'number') return node.value;
  if (node.kind === 'group') return constantIn(node.inner);
  if (node.kind !== 'percent') return undefined;
  const inner = constantIn(node.inner);
  return inner === undefined ? undefined : inner / 100;
}

/** Whether a name is the address of one cell. */
export const isCell = (name: string) => /(?:^|!)\$?[A-Z]{1,3}\$?\d+$/i.test(name);

function isOneCell({ left, right }: Extract<Node, { kind: 'range' }>): boolean {
  if (left.kind !== 'reference' || right.kind !== 'reference' || !isCell(left.name)) return false;
  const plain = (name: string) => name.slice(name.lastIndexOf('!') + 1).replace(/\$/g, '');
  return plain(left.name).toUpperCase() === plain(right.name).toUpperCase();
}
