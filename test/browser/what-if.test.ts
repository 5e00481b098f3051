import { sidebarWords } from '../support/words';
import { describe, expect, test } from '@jest/globals';
import { goalWords } from '../../src/plans/goal/words';
import { type Language, languages } from '../../src/i18n/language';
import { whatIfWords } from '../../src/plans/what-if/words';
import { expectAccessible, type Panel, type Tab, visit } from '../support/page';
import { pictures } from '../support/pictures';

const at = visit();
const words = { en: sidebarWords.en, uk: sidebarWords.uk, ru: sidebarWords.ru };

const press = (panel: Panel, name: string) =>
  panel.getByRole('button', { name, exact: true }).click();

const calculate = (tab: Tab, panel: Panel) => press(panel, words[tab.language].plan.calculate);

/** The profit plan with every input bound to the welcome workbook, calculated. */
async function openProfit(tab: Tab, panel: Panel): Promise<void> {
  const say = words[tab.language];
  await panel.getByText(say.plans.profit.name).click();
  for (const [field, xc] of [
    ['costs', 'B2'],
    ['profit', 'B3'],
    ['tax', 'B4'],
    ['ltv', 'B5'],
    ['cac', 'B6'],
  ] as const) {
    await tab.select(xc, 'Plan');
    await panel
      .getByRole('button', { name: say.cell.useFor(say.profit.fields[field].label) })
      .click();
    await panel
      .getByRole('button', { name: new RegExp(`Plan!${xc}$`) })
      .first()
      .waitFor();
  }
  await calculate(tab, panel);
  await panel.getByText(say.profit.whereItGoes).waitFor();
}

async function openWhatIf(tab: Tab, panel: Panel): Promise<void> {
  await panel.getByText(words[tab.language].plans.whatIf.name, { exact: true }).click();
}

async function fillCustomer(tab: Tab, panel: Panel): Promise<void> {
  const { fields } = whatIfWords(tab.language);
  for (const [field, text] of [
    ['orderValue', '50'],
    ['frequency', tab.language === 'en' ? '0.8' : '0,8'],
    ['lifetime', '12'],
    ['margin', '40%'],
    ['cac', '60'],
  ] as const) {
    await panel.getByRole('textbox', { name: fields[field].label, exact: true }).fill(text);
  }
}

describe.each(languages)('the what-if, in %s', (language: Language) => {
  const say = whatIfWords(language);

  test('about one customer shows what matters most and writes what stays live', async () => {
    const tab = await at().open(language);
    const panel = await tab.openPanel();
    await openWhatIf(tab, panel);
    await fillCustomer(tab, panel);
    await panel.getByText(say.table, { exact: true }).click();
    await pictures(tab, 'what-if-inputs');
    await calculate(tab, panel);
    await panel.locator('table.heat').waitFor();
    await panel.getByText(say.numbers.title, { exact: true }).click();
    await pictures(tab, 'what-if-customer');

    await press(panel, words[language].plan.write);
    await press(panel, words[language].writing.write);
    await panel.getByText(words[language].writing.writtenTo).waitFor();
    const sheet = say.block.title;
    // By hand: 50 × 0.8 × 12 × 40%.
    await tab.until('B3', 192, sheet);
    await tab.picture('what-if-written');
    expect(await tab.page.evaluate((name) => window.LTV.charts(name), sheet)).toHaveLength(1);
    await press(panel, words[language].writing.restore);
    await panel.getByText(words[language].writing.restored).first().waitFor();
    expect(tab.troubles).toEqual([]);
  }, 120_000);

  test('about another plan leaves every cell as it was', async () => {
    const tab = await at().open(language);
    const panel = await tab.openPanel();
    await openProfit(tab, panel);
    await panel.getByRole('button', { name: words[language].plans.backToPlans }).click();
    await openWhatIf(tab, panel);
    const before = await at().server.workbook();

    await panel
      .getByLabel(say.about, { exact: true })
      .selectOption({ label: words[language].plans.profit.name });
    await pictures(tab, 'what-if-plan-inputs');
    await calculate(tab, panel);
    await panel.locator('table.heat').waitFor();
    await pictures(tab, 'what-if-plan');

    expect(await at().server.workbook()).toEqual(before);
    expect(tab.troubles).toEqual([]);
  }, 120_000);
});

describe('the plan that a what-if is about', () => {
  test.each(['en', 'uk'] as const)(
    'may be a funnel with stages, in %s',
    async (language) => {
      const tab = await at().open(language);
      const panel = await tab.openPanel();
      const say = goalWords(language);
      const fill = (label: string, text: string, place = 0) =>
        panel.getByLabel(label, { exact: true }).nth(place).fill(text);
      await panel.getByText(words[language].plans.goal.name).click();
      await fill(say.fields.start.label, '50000');
      await fill(say.fields.cost.label, '2');
      for (const [place, text] of ['1%', '5%', '50%'].entries()) {
        await fill(say.list.conversion, text, place);
        await fill(say.list.improvement, '5%', place);
      }
      await fill(say.fields.goal.label, '15');
      await panel.getByRole('button', { name: words[language].plans.backToPlans }).click();
      await openWhatIf(tab, panel);
      await panel.getByLabel(whatIfWords(language).about, { exact: true }).selectOption('goal');
      await panel.getByText(whatIfWords(language).table, { exact: true }).click();
      await pictures(tab, 'what-if-goal-inputs');
      await calculate(tab, panel);
      await panel.locator('table.heat').waitFor();
      await pictures(tab, 'what-if-goal');
      expect(tab.troubles).toEqual([]);
    },
    120_000,
  );

  test('with a field to correct is opened from the fault, and taken again once it is right', async () => {
    const tab = await at().open();
    const panel = await tab.openPanel();
    const { en } = words;
    const say = whatIfWords('en');
    await openProfit(tab, panel);
    await panel.locator('button.inputs').click();
    await panel.getByRole('button', { name: 'Unbind Plan!B6' }).click();
    const cac = panel.getByLabel(en.profit.fields.cac.label, { exact: true });
    await cac.fill('9000');
    await panel.getByRole('button', { name: en.plans.backToPlans }).click();
    await openWhatIf(tab, panel);
    await panel.getByLabel(say.about, { exact: true }).selectOption('profit');
    await calculate(tab, panel);
    await panel.getByText('“Profit plan” has a field to correct: open it.').waitFor();
    await expectAccessible(tab);
    await tab.picture('what-if-subject-fault');
    await press(panel, say.openPlan);
    await cac.fill('500');
    await panel.getByRole('button', { name: en.plans.backToPlans }).click();
    await openWhatIf(tab, panel);
    await panel.getByText(say.changedSince).waitFor();
    await tab.picture('what-if-changed-since');
    await press(panel, say.takeAgain);
    await calculate(tab, panel);
    await panel.getByText('Nothing changes', { exact: false }).waitFor();
  }, 120_000);
});
