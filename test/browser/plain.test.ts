import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { menu as menuEn } from '../../src/i18n/en/menu';
import { plain as en } from '../../src/i18n/en/plain';
import { sidebar as sidebarEn } from '../../src/i18n/en/sidebar';
import { type Language, languages } from '../../src/i18n/language';
import { menu as menuRu } from '../../src/i18n/ru/menu';
import { plain as ru } from '../../src/i18n/ru/plain';
import { sidebar as sidebarRu } from '../../src/i18n/ru/sidebar';
import { counted } from '../../src/i18n/sidebar';
import { menu as menuUk } from '../../src/i18n/uk/menu';
import { plain as uk } from '../../src/i18n/uk/plain';
import { sidebar as sidebarUk } from '../../src/i18n/uk/sidebar';
import { expectAccessible, extensions, type Tab, visit } from '../support/page';

const words = { en, uk, ru };
const menus = { en: menuEn, uk: menuUk, ru: menuRu };
const sidebars = { en: sidebarEn, uk: sidebarUk, ru: sidebarRu };
/** A file with a sheet that has no formula yet. */
const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'ltv-plain-')), 'client.csv');
writeFileSync(file, 'Revenue,Churn\n200,0.05\n');
const at = visit({ files: [file] });

/** The formulas of the tests, on a sheet that all tabs share. */
async function filled(tab: Tab): Promise<void> {
  const cells: Readonly<Record<string, string>> = {
    A2: '200',
    A3: '300',
    A4: '400',
    B2: '5%',
    B3: '10%',
    B4: '20%',
    C2: '=LTV_CHURN(A2; B2)',
    C3: '=LTV_CHURN(A3; B3)',
    C4: '=LTV_CHURN(A4; B4)',
    E2: '=LTV_TO_CAC(C2; 500)',
    E3: '=LTV_CHURN(A2; 0)',
    E4: '=LTV_ROAS(C2; 500) + 1',
    G2: '=LTV_PAYBACK(500; A2; 70%)',
    A8: '=LTV_CHURN_RANGE(1; 20)',
    A10: '=LTV_LEVERS(2000; 2; 3)',
  };
  for (const [a1, text] of Object.entries(cells)) {
    if ((await tab.value(a1)) === null) await tab.type(a1, text);
  }
  // Cells of functions are filled a moment later.
  await tab.until('C4', 2000);
  await tab.until('E2', 8);
  await tab.until('E4', 9);
  await tab.until('B8', 0.236);
  await tab.until('A13', 'orders_per_period');
  await tab.page.waitForTimeout(500);
}

async function openPlain(tab: Tab): Promise<FrameLocator> {
  const { page, language } = tab;
  await page.locator('.o-topbar-menu', { hasText: extensions[language] }).click();
  await page.locator('.o-menu-item', { hasText: 'LTV' }).first().hover();
  await page.locator('.o-menu-item', { hasText: menus[language].plain }).click();
  const panel = page.frameLocator('iframe[sandbox]');
  await panel.getByRole('heading', { name: words[language].title }).waitFor();
  return panel;
}

test.each([...languages])(
  'formulas become plain and come back, in %s',
  async (language: Language) => {
    const tab = await at().open(language);
    await filled(tab);
    const say = words[language];
    const panel = await openPlain(tab);
    await panel.getByRole('heading', { name: say.groups.formula }).waitFor();
    await tab.picture('plain-preview');
    await expectAccessible(tab);
    await panel.getByRole('heading', { name: say.groups.kept }).scrollIntoViewIfNeeded();
    await tab.picture('plain-preview-end');
    // A Windows scroll bar takes 15 of the 300 pixels.
    await tab.page.locator('iframe[sandbox]').evaluate((frame) => {
      frame.style.width = '285px';
    });
    await tab.picture('plain-narrow');
    await expectAccessible(tab);
    const { writing } = sidebars[language];
    await panel.getByRole('button', { name: counted(say.convert, 8, language) }).click();
    await panel.getByText(say.converted).waitFor();
    await tab.picture('plain-done');
    await expectAccessible(tab);
    expect(await tab.value('C2')).toBe(4000);
    await panel.getByRole('button', { name: writing.restore }).click();
    await panel.getByText(say.restored).waitFor();
    await panel.getByRole('heading', { name: say.groups.formula }).waitFor();
    await tab.picture('plain-restored');
    expect(tab.troubles).toEqual([]);
  },
);
