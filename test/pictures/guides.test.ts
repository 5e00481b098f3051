import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { feesWords } from '../../src/i18n/fees';
import { goalWords } from '../../src/i18n/goal';
import { type Language, languages } from '../../src/i18n/language';
import { menuWords } from '../../src/i18n/menu';
import { plainWords } from '../../src/i18n/plain';
import { savedWords } from '../../src/i18n/saved';
import { sidebarWords } from '../../src/i18n/sidebar';
import { splitWords } from '../../src/i18n/split';
import { whatIfWords } from '../../src/i18n/what-if';
import type { PlanKind } from '../../src/planner/plans';
import { pagePicture, panelPicture, scale } from './take';
import { extensions, type Tab, visit } from '../support/page';

/** What the pictures hold that no dictionary has: a small file and the names in it. */
const told = {
  en: {
    columns: 'Service,Revenue,Churn,LTV,CAC,LTV : CAC',
    rows: ['Delivery', 'Courses', 'Hosting'],
    channels: ['Search', 'Social', 'Video'],
    plans: ['Shop, year', 'Bakery, first invoice'],
  },
  uk: {
    columns: 'Послуга,Дохід,Відтік,LTV,CAC,LTV : CAC',
    rows: ['Доставка', 'Курси', 'Хостинг'],
    channels: ['Пошук', 'Соцмережі', 'Відео'],
    plans: ['Магазин, рік', 'Пекарня, перший рахунок'],
  },
  ru: {
    columns: 'Услуга,Доход,Отток,LTV,CAC,LTV : CAC',
    rows: ['Доставка', 'Курсы', 'Хостинг'],
    channels: ['Поиск', 'Соцсети', 'Видео'],
    plans: ['Магазин, год', 'Пекарня, первый счёт'],
  },
} as const;

function clientsFile(language: Language): string {
  const { columns, rows } = told[language];
  const numbers = ['200,5%,,500,', '500,4%,,2500,', '900,3%,,7500,'];
  const lines = rows.map((name, row) => `${name},${numbers[row] ?? ''}`);
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'ltv-guides-')), 'LTV.csv');
  writeFileSync(file, [columns, ...lines, ''].join('\n'));
  return file;
}

/** Texts of the panel have spaces that do not break. */
const plainSpaces = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

const fill = (panel: FrameLocator, label: string, text: string, place = 0) =>
  panel.getByLabel(label, { exact: true }).nth(place).fill(text);

/** The sentence on top of a result. */
const lead = async (panel: FrameLocator) =>
  plainSpaces(await panel.locator('.lead').first().textContent());

describe.each(languages)('what the guides show, in %s', (language: Language) => {
  const at = visit({ files: [clientsFile(language)] });
  const say = sidebarWords[language];

  async function openPlan(kind: PlanKind) {
    const tab = await at().open(language, scale);
    const panel = await tab.openPanel();
    await panel.getByRole('button', { name: say.plans[kind].name }).first().click();
    return { tab, panel };
  }

  /** The plan of the planner's specification. */
  async function fillProfit(panel: FrameLocator): Promise<void> {
    const { fields } = say.profit;
    for (const [field, text] of [
      ['costs', '10M'],
      ['profit', '3M'],
      ['tax', '20%'],
      ['ltv', '4000'],
      ['cac', '500'],
    ] as const) {
      await fill(panel, fields[field].label, text);
    }
  }

  async function fillInvoice(panel: FrameLocator): Promise<void> {
    const { fields } = feesWords(language).inputs;
    await fill(panel, fields.fee.label, '600');
    await fill(panel, fields.start.label, '2025-09-15');
  }

  const calculate = (panel: FrameLocator) =>
    panel.getByRole('button', { name: say.plan.calculate }).click();

  async function openMenu(tab: Tab): Promise<void> {
    await tab.page.locator('.o-topbar-menu', { hasText: extensions[language] }).click();
    await tab.page.locator('.o-menu-item', { hasText: 'LTV' }).first().hover();
  }

  async function typeFormulas(tab: Tab): Promise<void> {
    for (const row of ['2', '3', '4']) {
      await tab.type(`D${row}`, `=LTV_CHURN(B${row}; C${row})`);
      await tab.type(`F${row}`, `=LTV_TO_CAC(D${row}; E${row})`);
    }
    await tab.type('A7', '=LTV_LEVERS(2000; 2; 3)');
    await tab.until('F2', 8);
    await tab.until('D4', 30_000);
    await tab.until('A10', 'orders_per_period');
  }

  test('“Use in this spreadsheet” says that the functions work', async () => {
    const tab = await at().open(language, scale);
    await typeFormulas(tab);
    const words = menuWords(language);
    await openMenu(tab);
    const item = tab.page.locator('.o-menu-item', { hasText: words.enable });
    await item.hover();
    await pagePicture(tab, 'menu', { width: 900, height: 400 });
    await item.click();
    const toast = tab.page.locator('.toast-message');
    await toast.waitFor();
    await tab.click('D2');
    expect(await toast.textContent()).toContain(words.enabled);
    await tab.page.waitForTimeout(300);
    await tab.page.setViewportSize({ width: 900, height: 400 });
    await tab.page.waitForTimeout(300);
    await pagePicture(tab, 'enabled', { width: 900, height: 400 });
  }, 60_000);

  test('the conversion names what becomes a formula and what a value', async () => {
    const tab = await at().open(language, scale);
    await typeFormulas(tab);
    const words = plainWords(language);
    await openMenu(tab);
    await tab.page.locator('.o-menu-item', { hasText: menuWords(language).plain }).click();
    const panel = tab.page.frameLocator('iframe[sandbox]');
    await panel.getByRole('heading', { name: words.groups.value }).waitFor();
    await panelPicture(tab, 'convert');
    expect(await panel.getByRole('heading', { name: words.groups.formula }).count()).toBe(1);
  }, 60_000);

  test('the profit plan gives 2 407 500 for ads and 4 815 customers', async () => {
    const { tab, panel } = await openPlan('profit');
    await fillProfit(panel);
    await panel.getByText(say.profit.options).click();
    await panel.getByRole('checkbox', { name: new RegExp(say.profit.whole) }).check();
    await calculate(panel);
    await panel.getByText(say.profit.whereItGoes).waitFor();
    await panelPicture(tab, 'profit');
    expect(await lead(panel)).toMatch(/4 815.*2 407 500|2 407 500.*4 815/);
  }, 60_000);

  test('the split of 10 000 gives 2 140 results', async () => {
    const { tab, panel } = await openPlan('split');
    const words = splitWords(language).inputs;
    await fill(panel, words.budget, '10 000');
    // Results that lie on 12·x^0.5, 4·x^0.65 and 30·x^0.35, now and for twice the spend.
    for (const [row, [spend, results, doubled]] of [
      [4000, 12 * 4000 ** 0.5, 12 * 8000 ** 0.5],
      [3600, 4 * 3600 ** 0.65, 4 * 7200 ** 0.65],
      [2400, 30 * 2400 ** 0.35, 30 * 4800 ** 0.35],
    ].entries()) {
      const card = panel.locator('.channel').nth(row);
      const title = card.locator('.channel-title');
      if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
      for (const [label, value] of [
        [words.name, told[language].channels[row] ?? ''],
        [words.spend, String(spend)],
        [words.results, (results ?? 0).toFixed(2)],
        [words.doubled, (doubled ?? 0).toFixed(2)],
      ] as const) {
        await card.getByLabel(label, { exact: true }).fill(value);
      }
    }
    await calculate(panel);
    await panel.getByText(splitWords(language).marginal.meaning).waitFor();
    await panelPicture(tab, 'split');
    expect(plainSpaces(await panel.locator('main').textContent())).toMatch(/2 140/);
  }, 60_000);

  test('the goal plan reaches 15 sales in month 3', async () => {
    const { tab, panel } = await openPlan('goal');
    const words = goalWords(language);
    await fill(panel, words.fields.start.label, '50000');
    await fill(panel, words.fields.cost.label, '2');
    for (const [place, text] of ['1%', '5%', '50%'].entries()) {
      await fill(panel, words.list.conversion, text, place);
      await fill(panel, words.list.improvement, '5%', place);
    }
    await fill(panel, words.fields.goal.label, '15');
    await calculate(panel);
    await panel.getByText(words.funnelHead, { exact: true }).waitFor();
    await panelPicture(tab, 'goal');
    // Month 1 goes by with the audit; two months of 5% in three stages make 12.5 · 1.05^6 = 16.75
    // sales for the 100 that the ads cost.
    const sentence = await lead(panel);
    for (const part of [/15/, /5[.,]97/, /3/]) expect(sentence).toMatch(part);
  }, 60_000);

  test('the first invoice of 600 from 15 September 2025 is 327.27', async () => {
    const { tab, panel } = await openPlan('fees');
    const words = feesWords(language);
    await fillInvoice(panel);
    await calculate(panel);
    await panel.getByText(words.invoice.when, { exact: true }).waitFor();
    await panelPicture(tab, 'fees');
    expect(await lead(panel)).toMatch(/327[.,]27/);
  }, 60_000);

  test('the what-if of a customer who leaves 132 names what changes that most', async () => {
    const { tab, panel } = await openPlan('whatIf');
    const { fields } = whatIfWords(language);
    for (const [field, text] of [
      ['orderValue', '50'],
      ['frequency', language === 'en' ? '0.8' : '0,8'],
      ['lifetime', '12'],
      ['margin', '40%'],
      ['cac', '60'],
    ] as const) {
      await panel.getByRole('textbox', { name: fields[field].label, exact: true }).fill(text);
    }
    await panel.getByLabel(whatIfWords(language).result, { exact: true }).selectOption('net');
    await calculate(panel);
    await panel.locator('.lead').waitFor();
    await panelPicture(tab, 'what-if');
    // By hand: 50 · 0.8 · 12 · 40% − 60 = 132; a tenth more of the first part is 19.2.
    const sentence = await lead(panel);
    for (const part of [/132/, /151/]) expect(sentence).toMatch(part);
  }, 60_000);

  test('saved plans are listed with their results', async () => {
    const words = savedWords(language);
    const [shop, bakery] = told[language].plans;
    const save = async (panel: FrameLocator, name: string) => {
      await panel.getByRole('button', { name: words.save, exact: true }).click();
      await fill(panel, words.name.label, name);
      await panel.getByRole('button', { name: words.name.saveButton, exact: true }).click();
      await panel.getByText(words.savedAs).waitFor();
    };
    const { tab, panel } = await openPlan('profit');
    await fillProfit(panel);
    await save(panel, shop);
    await panel.getByRole('button', { name: say.plans.backToPlans }).click();
    await panel.getByRole('button', { name: say.plans.fees.name }).first().click();
    await fillInvoice(panel);
    await save(panel, bakery);
    await panel.getByRole('button', { name: say.plans.backToPlans }).click();
    const listed = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) });
    await listed(bakery).waitFor();
    await panelPicture(tab, 'saved');
    expect(plainSpaces(await listed(shop).textContent())).toMatch(/2 407 407/);
  }, 60_000);
});
