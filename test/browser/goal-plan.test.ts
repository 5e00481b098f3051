import { sidebarWords } from '../support/words';
import { describe, expect, test } from '@jest/globals';
import { goalWords } from '../../src/plans/goal/words';
import { type Language, languages } from '../../src/i18n/language';
import { expectAccessible, type Panel, type Tab, visit } from '../support/page';

const at = visit();

async function openGoal(tab: Tab): Promise<Panel> {
  const panel = await tab.openPanel();
  await panel.getByText(sidebarWords[tab.language].plans.goal.name).click();
  return panel;
}

/** Types the numbers of the campaign, each conversion growing by 1.6% a month. */
async function typeCampaign(tab: Tab, panel: Panel): Promise<void> {
  const say = goalWords(tab.language);
  const fill = (label: string, text: string) => panel.getByLabel(label, { exact: true }).fill(text);
  await fill(say.fields.start.label, '50000');
  await fill(say.fields.cost.label, '2');
  for (const [place, text] of ['1%', '5%', '50%'].entries()) {
    await panel.getByLabel(say.list.conversion, { exact: true }).nth(place).fill(text);
    await panel.getByLabel(say.list.improvement, { exact: true }).nth(place).fill('1,6%');
  }
  await fill(say.fields.goal.label, '15');
  await fill(say.fields.goalCost.label, '7');
}

const calculate = (tab: Tab, panel: Panel) =>
  panel.getByRole('button', { name: sidebarWords[tab.language].plan.calculate }).click();

/** The whole height of what scrolls, in pieces. */
async function pictures(tab: Tab, panel: Panel, name: string): Promise<void> {
  const body = panel.locator('main.body');
  const height = await body.evaluate((element) => element.scrollHeight / element.clientHeight);
  for (let part = 0; part < Math.ceil(height - 0.05); part += 1) {
    await body.evaluate((element, times) => {
      element.scrollTo(0, times * (element.clientHeight - 24));
    }, part);
    await tab.picture(`${name}-${String(part + 1)}`);
  }
  await body.evaluate((element) => {
    element.scrollTo(0, 0);
  });
}

describe.each(languages)('a goal reached in month five, in %s', (language: Language) => {
  test('goes from an empty sheet to a written plan with charts, and back', async () => {
    const words = sidebarWords[language];
    const say = goalWords(language);
    const tab = await at().open(language);
    const panel = await openGoal(tab);
    await tab.picture('goal-empty');
    await expectAccessible(tab);
    await typeCampaign(tab, panel);
    await pictures(tab, panel, 'goal-inputs');
    await expectAccessible(tab);
    await calculate(tab, panel);
    await panel.getByText(say.funnelHead, { exact: true }).waitFor();
    await pictures(tab, panel, 'goal-result');
    await expectAccessible(tab);
    await panel.getByText(say.stageTable.title, { exact: true }).click();
    await panel.getByText(say.stageTable.title, { exact: true }).scrollIntoViewIfNeeded();
    await pictures(tab, panel, 'goal-stages');
    await expectAccessible(tab);

    const before = await tab.page.evaluate(() => window.LTV.sheets());
    const { title } = say.block;
    await panel.getByRole('button', { name: words.plan.write }).click();
    await tab.picture('goal-write');
    await expectAccessible(tab);
    await panel.getByRole('button', { name: words.writing.write, exact: true }).click();
    await panel.getByText(words.writing.writtenTo).waitFor();
    // By hand: the audit takes a month, four months of 1.6% in three stages give
    // 12.5 · 1.016^12 = 15.123 sales at 6.6125.
    await tab.until('B2', 5, title);
    await tab.until('B3', 15.123, title);
    await tab.until('B4', 6.6125, title);
    expect(await tab.page.evaluate((sheet) => window.LTV.charts(sheet), title)).toHaveLength(2);
    await tab.picture('goal-written');
    await expectAccessible(tab);

    await panel.getByRole('button', { name: words.writing.restore }).click();
    await tab.page.waitForFunction((count) => window.LTV.sheets().length === count, before.length);
    expect(await tab.page.evaluate(() => window.LTV.sheets())).toEqual(before);
    expect(tab.troubles).toEqual([]);
  }, 90_000);
});

describe('the goal plan', () => {
  test('takes its stages from a selected range and adds and removes them', async () => {
    const tab = await at().open();
    const cells = [
      ['T2', 'Stage'],
      ['U2', 'Conversion'],
      ['T3', 'Page'],
      ['U3', '10%'],
      ['T4', 'Sales'],
      ['U4', '20%'],
    ] as const;
    for (const [cell, text] of cells) await tab.enter(cell, text);
    const panel = await openGoal(tab);
    const say = goalWords('en');
    await panel.getByRole('button', { name: say.list.remove('Leads') }).click();
    expect(await panel.getByLabel(say.list.conversion, { exact: true }).count()).toBe(2);
    await panel.getByRole('button', { name: say.list.add }).click();
    expect(await panel.getByLabel(say.list.conversion, { exact: true }).count()).toBe(3);

    await tab.select('T2:U4');
    const use = sidebarWords.en.cell.useFor(say.list.title);
    await panel.getByRole('button', { name: use }).click();
    await panel.getByRole('button', { name: /T2:U4/ }).first().waitFor();
    expect(await panel.getByLabel(say.list.conversion, { exact: true }).count()).toBe(2);
    await tab.picture('goal-bound');
    await expectAccessible(tab);
    await panel.getByLabel(say.fields.start.label, { exact: true }).fill('1000');
    await panel.getByLabel(say.fields.cost.label, { exact: true }).fill('5');
    await panel.getByLabel(say.fields.goal.label, { exact: true }).fill('40');
    await calculate(tab, panel);
    // By hand: 1 000 at 5 a thousand are 5 for 20 sales, so that 40 take 10.
    await panel.getByText('40 sales need 10 a month for ads').waitFor();
  }, 60_000);

  test('names what is wrong beside a stage and takes the correction with one press', async () => {
    const tab = await at().open();
    const panel = await openGoal(tab);
    await typeCampaign(tab, panel);
    const say = goalWords('en');
    await panel.getByLabel(say.list.conversion, { exact: true }).nth(1).fill('5');
    await calculate(tab, panel);
    await panel.getByText('This is 5: did you mean 5%?').waitFor();
    await tab.picture('goal-wrong');
    await expectAccessible(tab);
    await panel.getByRole('button', { name: 'Use 5%' }).click();
    await calculate(tab, panel);
    await panel.getByText(say.funnelHead, { exact: true }).waitFor();
  }, 60_000);
});
