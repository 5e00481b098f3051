import { sidebarWords } from '../support/words';
import { profitWords } from '../../src/plans/profit/words';
import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/i18n/language';
import { counted } from '../../src/i18n/forms';
import { expectAccessible, type Panel, type Tab, visit } from '../support/page';

const at = visit();
const words = { en: sidebarWords.en, uk: sidebarWords.uk, ru: sidebarWords.ru };
const blocks = {
  en: profitWords('en').block,
  uk: profitWords('uk').block,
  ru: profitWords('ru').block,
};

type Field = 'costs' | 'profit' | 'tax' | 'ltv' | 'cac';

/** Binds the panel's fields to the cells of the welcome workbook's plan. */
async function bindTelecom(tab: Tab, panel: Panel): Promise<void> {
  const say = words[tab.language];
  const inputs: [Field, string][] = [
    ['costs', 'B2'],
    ['profit', 'B3'],
    ['tax', 'B4'],
    ['ltv', 'B5'],
    ['cac', 'B6'],
  ];
  await panel.getByText(say.plans.profit.name).click();
  for (const [field, xc] of inputs) {
    const { label } = say.profit.fields[field];
    await tab.select(xc, 'Plan');
    await panel.getByRole('button', { name: say.cell.useFor(label) }).click();
    await panel
      .getByRole('button', { name: new RegExp(`Plan!${xc}$`) })
      .first()
      .waitFor();
  }
}

const calculate = (tab: Tab, panel: Panel) =>
  panel.getByRole('button', { name: words[tab.language].plan.calculate }).click();

async function write(tab: Tab, panel: Panel, as: 'values' | 'formulas'): Promise<void> {
  const say = words[tab.language];
  await panel.getByRole('button', { name: say.plan.write }).click();
  await panel.getByText(say.writing[as], { exact: true }).click();
  await panel.getByRole('button', { name: say.writing.write, exact: true }).click();
  await panel.getByText(say.writing.writtenTo).waitFor();
}

describe.each(languages)('the telecom plan through the panel, in %s', (language: Language) => {
  const title = blocks[language].title;

  test('goes from cells to written numbers and back', async () => {
    const tab = await at().open(language);
    const panel = await tab.openPanel();
    await tab.picture('panel-plans');
    await expectAccessible(tab);
    await bindTelecom(tab, panel);
    await tab.picture('panel-inputs');
    await expectAccessible(tab);
    await calculate(tab, panel);
    await panel.getByText(words[language].profit.whereItGoes).waitFor();
    await tab.picture('panel-result');
    await expectAccessible(tab);
    const before = await tab.page.evaluate(() => window.LTV.sheets());

    await write(tab, panel, 'formulas');
    await tab.until('B2', 19_259_259.26, title);
    await tab.until('B3', 4814.81, title);
    await tab.until('B4', 2_407_407.41, title);
    expect(await tab.page.evaluate((sheet) => window.LTV.charts(sheet), title)).toHaveLength(1);
    await tab.picture('panel-written');
    await expectAccessible(tab);

    await panel.getByRole('button', { name: words[language].writing.restore }).click();
    await tab.page.waitForFunction((count) => window.LTV.sheets().length === count, before.length);
    expect(await tab.page.evaluate(() => window.LTV.sheets())).toEqual(before);
    expect(tab.troubles).toEqual([]);
  }, 90_000);

  test('with whole customers writes 4815 and 2 407 500 over cells that come back', async () => {
    const tab = await at().open(language);
    const say = words[language];
    const panel = await tab.openPanel();
    await bindTelecom(tab, panel);
    await panel.getByText(say.profit.options).click();
    await panel.getByRole('checkbox', { name: new RegExp(say.profit.whole) }).check();
    await calculate(tab, panel);
    await panel.getByText(say.profit.whereItGoes).waitFor();
    await tab.enter('H4', 'old ads');
    await tab.enter('I5', '=1+1');
    await tab.select('H2');

    await panel.getByRole('button', { name: say.plan.write }).click();
    await panel.getByText(say.writing.fromCell, { exact: true }).click();
    await tab.picture('panel-write');
    await expectAccessible(tab);
    await panel.getByText(say.writing.values, { exact: true }).click();
    await panel.getByRole('button', { name: say.writing.write, exact: true }).click();
    const replace = panel.getByRole('button', { name: counted(say.writing.replace, 2, language) });
    await replace.waitFor();
    await tab.picture('panel-not-empty');
    await expectAccessible(tab);
    await replace.click();
    await panel.getByText(say.writing.writtenTo).waitFor();
    await tab.until('I4', 4815);
    await tab.until('I5', 2_407_500);

    await panel.getByRole('button', { name: say.writing.restore }).click();
    await tab.until('H4', 'old ads');
    await tab.until('I5', 2);
  }, 90_000);
});

describe('the panel', () => {
  test('names what is wrong beside the field and takes the correction with one press', async () => {
    const tab = await at().open();
    const panel = await tab.openPanel();
    const say = words.en.profit.fields;
    await panel.getByText('Profit plan').click();
    const fill = (field: Field, text: string) =>
      panel.getByLabel(say[field].label, { exact: true }).fill(text);
    await fill('costs', '10M');
    await fill('profit', '3M');
    await fill('tax', '20');
    await fill('ltv', '4000');
    await fill('cac', 'x');
    await calculate(tab, panel);
    await panel.getByText('This is 20: did you mean 20%?').waitFor();
    await panel.getByText('Type a number: “x” is not one.').waitFor();
    await panel.getByText('2 fields to correct').first().waitFor();
    await tab.picture('panel-wrong');
    await expectAccessible(tab);
    await panel.getByRole('button', { name: 'Use 20%' }).click();
    await fill('cac', '500');
    await calculate(tab, panel);
    await panel.getByText('Where each 100 of turnover goes').waitFor();
  }, 60_000);

  test('writes in one tab and the other tab shows it', async () => {
    const [one, other] = [await at().open(), await at().open()];
    const panel = await one.openPanel();
    await bindTelecom(one, panel);
    await calculate(one, panel);
    await write(one, panel, 'values');
    await other.page.waitForFunction(() =>
      window.LTV.sheets().some((name) => name.startsWith('Profit plan')),
    );
    const sheet = (await other.page.evaluate(() => window.LTV.sheets())).find((name) =>
      name.startsWith('Profit plan'),
    );
    await other.until('B4', 2_407_407.41, sheet);
  }, 90_000);

  test('finds a function by a word of its help and puts it into the selected cell', async () => {
    const tab = await at().open('uk');
    const say = words.uk;
    await tab.click('T2');
    const panel = await tab.openPanel();
    await panel.getByRole('tab', { name: say.tabs.functions }).click();
    await panel.getByRole('searchbox').fill('відтік');
    await panel.getByText('LTV_CHURN', { exact: true }).first().waitFor();
    await tab.picture('panel-functions');
    await expectAccessible(tab);
    await panel.getByText('LTV_CHURN', { exact: true }).first().click();
    await tab.picture('panel-function');
    await expectAccessible(tab);
    await panel.getByRole('button', { name: say.functions.insert, exact: true }).click();
    await tab.until('T2', 4000);
  }, 60_000);
});
