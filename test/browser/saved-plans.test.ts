import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { counted } from '../../src/i18n/plural';
import { type Language, languages } from '../../src/i18n/language';
import { savedWords } from '../../src/i18n/saved';
import { sidebarWords } from '../../src/i18n/sidebar';
import { expectAccessible, type Tab, visit } from '../support/page';

const at = visit({ fresh: true });
const artefacts = path.resolve(import.meta.dirname, '../../artefacts');

/** The panel alone, as wide as it is and as narrow as beside a scroll bar of Windows. */
async function pictures(tab: Tab, name: string): Promise<void> {
  mkdirSync(artefacts, { recursive: true });
  const frame = tab.page.locator('iframe[sandbox]');
  for (const width of [300, 285]) {
    await frame.evaluate((element, wide) => {
      element.style.width = `${String(wide)}px`;
    }, width);
    await tab.page.waitForTimeout(150);
    await frame.screenshot({
      path: path.join(artefacts, `${name}-${tab.language}-${String(width)}.png`),
    });
    await expectAccessible(tab);
  }
  await frame.evaluate((element) => {
    element.style.width = '';
  });
}

const press = (panel: FrameLocator, name: string) =>
  panel.getByRole('button', { name, exact: true }).click();

async function choose(tab: Tab, panel: FrameLocator, item: string): Promise<void> {
  await press(panel, savedWords(tab.language).menu);
  await panel.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The telecom plan of the specification, its profit bound to a cell, the rest typed. */
async function fillPlan(tab: Tab, panel: FrameLocator, profitCell?: string): Promise<void> {
  const say = sidebarWords[tab.language];
  const { fields } = say.profit;
  await panel.getByRole('button', { name: say.plans.profit.name }).first().click();
  const typed = { costs: '10M', profit: '3M', tax: '20%', ltv: '4000', cac: '500' } as const;
  for (const [field, text] of Object.entries(typed)) {
    const { label } = fields[field as keyof typeof typed];
    await panel.getByLabel(label, { exact: true }).fill(text);
  }
  if (profitCell === undefined) return;
  await tab.select(profitCell);
  await panel.getByRole('button', { name: say.cell.useFor(fields.profit.label) }).click();
  await panel
    .getByRole('button', { name: new RegExp(`!${profitCell}$`) })
    .first()
    .waitFor();
}

async function save(tab: Tab, panel: FrameLocator, name: string): Promise<void> {
  const say = savedWords(tab.language);
  await press(panel, say.save);
  await panel.getByLabel(say.name.label, { exact: true }).fill(name);
  await press(panel, say.name.saveButton);
  await panel.getByText(say.savedAs).waitFor();
}

const back = (tab: Tab, panel: FrameLocator) =>
  press(panel, sidebarWords[tab.language].plans.backToPlans);

const row = (panel: FrameLocator, name: string) =>
  panel.getByRole('button', { name: new RegExp(`^${name}`) });

describe.each(languages)('a plan of the file, in %s', (language: Language) => {
  const say = savedWords(language);
  const words = sidebarWords[language];

  test('is saved, falls behind its cells, is updated, handed over, deleted and brought back', async () => {
    const tab = await at().open(language);
    const name = `Shop ${language}`;
    await tab.type('N2', '3000000');
    const panel = await tab.openPanel();
    await fillPlan(tab, panel, 'N2');
    await pictures(tab, 'saved-inputs');
    await press(panel, say.save);
    await panel.getByRole('dialog').waitFor();
    await pictures(tab, 'saved-name');
    await panel.getByLabel(say.name.label, { exact: true }).fill(name);
    await press(panel, say.name.saveButton);
    await panel.getByText(say.savedAs).waitFor();
    await pictures(tab, 'saved-done');

    await back(tab, panel);
    await row(panel, name).getByText(say.current).waitFor();
    await tab.type('N2', '2000000');
    await panel.getByRole('tab').nth(1).click();
    await panel.getByRole('tab').first().click();
    await row(panel, name).getByText(say.changed).waitFor();
    await panel.getByText(say.cellsChanged(counted(1, say.plans, language))).waitFor();
    await pictures(tab, 'saved-changed');
    await press(panel, say.updateAll);
    await row(panel, name).getByText(say.current).waitFor();
    // By hand: 12 000 000 / 0.675 of turnover, an eighth of it for ads.
    await row(panel, name)
      .getByText(/2\s222\s222/)
      .waitFor();
    await pictures(tab, 'saved-updated');

    await row(panel, name).click();
    await panel.getByText(words.profit.whereItGoes).waitFor();
    await press(panel, say.menu);
    await pictures(tab, 'saved-menu');
    await panel.getByRole('menuitem', { name: say.items.report }).click();
    await panel.getByRole('dialog').getByText(name).first().waitFor();
    await pictures(tab, 'saved-report-preview');
    await press(panel, words.writing.write);
    await panel.getByText(words.writing.writtenTo).waitFor();
    const sheet = say.report.title(name);
    await tab.until('A1', name, sheet);
    await tab.page.waitForTimeout(600);
    await tab.picture('saved-report');
    await pictures(tab, 'saved-report-written');
    expect(await tab.page.evaluate((title) => window.LTV.charts(title), sheet)).toHaveLength(1);
    await press(panel, words.writing.restore);
    await tab.page.waitForFunction((title) => !window.LTV.sheets().includes(title), sheet);

    await choose(tab, panel, say.items.delete);
    await panel.getByText(say.deleted).first().waitFor();
    await pictures(tab, 'saved-deleted');
    await press(panel, say.undo);
    await row(panel, name).waitFor();
    expect(tab.troubles).toEqual([]);
  }, 180_000);
});
