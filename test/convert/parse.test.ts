import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonDecimalMark } from '../../src/convert/convention';
import { parseFormula } from '../../src/convert/parse';
import { rewritten } from '../../src/convert/rewrite';
import { type Node, levelOf, partsOf } from '../../src/convert/syntax';
import type { DecimalMark } from '../../src/convert/tokens';
import { formulaText } from './support/formula-text';

const parsed = (formula: string, decimal?: DecimalMark) => {
  const found = parseFormula(formula, decimal);
  if (!found) throw new Error(`not parsed: ${formula}`);
  return found;
};

/** Fully bracketed, so that a test can say what belongs to what. */
function grouping(formula: string): string {
  const show = (node: Node): string => {
    const inner = partsOf(node).map((part) => show(part.node));
    const own = formula.slice(node.start, node.end);
    return inner.length === 0 ? own : `[${inner.join(' ')}]`;
  };
  return show(parsed(formula).root);
}

describe('what belongs together', () => {
  test.each([
    ['=1+2*3', '[1 [2 3]]'],
    ['=1*2+3', '[[1 2] 3]'],
    ['=8-4-2', '[[8 4] 2]'],
    ['=2^3^2', '[[2 3] 2]'],
    ['=2*3^2', '[2 [3 2]]'],
    ['=-2^2', '[[2] 2]'],
    ['=2^-3%', '[2 [[3]]]'],
    ['=--5%%', '[[[[5]]]]'],
    ['=1+2&3+4', '[[1 2] [3 4]]'],
    ['=1&2=3&4', '[[1 2] [3 4]]'],
    ['=1=2<>3', '[[1 2] 3]'],
    ['=(1+2)*3', '[[[1 2]] 3]'],
    ['=A1:B2*2', '[[A1 B2] 2]'],
    ['=F(1;;3)', '[1  3]'],
    ['=LAMBDA(x;x+1)(5)', '[[x [x 1]] 5]'],
  ])('%s reads as %s', (formula, expected) => {
    expect(grouping(formula)).toBe(expected);
  });
});

describe('what a formula may hold', () => {
  test.each([
    '=A1',
    '=$A$1:B$2',
    '=A:A',
    '=$2:$2',
    '=A2:A',
    "='It''s, a \"sheet\"; (1)'!A2:B",
    '=Sheet_1!A1',
    "=Аркуш1!A1 + 'Мій аркуш'!$B$2",
    '=ціна * Кількість',
    '=Sales[Qty]',
    '=SUM(Sales[[Qty]:[Price, all]])',
    '="say ""hi""; (1)"',
    '=#N/A',
    '=IFERROR(#DIV/0!; Sheet1!#REF!)',
    '=TRUE',
    '=F()',
    '=F( )',
    '=F(;)',
    '=ERROR.TYPE(A1)',
    '={1;2}',
    '={"a", 1; "b", 2}',
    '={1,5\\2; 3\\4}',
    '=1.5E-3',
    '= A1 \n + B1 ',
    '=A1:INDEX(A:A; 5)',
    '=.5',
  ])('%s', (formula) => {
    expect(rewritten(formula, parsed(formula).root, () => undefined)).toBe(formula.slice(1).trim());
  });

  test.each([
    'A1',
    '=',
    '=1+',
    '=F(1',
    '=(1',
    '=1)',
    '="a',
    '=1 2',
    '={1',
    '=A1 B1',
    "='a'",
    '=@A1',
  ])('%s is no formula', (formula) => {
    expect(parseFormula(formula)).toBeUndefined();
  });

  test('brackets nested beyond all reason are refused, not a crash', () => {
    const deep = `=${'('.repeat(100_000)}1${')'.repeat(100_000)}`;
    expect(parseFormula(deep)).toBeUndefined();
  });
});

describe('decimal marks and separators', () => {
  const convention = (formula: string, likely?: DecimalMark) => {
    const { decimal, separator } = parsed(formula, likely).convention;
    return `${decimal} ${separator}`;
  };

  test.each([
    ['=F(1.5,2)', '. ,'],
    ['=F(1.5;2)', '. ;'],
    ['=F(1,5;2)', ', ;'],
    ['=F(A1,B1)', '. ,'],
    ['=F(1, 5)', '. ,'],
    ['=F(1,2,3)', '. ,'],
    ['=F("1;5",2)', '. ,'],
    ["=F('a;b'!A1,2)", '. ,'],
    ['={1\\2}', ', ;'],
  ])('%s shows its own: %s', (formula, expected) => {
    expect([convention(formula, '.'), convention(formula, ',')]).toEqual([expected, expected]);
  });

  test('a comma between two digits is what the locale makes of it', () => {
    const count = (likely: DecimalMark) => partsOf(parsed('=F(1,5)', likely).root).length;
    expect([count('.'), count(',')]).toEqual([2, 1]);
  });

  test('a semicolon in braces begins a row and says nothing of arguments', () => {
    expect(convention('=SUM({1;2},3)', ',')).toBe('. ,');
  });

  test('one formula of a file that shows its decimal mark tells it for the others', () => {
    expect(commonDecimalMark(['=F(1,5)', '=A1', '=G(A1,B1)'], ',')).toBe('.');
    expect(commonDecimalMark(['=F(1,5)', '=G(0,5;B1)'], '.')).toBe(',');
    expect(commonDecimalMark(['=F(1,5)'], ',')).toBe(',');
  });
});

describe('laws', () => {
  const spelling = fc.constantFrom(
    { decimal: '.', separator: ',' } as const,
    { decimal: '.', separator: ';' } as const,
    { decimal: ',', separator: ';' } as const,
  );
  const typed = spelling.chain((each) =>
    formulaText(each).map((formula) => ({ formula, decimal: each.decimal })),
  );

  test('an unchanged formula is printed as it was typed, byte for byte', () => {
    fc.assert(
      fc.property(typed, ({ formula, decimal }) => {
        const { root } = parsed(formula, decimal);
        const text = rewritten(formula, root, () => undefined);
        expect(formula.slice(0, root.start) + text + formula.slice(root.end)).toBe(formula);
      }),
      { numRuns: 2000 },
    );
  });

  test('parts lie inside their whole, one after another', () => {
    fc.assert(
      fc.property(typed, ({ formula, decimal }) => {
        const check = (node: Node) => {
          let at = node.start;
          for (const { node: part } of partsOf(node)) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.end).toBeLessThanOrEqual(node.end);
            at = part.end;
            check(part);
          }
        };
        check(parsed(formula, decimal).root);
      }),
      { numRuns: 500 },
    );
  });

  test('a part put in its own place needs no brackets', () => {
    fc.assert(
      fc.property(typed, ({ formula, decimal }) => {
        const { root } = parsed(formula, decimal);
        const itself = (node: Node) =>
          // A sign is bracketed for the sake of programs that bind it otherwise.
          node.kind === 'sign'
            ? undefined
            : { text: rewritten(formula, node, itself), level: levelOf(node) };
        expect(rewritten(formula, root, itself)).toBe(formula.slice(root.start, root.end));
      }),
      { numRuns: 500 },
    );
  });
});
