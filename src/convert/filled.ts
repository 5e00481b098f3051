import { explained } from '../functions/explained';
import { type Extent, extentOf, isCell } from './extent';
import { parseFormula } from './parse';
import type { CallNode, Node } from './syntax';
import type { DecimalMark } from './tokens';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

type SizeOfName = (name: string) => Size | undefined;

const catalogue = new Map(explained.map(({ signature }) => [signature.name, signature]));
const single: Size = { rows: 1, columns: 1 };

/**
 * The cells that a formula fills at most: as many as the ranges that it goes over have. A range
 * without an end has endless rows or columns.
 *
 * @param sizeOfName the size of a named range; undefined for a name that it does not know
 * @returns undefined where only the sheet could tell, as for a table
 */
export function sizeFilled(
  formula: string,
  decimal: DecimalMark,
  sizeOfName: SizeOfName,
): Size | undefined {
  const root = parseFormula(formula, decimal)?.root;
  return root ? sizeOf(root, sizeOfName) : single;
}

function sizeOf(node: Node, sizeOfName: SizeOfName): Size | undefined {
  switch (node.kind) {
    case 'reference':
      return isCell(node.name) ? single : sizeOfName(node.name);
    case 'range':
      return sizeOfRange(node);
    case 'group':
    case 'sign':
    case 'percent':
      return sizeOf(node.inner, sizeOfName);
    case 'binary':
      return largest([node.left, node.right], sizeOfName);
    case 'call':
      return sizeOfCall(node, sizeOfName);
    case 'array':
    case 'applied':
      return undefined;
    default:
      return single;
  }
}

function sizeOfCall(node: CallNode, sizeOfName: SizeOfName): Size | undefined {
  const own = catalogue.get(node.name);
  if (own && own.shape !== 'number') return undefined;
  if (own) {
    const broadcast = node.given.filter((_, place) => own.parameters[place]?.list !== true);
    return largest(broadcast, sizeOfName);
  }
  if (node.name === 'ARRAYFORMULA') return largest(node.given, sizeOfName);
  const extent = extentOf(node, {
    extentOfName: (name) => extentOfSize(sizeOfName(name)),
    extentOfOwnCall: (inside) =>
      inside.kind === 'call' && catalogue.has(inside.name)
        ? extentOfSize(sizeOf(inside, sizeOfName))
        : undefined,
  });
  return extent === 'one' ? single : undefined;
}

const extentOfSize = (size: Size | undefined): Extent =>
  size === undefined ? 'unknown' : size.rows * size.columns === 1 ? 'one' : 'many';

function largest(nodes: readonly Node[], sizeOfName: SizeOfName): Size | undefined {
  let all = single;
  for (const node of nodes) {
    const size = sizeOf(node, sizeOfName);
    if (!size) return undefined;
    all = {
      rows: Math.max(all.rows, size.rows),
      columns: Math.max(all.columns, size.columns),
    };
  }
  return all;
}

/** `A2:B9`, `A2:A`, `2:9`, `A:A`; undefined where a side is no address. */
function sizeOfRange({ left, right }: Extract<Node, { kind: 'range' }>): Size | undefined {
  const [from, to] = [placeOf(left), placeOf(right)];
  if (!from || !to) return undefined;
  const steps = (first: number | undefined, last: number | undefined) =>
    first === undefined || last === undefined ? Infinity : Math.abs(last - first) + 1;
  return { rows: steps(from.row, to.row), columns: steps(from.column, to.column) };
}

interface Place {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function placeOf(node: Node): Place | undefined {
  if (node.kind === 'number') return { row: node.value, column: undefined };
  if (node.kind !== 'reference') return undefined;
  const address = node.name.slice(node.name.lastIndexOf('!') + 1).replace(/\$/g, '');
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d*)$/i.exec(address) ?? [];
  if (letters === '' && digits === '') return undefined;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: digits === '' ? undefined : Number(digits), column: column || undefined };
}
