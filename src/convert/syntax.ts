/** Where a part stands in the text of its formula, from `start` up to but not including `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula of Google Sheets as a tree. Every node knows its text, so that nothing else changes. */
export type Node =
  | (Span & { readonly kind: 'number'; readonly value: number })
  | (Span & { readonly kind: 'text'; readonly value: string })
  | (Span & { readonly kind: 'boolean' | 'error' })
  /** A cell, a column or row as one side of a range, or a name; with its sheet where it has one. */
  | (Span & { readonly kind: 'reference'; readonly name: string })
  | (Span & { readonly kind: 'range'; readonly left: Node; readonly right: Node })
  | (Span & { readonly kind: 'call'; readonly name: string; readonly given: readonly Node[] })
  /** What a function gave, called: `LAMBDA(x; x + 1)(5)`. */
  | (Span & { readonly kind: 'applied'; readonly called: Node; readonly given: readonly Node[] })
  | (Span & { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] })
  | (Span & { readonly kind: 'sign' | 'percent' | 'group'; readonly inner: Node })
  | (Span & {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    })
  /** An argument left out, as the second one of `F(1; ; 3)`. Has no text. */
  | (Span & { readonly kind: 'blank' });

export type CallNode = Extract<Node, { kind: 'call' }>;

/**
 * How tightly the outermost operator of an expression binds. A sign stands low here, though Sheets
 * reads `-2^2` as (−2)²: other programs do not, so it is bracketed wherever it is not at the front.
 */
export const level = {
  any: 0,
  comparison: 1,
  join: 2,
  sum: 3,
  sign: 4,
  product: 5,
  power: 6,
  percent: 7,
  whole: 8,
} as const;
export type Level = (typeof level)[keyof typeof level];

export const levelOfOperator: Readonly<Record<BinaryOperator, Level>> = {
  '=': level.comparison,
  '<>': level.comparison,
  '<': level.comparison,
  '>': level.comparison,
  '<=': level.comparison,
  '>=': level.comparison,
  '&': level.join,
  '+': level.sum,
  '-': level.sum,
  '*': level.product,
  '/': level.product,
  '^': level.power,
};

export function levelOf(node: Node): Level {
  if (node.kind === 'binary') return levelOfOperator[node.operator];
  if (node.kind === 'sign') return level.sign;
  return node.kind === 'percent' ? level.percent : level.whole;
}

/** A part of a node, and how tightly what stands there must bind to need no brackets. */
interface Place {
  readonly node: Node;
  readonly least: Level;
}

/** All operators of Sheets group from the left, so the right side needs the next tighter level. */
export const rightOf = (operator: BinaryOperator): Level =>
  operator === '+' || operator === '-' ? level.product : tighter(levelOfOperator[operator]);

const tighter = (each: Level) => (each + 1) as Level;

/** The parts of a node in the order of the text. */
export function partsOf(node: Node): readonly Place[] {
  const loosely = (parts: readonly Node[]) =>
    parts.map((each) => ({ node: each, least: level.any }));
  switch (node.kind) {
    case 'range':
      return [node.left, node.right].map((each) => ({ node: each, least: level.whole }));
    case 'call':
      return loosely(node.given);
    case 'applied':
      return [{ node: node.called, least: level.whole }, ...loosely(node.given)];
    case 'array':
      return loosely(node.rows.flat());
    case 'group':
      return loosely([node.inner]);
    case 'sign':
    case 'percent':
      return [{ node: node.inner, least: level.percent }];
    case 'binary':
      return [
        { node: node.left, least: levelOfOperator[node.operator] },
        { node: node.right, least: rightOf(node.operator) },
      ];
    default:
      return [];
  }
}
