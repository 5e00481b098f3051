import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/i18n/language';
import { savedWords } from '../../src/saved/words';
import type { WriteOptions } from '../../src/planner/messages';
import { boundTelecom, panelOf, telecomHost } from '../support/plan-sheet';
import { profitOf } from '../support/profit';

const noon = () => new Date(2026, 10, 21, 12, 5);

async function written(language: 'en' | 'uk' | 'ru' = 'en') {
  const host = telecomHost();
  const panel = panelOf(host, language, noon);
  const options: WriteOptions = {
    plan: profitOf(await boundTelecom(host)),
    target: { to: 'new-sheet' },
    as: 'values',
    chart: true,
    report: 'Shop, November',
  };
  const before = host.snapshot();
  const preview = await panel('preview', options);
  const answer = await panel('write', { ...options, replace: [] });
  if (answer.done !== 'written') throw new Error(answer.done);
  const sheet = savedWords(language).report.title('Shop, November');
  return { host, panel, before, preview, sheet, ...answer };
}

/** Labels of a page with the numbers beside them. */
const numbersOf = (host: Awaited<ReturnType<typeof written>>['host'], sheet: string) =>
  Object.fromEntries(
    host.values('A1:B60', sheet).filter(([, value]) => typeof value === 'number'),
  ) as Record<string, number>;

describe('a report of the profit plan', () => {
  test('holds the numbers of the specification, as values', async () => {
    const { host, sheet } = await written();
    // 19 259 259.26, 4814.81, 2 407 407.41: computed independently in the planner's specification.
    expect(numbersOf(host, sheet)).toMatchObject({
      Turnover: expect.closeTo(19_259_259.26, 2) as unknown,
      Customers: expect.closeTo(4814.81, 2) as unknown,
      'Ad budget': expect.closeTo(2_407_407.41, 2) as unknown,
    });
    const cells = host.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? {};
    expect(JSON.stringify(cells)).not.toContain('"=');
  });

  test('does not follow the cells any more', async () => {
    const { host, sheet } = await written();
    host.set('B3', 1);
    expect(numbersOf(host, sheet).Turnover).toBeCloseTo(19_259_259.26, 2);
  });

  test.each(languages)(
    'says in %s what came of it, from what, and what the words mean',
    async (language) => {
      const { host, sheet, preview } = await written(language);
      const said = host
        .values('A1:A60', sheet)
        .flat()
        .filter((value) => typeof value === 'string' && value !== '');
      expect(said[0]).toBe('Shop, November');
      expect(String(said[2]).replace(/\s/g, ' ')).toContain('3 000 000');
      expect(said).toContain(savedWords(language).report.inputs);
      expect(said.filter((text) => String(text).startsWith('ROAS: '))).toHaveLength(1);
      const shown = preview.cells.map(([cell]) => cell?.value).filter((value) => value !== '');
      expect(said).toEqual(shown);
    },
  );

  test('is a page with its chart under the table', async () => {
    const { host, sheet, preview } = await written();
    const page = host.snapshot().sheets.find(({ name }) => name === sheet);
    expect(page).toMatchObject({ gridlines: false });
    expect(page?.charts).toMatchObject([{ col: 0, row: preview.charts?.[0]?.at?.row }]);
  });

  test('goes with its sheet on Restore', async () => {
    const { host, panel, before, restoration } = await written();
    expect(await panel('restore', { restoration, force: false })).toMatchObject({
      done: 'restored',
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('does not follow live formulas that were chosen before', async () => {
    const { host, panel } = await written();
    const options = {
      plan: profitOf(await boundTelecom(host)),
      target: { to: 'new-sheet' },
      as: 'formulas',
      chart: false,
      report: 'Shop',
    } as const;
    const { cells } = await panel('preview', options);
    expect(cells.flat().some(({ formula }) => formula !== undefined)).toBe(false);
  });
});
