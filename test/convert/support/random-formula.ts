import fc from 'fast-check';
import type { Convention } from '../../../src/convert/convention';
import type { ExplainedFunction, Kind, Parameter } from '../../../src/functions/define';
import { explained } from '../../../src/functions/explained';

/**
 * A formula before it is spelt: a number, words as they are, or a list of these. Spelt last, so
 * that one formula can be tried under each convention.
 */
type Part =
  number | string | { readonly name: string; readonly given: readonly Part[] } | readonly Part[];

/** What stands in the cells that the formulas refer to. Row 5 is blank, and so is column G. */
export const cells: Readonly<Record<string, readonly (number | '')[]>> = {
  A: [200, 350, 120.5, '', 999, 640],
  B: [0.05, 0.1, 0.02, '', 0.3, 0.15],
  C: [0.7, '', 0.4, '', 1, 0.25],
  D: [12, 24, '', '', 6, 36],
  E: [40, 55, 61, '', 82, 90],
  F: [0.01, 0.02, '', '', 0.005, 0],
};
export const firstRow = 2;

/** Columns whose cells suit a parameter, the one without gaps first. */
const columnsFor = (kind: Kind): readonly [full: string, gaps: string] => {
  if (kind === 'rate') return ['B', 'C'];
  return kind === 'count' ? ['E', 'D'] : ['A', 'A'];
};

const closed = explained.filter(({ help }) => help.plain.length > 0);
const lastRow = firstRow + 5;

const { expression } = fc.letrec<{ expression: Part }>(() => ({ expression: wrapped(call(2)) }));

/** A formula with calls of ours, alone, in each other, and among native functions. */
export const randomFormula: fc.Arbitrary<Part> = expression;

function call(depth: number, kind?: Kind): fc.Arbitrary<Part> {
  const fitting = closed.filter(({ help }) => kind === undefined || help.gives === kind);
  return fc.constantFrom(...fitting).chain((each) => callOf(each, depth));
}

function callOf({ signature }: ExplainedFunction, depth: number): fc.Arbitrary<Part> {
  const { parameters, name } = signature;
  return fc.tuple(fc.boolean(), fc.nat(parameters.length)).chain(([broadcast, dropped]) =>
    fc
      .tuple(...parameters.map((parameter) => argument(parameter, broadcast, depth)))
      // Optional arguments may be left out at the end, where nothing shows that they are.
      .map((given) => {
        const kept = Math.max(given.length - dropped, parameters.filter((p) => !p.optional).length);
        return { name, given: given.slice(0, kept) };
      }),
  );
}

function argument(parameter: Parameter, broadcast: boolean, depth: number): fc.Arbitrary<Part> {
  const { kind, optional, list, options } = parameter;
  const [full, gaps] = columnsFor(kind);
  const small = parameter.name === 'growth' || parameter.name === 'discount';
  const column = small ? 'F' : optional ? gaps : full;
  const row = fc.constantFrom(2, 3, 4, 6, 7);
  const range = fc.constant(`${column}${String(firstRow)}:${column}${String(lastRow)}`);
  if (list) return range;
  const cell = fc
    .tuple(fc.constantFrom('', '$'), row)
    .map(([mark, at]) => mark + column + mark + String(at));
  const literal = options ? fc.constantFrom(...(options as number[])) : numberOf(kind, small);
  const scalar: fc.Arbitrary<Part>[] = [cell, literal];
  if (!options) {
    scalar.push(fc.tuple(cell, fc.constantFrom('*', '/'), fc.constant(2)).map((each) => [...each]));
    scalar.push(cell.map((each) => ['(', each, ')']));
    scalar.push(cell.map((each) => ({ name: 'ROUND', given: [each, 2] })));
  }
  if (kind === 'rate') scalar.push(numberOf('number', false).map((each) => [each, '%']));
  // Where one element of a question is an error, IF of the test engine fails for all: forms ask
  // about churn, so nothing that divides by a blank is nested there.
  const nests = depth > 0 && !small && !options && parameter.name !== 'churn';
  if (nests && closed.some(({ help }) => help.gives === kind)) {
    const inner = call(depth - 1, kind);
    scalar.push(
      inner,
      inner.map((each) => ({ name: 'ROUND', given: [each, 4] })),
    );
  }
  const given = fc.oneof(...scalar);
  const needed = broadcast && !options ? fc.oneof({ weight: 2, arbitrary: range }, given) : given;
  const blank = fc.constantFrom('', ' ', 'G2', '""');
  return optional ? fc.oneof({ weight: 2, arbitrary: needed }, blank) : needed;
}

function numberOf(kind: Kind, small: boolean): fc.Arbitrary<number> {
  if (small) return fc.constantFrom(0, 0.01, 0.004);
  if (kind === 'rate') return fc.constantFrom(0.05, 0.125, 0.9, 1);
  return fc.constantFrom(1, 2.5, 12, 40, 300, 1200.75);
}

function wrapped(inner: fc.Arbitrary<Part>): fc.Arbitrary<Part> {
  const infix = fc.constantFrom('+', '-', '*', '/', '^');
  return fc.oneof(
    { weight: 3, arbitrary: inner },
    fc.tuple(inner, infix, inner).map((each) => [...each]),
    fc.tuple(fc.constantFrom(2, 'A2', '(A3 - 1)'), infix, inner).map((each) => [...each]),
    fc.tuple(inner, infix, fc.constantFrom(2, 0.5, 'A2')).map((each) => [...each]),
    inner.map((each) => ['-', each]),
    inner.map((each) => [each, '%']),
    inner.map((each) => ['(', each, ') * 2']),
    inner.map((each) => ({ name: 'ROUND', given: [each, 3] })),
    inner.map((each) => ({ name: 'SUM', given: [each, 1] })),
    inner.map((each) => ({ name: 'IF', given: ['A2 > B2', each, '"LTV_CHURN(1; 2)"'] })),
    inner.map((each) => ({ name: 'ARRAYFORMULA', given: [each] })),
    fc.tuple(inner, inner).map(([yes, no]) => ({ name: 'IF', given: ['A2 > B2', yes, no] })),
  );
}

/** The text of a formula, spelt as the convention has it. */
export function spelt(part: Part, convention: Convention): string {
  if (typeof part === 'number') return String(part).replace('.', convention.decimal);
  if (typeof part === 'string') return part;
  if ('name' in part) {
    const given = part.given.map((each) => spelt(each, convention));
    return `${part.name}(${given.join(convention.separator)})`;
  }
  return part.map((each) => spelt(each, convention)).join('');
}
