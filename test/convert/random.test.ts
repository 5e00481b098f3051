import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { showSame } from '../../src/convert/cells';
import type { Convention } from '../../src/convert/convention';
import { openHost } from '../support/host';
import { convertedIn, shownBy } from './support/engine';
import { cells, firstRow, randomFormula, spelt } from './support/random-formula';

const conventions: readonly (readonly [string, Convention])[] = [
  ['en', { decimal: '.', separator: ',' }],
  ['en', { decimal: '.', separator: ';' }],
  ['uk', { decimal: ',', separator: ';' }],
];

test.each(conventions)(
  'random formulas in a sheet of locale %s, %p, give the same',
  (locale, each) => {
    const host = openHost({ locale });
    for (const [column, values] of Object.entries(cells)) {
      values.forEach((value, row) => {
        host.set(column + String(firstRow + row), spelt(value, each));
      });
    }
    const seen = { formula: 0, value: 0 };
    fc.assert(
      fc.property(randomFormula, (part) => {
        const formula = `=${spelt(part, each)}`;
        const { shown, outcome } = convertedIn(host, formula, each.decimal);
        // What the functions refuse has no number to agree with.
        fc.pre(outcome.kind === 'formula' || outcome.kind === 'value');
        seen[outcome.kind]++;
        if (outcome.kind === 'value') return;
        expect(outcome.text).not.toMatch(/LTV_(?!CHURN\(1; 2\)")/);
        const after = shownBy(host, outcome.text);
        expect({ to: outcome.text, after, same: showSame(shown, after), shown }).toMatchObject({
          same: true,
        });
      }),
      { numRuns: 400, maxSkipsPerRun: 50 },
    );
    expect(seen.formula).toBeGreaterThan(300);
  },
);
