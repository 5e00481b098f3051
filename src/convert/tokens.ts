export type DecimalMark = '.' | ',';

export type TokenKind =
  'number' | 'text' | 'error' | 'word' | 'sheet' | 'operator' | 'bracket' | 'separator';

/** A word of a formula. Blanks between words are no tokens. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [TokenKind | 'space', RegExp])[] = [
  ['space', /[\s\u00a0]+/y],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'!/y],
  ['error', /#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/iy],
  ['sheet', /[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ['word', /[\p{L}_$][\p{L}\p{N}_.$]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:]/y],
  ['bracket', /[(){}]/y],
  ['separator', /[,;\\]/y],
];

/**
 * The words of a formula, without the leading `=`. A comma is always a separator here;
 * `joinDecimals` makes it the decimal mark where it is one.
 *
 * @returns undefined where the text holds what no formula does
 */
export function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    const found = tokenAt(formula, at);
    if (!found) return undefined;
    if (found.kind !== 'space') tokens.push({ ...found, kind: found.kind });
    at = found.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    const end = start + text.length;
    const columnsEnd = kind === 'word' ? endOfColumns(formula, end) : end;
    if (columnsEnd === undefined) return undefined;
    return { kind, text: formula.slice(start, columnsEnd), start, end: columnsEnd };
  }
  return undefined;
}

/** The columns of a table belong to its name: `Sales[[Qty]:[Price]]`. */
function endOfColumns(formula: string, start: number): number | undefined {
  if (formula[start] !== '[') return start;
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === '[') depth++;
    if (formula[at] === ']') depth--;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** Whether the comma at this place touches digits on both sides, so that it may be a decimal mark. */
export function mayBeDecimal(tokens: readonly Token[], position: number): boolean {
  const [before, comma, after] = tokens.slice(position - 1, position + 2);
  return (
    position > 0 &&
    comma?.text === ',' &&
    /^\d+$/.test(before?.text ?? '') &&
    /^\d+(?:e[+-]?\d+)?$/i.test(after?.text ?? '') &&
    before?.end === comma.start &&
    comma.end === after?.start
  );
}

/** Joins `1` `,` `5` to one number where the comma is the decimal mark. */
export function joinDecimals(tokens: readonly Token[], decimal: DecimalMark): readonly Token[] {
  if (decimal === '.') return tokens;
  const joined: Token[] = [];
  let joinedUpTo = 0;
  for (const [position, token] of tokens.entries()) {
    if (position < joinedUpTo) continue;
    const after = tokens[position + 2];
    if (after && mayBeDecimal(tokens, position + 1)) {
      joined.push({ ...token, text: `${token.text},${after.text}`, end: after.end });
      joinedUpTo = position + 3;
    } else joined.push(token);
  }
  return joined;
}
