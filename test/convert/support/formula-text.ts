import fc from 'fast-check';
import type { Convention } from '../../../src/convert/convention';

const leaves = [
  'A1',
  '$B$2',
  'A2:A9',
  'C:C',
  '3:3',
  'A2:A',
  "'It''s; a, \"sheet\"'!A2:B5",
  'Аркуш1!A1',
  'ціна_1',
  'Sales[Qty]',
  '"a ""b""; (c, d"',
  '"LTV_CHURN(1; 2)"',
  '#N/A',
  'Sheet1!#REF!',
  'TRUE',
  '7',
];

/** Formulas of every shape, with blanks where they may stand; their sense does not matter. */
export function formulaText({ decimal, separator }: Convention): fc.Arbitrary<string> {
  const blank = fc.constantFrom('', '', ' ', '\n  ');
  const leaf = fc.oneof(fc.constantFrom(...leaves), fc.constant(`0${decimal}25`));
  const { expression } = fc.letrec<{ expression: string }>((tie) => {
    const part = tie('expression');
    const list = (between: string) =>
      fc
        .array(fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: blank }), {
          minLength: 2,
          maxLength: 4,
        })
        .map((parts) => parts.join(between));
    const beside = decimal === ',' ? '\\' : ',';
    const infix = fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<=', '>');
    return {
      expression: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc.tuple(part, blank, infix, blank, part).map((parts) => parts.join('')),
        fc.tuple(fc.constantFrom('-', '+'), part).map(([sign, inner]) => `${sign}(${inner})`),
        fc.tuple(fc.constantFrom('-', '+'), leaf).map(([sign, inner]) => sign + inner),
        part.map((inner) => `(${inner})%`),
        fc.tuple(blank, part, blank).map((parts) => `(${parts.join('')})`),
        fc
          .tuple(fc.constantFrom('SUM', 'ltv_churn', 'IF', 'ERROR.TYPE'), list(separator))
          .map(([name, given]) => `${name}(${given})`),
        fc.tuple(part, part, part).map(([a, b, c]) => `{${a}${beside} ${b};${c}}`),
      ),
    };
  });
  return fc.tuple(blank, expression, blank).map((parts) => `=${parts.join('')}`);
}
