import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import type { Example, ExplainedFunction, Scalar } from '../../src/functions/define';
import { explained } from '../../src/functions/explained';
import { plainFormula } from '../../src/functions/plain';
import { columnName, parseAddress } from '../../src/planner/block';
import { openHost, printedTolerance } from '../support/host';

/** Examples are written for cells above row 20; results go below. */
const resultRow = 40;

const cases = explained.flatMap((each) =>
  each.help.examples.map((example) => [example.call, each, example] as const),
);

function fill(host: Host, { cells = {} }: Example): void {
  for (const [address, values] of Object.entries(cells)) {
    const at = parseAddress(address);
    if (!at) throw new Error(address);
    values.forEach((value, row) => {
      host.set(`${columnName(at.column)}${String(at.row + row)}`, value);
    });
  }
}

function expectCells(host: Host, first: string, example: Example): void {
  const { result } = example;
  const at = parseAddress(first);
  if (!at) throw new Error(first);
  const rows: readonly (readonly Scalar[])[] = Array.isArray(result)
    ? (result as readonly (readonly Scalar[])[])
    : [[result as Scalar]];
  rows.forEach((line, row) => {
    line.forEach((expected, column) => {
      const xc = `${columnName(at.column + column)}${String(at.row + row)}`;
      const actual = host.value(xc);
      if (typeof expected === 'string') {
        expect(actual).toBe(expected);
        return;
      }
      expect(`${xc} ${typeof actual} ${host.message(xc)}`.trim()).toBe(`${xc} number`);
      expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
        printedTolerance(expected),
      );
    });
  });
}

/** The arguments of a call, parted at the semicolons that are not inside brackets. */
function argumentsOf(call: string): string[] {
  const inner = call.slice(call.indexOf('(') + 1, -1);
  const found: string[] = [''];
  let depth = 0;
  for (const sign of inner) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ';' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + sign);
  }
  return found;
}

/** Several cells, or one a row: no single native formula stands beside them. */
const spills = ({ signature }: ExplainedFunction, { result }: Example) =>
  signature.shape !== 'number' || Array.isArray(result);

describe('every example of the help, typed into a cell of the real engine', () => {
  test.each(cases)('%s gives what the help prints', (call, _, example) => {
    const host = openHost();
    fill(host, example);
    host.set(`H${String(resultRow)}`, call);
    expectCells(host, `H${String(resultRow)}`, example);
  });
});

describe('every example as a native formula, next to the function', () => {
  const plain = cases.flatMap(([call, each, example]) => {
    const formula = plainFormula(each, argumentsOf(call));
    // Ranges given where one value is expected need an array formula; lists do not.
    return formula === undefined || spills(each, example)
      ? []
      : [[call, formula, example] as const];
  });

  test('every function with a closed form has at least one example that is tested so', () => {
    const tested = new Set(plain.map(([call]) => call.slice(1, call.indexOf('('))));
    const closed = explained.filter(({ help }) => help.plain.length > 0);
    expect(
      closed.map(({ signature }) => signature.name).filter((name) => !tested.has(name)),
    ).toEqual([]);
  });

  test.each(plain)('%s equals =%s', (call, formula, example) => {
    const host = openHost();
    fill(host, example);
    host.set('H40', call);
    host.set('J40', `=${formula}`);
    const [ours, native] = [host.value('H40'), host.value('J40')];
    expect(typeof native).toBe('number');
    expect(Math.abs((ours as number) - (native as number))).toBeLessThanOrEqual(
      1e-9 * Math.abs(native as number),
    );
  });
});
