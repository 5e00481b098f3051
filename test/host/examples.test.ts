import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import type { Example, Scalar } from '../../src/functions/define';
import { explained } from '../../src/functions/explained';
import { columnName, parseAddress } from '../../src/wire/block';
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

describe('every example of the help, typed into a cell of the real engine', () => {
  test.each(cases)('%s gives what the help prints', (call, _, example) => {
    const host = openHost();
    fill(host, example);
    host.set(`H${String(resultRow)}`, call);
    expectCells(host, `H${String(resultRow)}`, example);
  });
});
