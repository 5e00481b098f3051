import { beforeEach, describe, expect, test } from '@jest/globals';
import { visit, type Tab } from '../support/page';

const at = visit({ language: 'ru' });

describe('A Russian page', () => {
  let tab: Tab;

  beforeEach(async () => {
    tab = await at().open('ru');
  });

  test.each([
    ['J1', '0,5', 0.5],
    ['J2', '50 000,25', 50_000.25],
    // 2 January and 2 May 2026, days after 30 December 1899.
    ['J3', '02.01.2026', 46_024],
    ['J4', '2 мая 2026', 46_144],
    ['J5', '=SUM(1,5; 2)', 3.5],
  ])('%s: %s is typed as a person types it', async (xc, text, value) => {
    await tab.type(xc, text);
    await tab.until(xc, value);
  });

  test('an array literal fills a column, and is shown as it was typed', async () => {
    await tab.type('L1', '={1;2}');
    await tab.until('L2', 2);
    await tab.select('L1');
    await tab.page.keyboard.press('Enter');
    const composer = tab.page.locator('.o-grid-composer .o-composer');
    expect(await composer.innerText()).toBe('={1;2}');
    await tab.page.keyboard.press('Escape');
  });

  test('a formula that does not fit says so, and no rows are added', async () => {
    await tab.type('N1', '=SEQUENCE(2000)');
    await tab.until('N1', '#REF!');
    expect(await tab.message('N1')).toContain('please insert more rows');
  });

  test('files dropped on it become sheets of one workbook', async () => {
    const { page } = tab;
    const dataTransfer = await page.evaluateHandle(() => {
      const files = new DataTransfer();
      files.items.add(new File(['id;sum\n00123;1,5\n'], 'one.csv'));
      files.items.add(new File(['a,b\n1,2\n'], 'two.csv'));
      return files;
    });
    const reloaded = page.waitForEvent('load');
    await page.dispatchEvent('#grid', 'drop', { dataTransfer });
    await reloaded;
    await page.waitForFunction(() => 'LTV' in window && window.LTV.ready);
    await tab.until('B2', 1.5);
    const sheets = await page.evaluate(() => window.LTV.sheets());
    expect([sheets, await tab.value('A2')]).toEqual([['one', 'two'], '00123']);
  });
});
