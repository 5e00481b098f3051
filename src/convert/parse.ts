import { type Convention, conventionOf } from './convention';
import { type BinaryOperator, type Level, type Node, level, levelOfOperator } from './syntax';
import { type DecimalMark, type Token, joinDecimals, tokensOf } from './tokens';

export interface ParsedFormula {
  /** As it was given, with the leading `=`. */
  readonly text: string;
  readonly root: Node;
  readonly convention: Convention;
}

/**
 * Reads a formula of Google Sheets, in the spelling of either kind of locale.
 *
 * @param formula with its leading `=`
 * @param likely the decimal mark where the formula itself does not show it
 * @returns undefined where it is no formula
 */
export function parseFormula(
  formula: string,
  likely: DecimalMark = '.',
): ParsedFormula | undefined {
  const tokens = formula.startsWith('=') ? tokensOf(formula) : undefined;
  if (!tokens) return undefined;
  const convention = conventionOf(tokens, likely);
  try {
    const parser = new Parser(joinDecimals(tokens, convention.decimal), convention.decimal);
    return { text: formula, root: parser.whole(), convention };
  } catch (problem) {
    if (problem instanceof NoFormula) return undefined;
    throw problem;
  }
}

class NoFormula extends Error {}

/** Deeper than any formula that Sheets takes, and not so deep that the stack of a browser ends. */
const deepest = 400;

class Parser {
  private position = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly decimal: DecimalMark,
  ) {}

  whole(): Node {
    const root = this.expression(level.any);
    if (this.next()) throw new NoFormula();
    return root;
  }

  /** Precedence climbing: takes operators as long as they bind at least as tightly. */
  private expression(least: Level): Node {
    if (++this.depth > deepest) throw new NoFormula();
    let left = this.operand();
    for (;;) {
      const operator = this.next()?.text as BinaryOperator;
      const own = this.next()?.kind === 'operator' ? levelOfOperator[operator] : undefined;
      if (own === undefined || own < least) break;
      this.position++;
      const right = this.expression((own + 1) as Level);
      left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
    this.depth--;
    return left;
  }

  /** Signs bind tighter than the power, percent signs tighter still. */
  private operand(): Node {
    const sign = this.next();
    if (sign?.text === '-' || sign?.text === '+') {
      if (++this.depth > deepest) throw new NoFormula();
      this.position++;
      const inner = this.operand();
      this.depth--;
      return { kind: 'sign', inner, start: sign.start, end: inner.end };
    }
    let inner = this.ranged();
    for (let percent = this.take('%'); percent; percent = this.take('%')) {
      inner = { kind: 'percent', inner, start: inner.start, end: percent.end };
    }
    return inner;
  }

  private ranged(): Node {
    let left = this.applied();
    while (this.take(':')) {
      const right = this.applied();
      left = { kind: 'range', left, right, start: left.start, end: right.end };
    }
    return left;
  }

  private applied(): Node {
    let called = this.primary();
    while (called.kind !== 'reference' && this.next()?.text === '(') {
      const start = called.start;
      called = { kind: 'applied', called, ...this.arguments(), start };
    }
    return called;
  }

  private primary(): Node {
    const token = this.next();
    if (!token) throw new NoFormula();
    this.position++;
    const { kind, text, start, end } = token;
    switch (kind) {
      case 'number':
        return { kind, value: Number(text.replace(',', '.')), start, end };
      case 'text':
        return { kind, value: text.slice(1, -1).replace(/""/g, '"'), start, end };
      case 'error':
        return { kind, start, end };
      case 'sheet':
        return this.onSheet(token);
      case 'word':
        return this.named(token);
      default:
        if (text === '(') return this.group(token);
        if (text === '{') return this.array(token);
        throw new NoFormula();
    }
  }

  private onSheet(sheet: Token): Node {
    const token = this.next();
    const fits = token && ['word', 'number', 'error'].includes(token.kind);
    if (!fits || token.start !== sheet.end) throw new NoFormula();
    this.position++;
    const name = sheet.text + token.text;
    return { kind: 'reference', name, start: sheet.start, end: token.end };
  }

  private named({ text, start, end }: Token): Node {
    if (this.next()?.text === '(') {
      return { kind: 'call', name: text.toUpperCase(), ...this.arguments(), start };
    }
    if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: 'boolean', start, end };
    return { kind: 'reference', name: text, start, end };
  }

  private group({ start }: Token): Node {
    const inner = this.expression(level.any);
    return { kind: 'group', inner, start, end: this.expect(')').end };
  }

  private arguments(): { given: readonly Node[]; end: number } {
    let at = this.expect('(').end;
    const given: Node[] = [];
    for (;;) {
      given.push(this.argument(at));
      const separator = this.take(';') ?? (this.decimal === '.' ? this.take(',') : undefined);
      if (!separator) break;
      at = separator.end;
    }
    const { end } = this.expect(')');
    const [only] = given;
    return { given: given.length === 1 && only?.kind === 'blank' ? [] : given, end };
  }

  private argument(at: number): Node {
    const { kind, text } = this.next() ?? {};
    const leftOut = kind === 'separator' || text === ')';
    return leftOut ? { kind: 'blank', start: at, end: at } : this.expression(level.any);
  }

  private array({ start }: Token): Node {
    const beside = this.decimal === '.' ? ',' : '\\';
    let row: Node[] = [];
    const rows = [row];
    let closing = this.take('}');
    while (!closing) {
      row.push(this.expression(level.any));
      closing = this.take('}');
      if (closing || this.take(beside)) continue;
      this.expect(';');
      row = [];
      rows.push(row);
    }
    return { kind: 'array', rows, start, end: closing.end };
  }

  private next(): Token | undefined {
    return this.tokens[this.position];
  }

  private take(text: string): Token | undefined {
    const token = this.next();
    if (token?.text !== text) return undefined;
    this.position++;
    return token;
  }

  private expect(text: string): Token {
    const token = this.take(text);
    if (!token) throw new NoFormula();
    return token;
  }
}
