import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import { showSame } from '../../src/convert/cells';
import type { Example } from '../../src/functions/define';
import { explained } from '../../src/functions/explained';
import { columnName, parseAddress } from '../../src/wire/block';
import { openHost } from '../support/host';
import { convertedIn, shownBy } from './support/engine';

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

/** A function with a closed form has none for these: a table inside, days off as text, flags. */
const withoutForm = ['LTV_CHURN_RANGE(', '"0000011"', '; 120%; D2:D3)'];

describe('every example of the help, converted', () => {
  const closed = cases.filter(([, { help }]) => help.plain.length > 0);
  const open = cases.filter(([, { help }]) => help.plain.length === 0);

  test('every function with a closed form has an example', () => {
    const tested = new Set(closed.map(([, each]) => each));
    expect(explained.filter((each) => each.help.plain.length > 0 && !tested.has(each))).toEqual([]);
  });

  test.each(closed)('%s gives the same in the real engine', (call, _, example) => {
    const host = openHost();
    fill(host, example);
    const { shown, outcome } = convertedIn(host, call, '.');
    expect(outcome.kind).toBe(
      withoutForm.some((part) => call.includes(part)) ? 'value' : 'formula',
    );
    if (outcome.kind !== 'formula') return;
    expect(outcome.text).not.toContain('LTV_');
    const after = shownBy(host, outcome.text);
    expect({ shown: after, same: showSame(shown, after) }).toEqual({ shown: after, same: true });
  });

  test.each(open)('%s leaves the values that it shows', (call, { signature }, example) => {
    const host = openHost();
    fill(host, example);
    const { shown, outcome } = convertedIn(host, call, '.');
    expect(shown.flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
    const blamed = call.slice(1).startsWith(signature.name) ? signature.name : expect.any(String);
    expect(outcome).toEqual({ kind: 'value', reason: blamed, values: shown });
  });
});
