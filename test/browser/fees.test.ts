import { sidebarWords } from '../support/words';
import { describe, expect, test } from '@jest/globals';
import { feesWords } from '../../src/plans/fees/words';
import { type Language, languages } from '../../src/i18n/language';
import type { FeesField, FeesPart } from '../../src/plans/fees/form';
import { type Panel, type Tab, visit } from '../support/page';
import { pictures } from '../support/pictures';

const at = visit();

const fill = (tab: Tab, panel: Panel, field: FeesField, text: string) =>
  panel.getByLabel(feesWords(tab.language).inputs.fields[field].label, { exact: true }).fill(text);

async function openFees(tab: Tab, part: FeesPart): Promise<Panel> {
  const panel = await tab.openPanel();
  const say = feesWords(tab.language).inputs;
  await panel.getByText(sidebarWords[tab.language].plans.fees.name, { exact: true }).click();
  await panel.getByLabel(say.part, { exact: true }).first().selectOption(part);
  return panel;
}

const calculate = (tab: Tab, panel: Panel) =>
  panel.getByRole('button', { name: sidebarWords[tab.language].plan.calculate }).click();

async function write(tab: Tab, panel: Panel): Promise<void> {
  const say = sidebarWords[tab.language];
  await panel.getByRole('button', { name: say.plan.write }).click();
  await panel.getByText(say.writing.formulas, { exact: true }).click();
  await tab.picture('fees-write');
  await panel.getByRole('button', { name: say.writing.write, exact: true }).click();
  await panel.getByText(say.writing.writtenTo).waitFor();
}

describe.each(languages)('the fees through the panel, in %s', (language: Language) => {
  const words = feesWords(language);

  test('a freelancer comes from fee and start to the first invoice in the sheet', async () => {
    const tab = await at().open(language);
    const panel = await openFees(tab, 'invoice');
    await fill(tab, panel, 'fee', '600');
    await fill(tab, panel, 'start', '2025-09-15');
    await panel.getByText(words.inputs.paymentKinds.halves, { exact: true }).click();
    await panel.getByRole('button', { name: words.inputs.options }).click();
    await pictures(tab, 'fees-invoice-inputs');
    await calculate(tab, panel);
    await panel.getByText(words.invoice.when, { exact: true }).waitFor();
    await panel.getByRole('button', { name: words.invoice.days }).last().click();
    await pictures(tab, 'fees-invoice');
    await write(tab, panel);
    // Computed independently in the planner's specification.
    await tab.until('B2', 327.27, words.block.titles.invoice);
    await tab.until('B3', 12, words.block.titles.invoice);
    await tab.until('B4', 22, words.block.titles.invoice);
    await tab.picture('fees-invoice-written');
    expect(tab.troubles).toEqual([]);
  }, 90_000);

  test('a bonus is worked out from what the KPIs came to', async () => {
    const tab = await at().open(language);
    const panel = await openFees(tab, 'bonus');
    const say = words.inputs.kpis;
    await fill(tab, panel, 'base', '300');
    await fill(tab, panel, 'bonus', '200');
    const kpis = [
      ['SEO', '100', '80'],
      ['CPL', '4', '5'],
    ];
    for (const [place, [name = '', plan = '', fact = '']] of kpis.entries()) {
      await panel.getByLabel(say.name, { exact: true }).nth(place).fill(name);
      await panel.getByLabel(say.plan, { exact: true }).nth(place).fill(plan);
      await panel.getByLabel(say.fact, { exact: true }).nth(place).fill(fact);
    }
    await panel.getByRole('checkbox', { name: say.lower }).nth(1).check();
    await panel.getByRole('button', { name: words.inputs.options }).click();
    await pictures(tab, 'fees-bonus-inputs');
    await calculate(tab, panel);
    await panel.getByText(words.bonus.part, { exact: true }).first().waitFor();
    await pictures(tab, 'fees-bonus');
    await write(tab, panel);
    // By hand: 80% of each, so 160 of 200.
    await tab.until('B2', 460, words.block.titles.bonus);
    await tab.picture('fees-bonus-written');
    expect(tab.troubles).toEqual([]);
  }, 90_000);

  test('the income ahead is drawn from clients in the sheet', async () => {
    const tab = await at().open(language);
    const clients = [
      ['Bakery', '600', '2025-09-15', '6'],
      ['Dentist', '400', '2025-11-01', '12'],
      ['Gym', '900', '2025-12-10', ''],
    ];
    for (const [row, values] of clients.entries()) {
      for (const [column, value] of values.entries()) {
        if (value !== '') await tab.enter(`${'STUV'.charAt(column)}${String(row + 40)}`, value);
      }
    }
    const panel = await openFees(tab, 'income');
    await fill(tab, panel, 'from', '2025-09-01');
    await fill(tab, panel, 'needed', '1000');
    await tab.select('S40:V42');
    const list = sidebarWords[language].cell.useFor(words.inputs.clients.title);
    await panel.getByRole('button', { name: list }).click();
    await panel.getByText('Bakery').waitFor();
    await pictures(tab, 'fees-income-inputs');
    await calculate(tab, panel);
    await panel.getByText(words.income.chart, { exact: true }).waitFor();
    await panel.getByRole('button', { name: words.income.table }).click();
    await pictures(tab, 'fees-income');
    await write(tab, panel);
    // By hand: 600 in the first month; in the second 600 · 5/6.
    const sheet = words.block.titles.income;
    await tab.until('C8', 600, sheet);
    await tab.until('C9', 500, sheet);
    await tab.picture('fees-income-written');
    expect(await tab.page.evaluate((name) => window.LTV.charts(name), sheet)).toHaveLength(1);
    expect(tab.troubles).toEqual([]);
  }, 90_000);
});
