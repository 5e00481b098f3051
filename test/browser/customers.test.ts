import { sidebarWords } from '../support/words';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { customers as en } from '../../src/customers/en';
import { menu as menuEn } from '../../src/server/menu/en';
import { type Language, languages } from '../../src/i18n/language';
import { customers as ru } from '../../src/customers/ru';
import { menu as menuRu } from '../../src/server/menu/ru';
import { customers as uk } from '../../src/customers/uk';
import { menu as menuUk } from '../../src/server/menu/uk';
import { expectAccessible, extensions, visit } from '../support/page';

const words = { en, uk, ru };
const sidebars = { en: sidebarWords.en, uk: sidebarWords.uk, ru: sidebarWords.ru };
const menus = { en: menuEn, uk: menuUk, ru: menuRu };
const data =
  process.env.LTV_SHARED_DATA ?? path.resolve(import.meta.dirname, '../../../shared/data');
const log = path.join(data, 'CDNOW_sample.txt');

/** CDNOW's order log as a shop would export it. */
function exported(): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const rows = lines.map((line) => {
    const [customer = '', , day = '', , amount = ''] = line.trim().split(/\s+/);
    return [customer, `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`, amount].join(',');
  });
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'ltv-orders-')), 'orders.csv');
  writeFileSync(file, ['customer,date,total', ...rows].join('\n'));
  return file;
}

const withData = existsSync(log) ? describe : describe.skip;

withData('from a file of orders to the table of customers', () => {
  const at = visit(existsSync(log) ? { files: [exported()] } : {});

  test.each([...languages])('takes five clicks in %s', async (language: Language) => {
    const tab = await at().open(language);
    const { page } = tab;
    const say = words[language];
    let clicks = 0;
    const click = async (what: Locator) => {
      await what.click();
      clicks++;
    };
    await click(page.locator('.o-topbar-menu', { hasText: extensions[language] }));
    await page.locator('.o-menu-item', { hasText: 'LTV' }).first().hover();
    await click(page.locator('.o-menu-item', { hasText: menus[language].customers }));
    const panel = await tab.panel();
    await panel.getByText(say.read.joined).waitFor();
    await tab.picture('customers-inputs');
    await expectAccessible(tab);
    await click(panel.getByRole('button', { name: say.forecast, exact: true }));
    await panel.getByText(say.trust.heading).waitFor();
    await tab.picture('customers-result');
    await expectAccessible(tab);
    const before = await page.evaluate(() => window.LTV.sheets());
    await click(panel.getByRole('button', { name: sidebars[language].plan.write }));
    await tab.picture('customers-write');
    await expectAccessible(tab);
    await click(panel.getByRole('button', { name: sidebars[language].writing.write, exact: true }));
    await page.waitForFunction((count) => window.LTV.sheets().length === count + 3, before.length);
    expect(clicks).toBeLessThanOrEqual(5);
    const sheets = await page.evaluate(() => window.LTV.sheets());
    const [table = ''] = sheets.filter((sheet) => !before.includes(sheet));
    // The best customer's forecast stands first; every row has a probability.
    await page.waitForFunction((sheet) => typeof window.LTV.value('D2', sheet) === 'number', table);
    expect(Number(await tab.value('G2', table))).toBeGreaterThanOrEqual(
      Number(await tab.value('G3', table)),
    );
    await tab.picture('customers-written');
    await panel.getByRole('button', { name: sidebars[language].writing.restore }).click();
    await page.waitForFunction((count) => window.LTV.sheets().length === count, before.length);
    expect(tab.troubles).toEqual([]);
  });

  test('the check on past orders draws what came against what was expected', async () => {
    const tab = await at().open();
    const panel = await tab.openPanel();
    await panel.getByRole('tab', { name: sidebarWords.en.tabs.customers }).click();
    await panel.getByRole('button', { name: en.forecast, exact: true }).click();
    await panel.getByRole('button', { name: en.trust.check }).click();
    await panel.getByRole('img', { name: /Repeat orders since/ }).waitFor();
    await panel.getByText(en.trust.heading).scrollIntoViewIfNeeded();
    await tab.picture('customers-check');
    await expectAccessible(tab);
  });
});

describe('a forecast of very many customers', () => {
  /** As many histories as can be told apart: the fits take seconds. */
  function manyOrders(): string {
    const lines: string[] = [];
    let state = 7;
    const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let customer = 0; customer < 40_000; customer++) {
      const pace = 20 + 400 * next();
      const leaves = 0.05 + 0.5 * next();
      for (let day = Math.floor(700 * next()); day < 1000;) {
        const date = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
        lines.push(`c${String(customer)},${date},${(10 + 90 * next()).toFixed(2)}`);
        if (next() < leaves) break;
        day += 1 + Math.ceil(-pace * Math.log(1 - next()));
      }
    }
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'ltv-many-')), 'many.csv');
    writeFileSync(file, ['customer,date,total', ...lines].join('\n'));
    return file;
  }
  const at = visit({ files: [manyOrders()] });

  test('ends when Cancel is pressed while it is being calculated', async () => {
    const tab = await at().open();
    const session = await tab.page.context().newCDPSession(tab.page);
    const panel = await tab.openPanel();
    await panel.getByRole('tab', { name: sidebarWords.en.tabs.customers }).click();
    await panel.getByText(en.read.heading).waitFor({ timeout: 60_000 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await panel.getByRole('button', { name: en.forecast, exact: true }).click();
    await panel.getByText(en.progress.comparing).waitFor();
    await panel.getByRole('button', { name: sidebarWords.en.cancel }).click();
    // Had the page been kept busy, the forecast would have come before the click was heard.
    await panel.getByRole('button', { name: en.forecast, exact: true }).waitFor();
    expect(await panel.getByText(en.trust.heading).count()).toBe(0);
    expect(tab.troubles).toEqual([]);
  });
});
