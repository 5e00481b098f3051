import type { ExplainedFunction, Parameter } from '../functions/define';
import { explained } from '../functions/explained';
import {
  type Expression,
  binary,
  call,
  emptyText,
  number,
  simplified,
  written,
} from './expression';
import { type Extent, constantIn, extentOf, mayBeBlank, isCalculation } from './extent';
import { type ParsedFormula, parseFormula } from './parse';
import { type Native, type Told, isBlank, plainCall } from './plain-call';
import { type Written, rewritten } from './rewrite';
import { type CallNode, type Node, level, levelOf, partsOf } from './syntax';
import type { DecimalMark } from './tokens';

/** What becomes of a formula. */
export type Conversion =
  /** A native formula gives the same. */
  | { readonly kind: 'formula'; readonly text: string }
  /** Nothing native gives the same; the function that is to blame. */
  | { readonly kind: 'value'; readonly reason: string }
  | { readonly kind: 'kept'; readonly reason: 'unparsable' | 'unknown-function' }
  /** It calls no function of ours. */
  | { readonly kind: 'none' };

export interface Circumstances {
  /** The decimal mark where the formula does not show it. */
  readonly decimal?: DecimalMark;
  /** How many cells a named range has; undefined for a name that it does not know. */
  readonly cellsOfName?: (name: string) => number | undefined;
  /** Whether the cell shows one value, and spills into no other. */
  readonly single?: boolean;
  /** Whether the cell shows a blank, so that the native formula must too. */
  readonly blank?: boolean;
}

const prefix = 'LTV_';
const catalogue = new Map(explained.map((each) => [each.signature.name, each]));

/**
 * Replaces every call of a function of ours by a native formula that gives the same number. All
 * else in the formula stays as it was typed, and so does its spelling: separators, decimal marks.
 *
 * A single blank cell given for an optional argument takes its default in the native formula too.
 * One given for a required argument counts as 0 there, unless `blank` says that this shows.
 *
 * @param formula as the spreadsheet hands it over, with its leading `=`
 */
export function convertFormula(formula: string, circumstances: Circumstances = {}): Conversion {
  // Most formulas of a file have nothing of ours in them.
  if (!formula.toUpperCase().includes(prefix)) return { kind: 'none' };
  const parsed = parseFormula(formula, circumstances.decimal);
  if (!parsed) return { kind: 'kept', reason: 'unparsable' };
  const calls = ownCalls(parsed.root);
  if (calls.length === 0) return { kind: 'none' };
  if (calls.some(({ name }) => !catalogue.has(name))) {
    return { kind: 'kept', reason: 'unknown-function' };
  }
  try {
    return { kind: 'formula', text: new Converter(parsed, circumstances).convert() };
  } catch (problem) {
    if (problem instanceof NothingNative) return { kind: 'value', reason: problem.message };
    throw problem;
  }
}

const isOwn = (node: Node): node is CallNode =>
  node.kind === 'call' && node.name.startsWith(prefix);

function ownCalls(node: Node): CallNode[] {
  const inside = partsOf(node).flatMap((part) => ownCalls(part.node));
  return isOwn(node) ? [node, ...inside] : inside;
}

/** Its message is the name of the function. */
class NothingNative extends Error {}

class Converter {
  private readonly converted = new Map<Node, Native>();
  /** Calls whose result, or what our calls make of it, is all that the cell shows. */
  private readonly shown = new Set<Node>();
  /** Calls of which a calculation takes the first value alone, outside of ARRAYFORMULA. */
  private readonly operands = new Set<Node>();

  constructor(
    private readonly parsed: ParsedFormula,
    private readonly circumstances: Circumstances,
  ) {}

  convert(): string {
    const { text, root } = this.parsed;
    this.markShown(root);
    this.markOperands(root, false);
    const written = this.replacement(root, false);
    return `${text.slice(0, root.start)}${written?.text ?? this.within(root, false)}${text.slice(root.end)}`;
  }

  private markShown(node: Node): void {
    if (node.kind === 'group') this.markShown(node.inner);
    if (!isOwn(node)) return;
    this.shown.add(node);
    node.given.forEach((given) => {
      this.markShown(given);
    });
  }

  private markOperands(node: Node, operated: boolean): void {
    if (operated && isOwn(node)) this.operands.add(node);
    // A summary takes all values; what a choice takes, and functions nobody knows, is theirs.
    if (node.kind === 'call' && !isCalculation(node.name)) return;
    const operator = operated || node.kind !== 'group';
    for (const { node: part } of partsOf(node)) this.markOperands(part, operator);
  }

  /** A node's text with our calls replaced. */
  private within(node: Node, inArray: boolean): string {
    const inside = inArray || (node.kind === 'call' && node.name === 'ARRAYFORMULA');
    return rewritten(this.parsed.text, node, (part) => {
      const own = this.replacement(part, inside);
      if (own) return own;
      return { text: this.within(part, inside), level: level.whole };
    });
  }

  /** What stands where a call of ours stood among native ones; undefined for any other node. */
  private replacement(node: Node, inArray: boolean): Written | undefined {
    if (!isOwn(node)) return undefined;
    const native = this.native(node);
    const guarded = this.guarded(native, this.circumstances.blank === true && this.shown.has(node));
    const needsArray = native.inArray && !inArray;
    const expression = needsArray ? call('ARRAYFORMULA', guarded) : guarded;
    const first = needsArray && native.extent !== 'one' && this.operands.has(node);
    return written(
      first ? call('INDEX', expression, number(1), number(1)) : expression,
      this.parsed.convention,
    );
  }

  /** Blank where the function gives a blank. */
  private guarded(native: Native, always: boolean): Expression {
    const { blankWhen, extent, expression } = native;
    if (!blankWhen || (extent === 'one' && !always)) return expression;
    return call('IF', isBlank(native), emptyText, expression);
  }

  private native(node: CallNode): Native {
    const known = this.converted.get(node);
    if (known) return known;
    const each = catalogue.get(node.name);
    const native = each && plainCall(each, this.told(node, each));
    if (!native) throw new NothingNative(node.name);
    const result = { ...native, expression: simplified(native.expression) };
    this.converted.set(node, result);
    return result;
  }

  private told(node: CallNode, { signature }: ExplainedFunction): Told {
    const told = new Map<string, Native>();
    signature.parameters.forEach((parameter, position) => {
      const given = node.given[position];
      if (!given || isLeftOut(given)) return;
      // A default that was typed is a default all the same, and a simpler form fits.
      const constant = constantIn(given);
      if (constant !== undefined && constant === parameter.fallback) return;
      told.set(parameter.name, this.argument(node, parameter, given));
    });
    return told;
  }

  private argument(node: CallNode, { list }: Parameter, given: Node): Native {
    const own = isOwn(given) ? this.native(given) : undefined;
    if (own && !list) return own;
    if (own) return { ...own, expression: this.guarded(own, false) };
    const found = isNumeric(given) ? this.extent(given) : undefined;
    if (!found) throw new NothingNative(node.name);
    const extent =
      found === 'unknown' && this.shown.has(node) && this.circumstances.single ? 'one' : found;
    const expression: Expression = {
      kind: 'typed',
      text: this.within(given, false),
      level: levelOf(given),
      constant: constantIn(given),
    };
    const blank = list
      ? binary(call('COUNT', expression), '=', number(0))
      : binary(expression, '=', emptyText);
    return {
      expression,
      extent,
      blankWhen: mayBeBlank(given) ? [blank] : undefined,
      inArray: false,
    };
  }

  private extent(given: Node): Extent | undefined {
    return extentOf(given, {
      extentOfName: (name) => {
        const cells = this.circumstances.cellsOfName?.(name);
        return cells === undefined ? 'unknown' : cells === 1 ? 'one' : 'many';
      },
      extentOfOwnCall: (node) => (isOwn(node) ? this.native(node).extent : undefined),
    });
  }
}

const isLeftOut = (given: Node) =>
  given.kind === 'blank' || (given.kind === 'text' && given.value.trim() === '');

/** Texts, yes and no and errors are read by the functions in ways of their own. */
const isNumeric = (given: Node): boolean =>
  !['text', 'boolean', 'error'].includes(given.kind) &&
  !(given.kind === 'binary' && !['+', '-', '*', '/', '^'].includes(given.operator)) &&
  (given.kind !== 'group' || isNumeric(given.inner));
