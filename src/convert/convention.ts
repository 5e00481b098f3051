import { type DecimalMark, type Token, mayBeDecimal, tokensOf } from './tokens';

/** How a formula is spelt. A semicolon parts arguments everywhere, a comma beside a point only. */
export interface Convention {
  readonly decimal: DecimalMark;
  readonly separator: ',' | ';';
}

/**
 * Reads from a formula how it is spelt.
 *
 * @param likely the decimal mark where the formula does not show it, as `=F(1,5)` does not
 */
export function conventionOf(tokens: readonly Token[], likely: DecimalMark): Convention {
  const decimal = decimalShown(tokens) ?? likely;
  const semicolons = outsideBraces(tokens).some(({ text }) => text === ';');
  return { decimal, separator: decimal === ',' || semicolons ? ';' : ',' };
}

/**
 * The decimal mark of a file. Google may hand formulas over in the spelling of the spreadsheet's
 * locale or in the English one, but all of them in the same: the first that shows it tells.
 *
 * @param locale the decimal mark of the spreadsheet's locale, for when none shows it
 */
export function commonDecimalMark(formulas: Iterable<string>, locale: DecimalMark): DecimalMark {
  for (const formula of formulas) {
    const shown = decimalShown(tokensOf(formula) ?? []);
    if (shown) return shown;
  }
  return locale;
}

function decimalShown(tokens: readonly Token[]): DecimalMark | undefined {
  const commas = tokens.flatMap(({ text }, position) => (text === ',' ? [position] : []));
  const isChained = (position: number) =>
    commas.includes(position - 2) && mayBeDecimal(tokens, position - 2);
  if (tokens.some(({ kind, text }) => kind === 'separator' && text === '\\')) return ',';
  if (tokens.some(({ kind, text }) => kind === 'number' && text.includes('.'))) return '.';
  // No number holds two decimal marks, and no comma stands elsewhere where it is one.
  if (commas.some((position) => !mayBeDecimal(tokens, position) || isChained(position))) return '.';
  return commas.length > 0 && outsideBraces(tokens).some(({ text }) => text === ';')
    ? ','
    : undefined;
}

/** In braces a semicolon begins a row under either convention. */
function outsideBraces(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '{') depth++;
    if (text === '}') depth--;
    return depth === 0;
  });
}
