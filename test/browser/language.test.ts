import { expect, test } from '@jest/globals';
import { menuWords } from '../../src/server/menu/words';
import { type Panel, type Tab, visit } from '../support/page';
import { sidebarWords } from '../support/words';

const at = visit();
const [en, uk] = [sidebarWords.en, sidebarWords.uk];

/** The page that takes the place of the panel when another language is chosen there. */
async function openedInstead(
  tab: Tab,
  panel: Panel,
  choose: () => Promise<unknown>,
): Promise<Panel> {
  const element = await panel.frameElement();
  await choose();
  await tab.page.waitForFunction((frame) => !frame.isConnected, element);
  return tab.panel();
}

test('changing the language opens the other page with the plan kept, and is remembered', async () => {
  const tab = await at().open('en');
  const panel = await tab.openPanel();
  await panel.getByText(en.plans.profit.name, { exact: true }).click();
  const given = { costs: '10 000 000', profit: '3 000 000', tax: '20%', ltv: '4000', cac: '500' };
  for (const [field, text] of Object.entries(given) as [keyof typeof given, string][]) {
    await panel.getByLabel(en.profit.fields[field].label, { exact: true }).fill(text);
  }
  await panel.getByRole('button', { name: en.plan.calculate, exact: true }).click();
  await panel.getByText(en.profit.whereItGoes).waitFor();
  await panel.getByRole('button', { name: en.plans.backToPlans }).click();
  await tab.picture('language-line');

  const instead = await openedInstead(tab, panel, () =>
    panel.getByLabel(en.language, { exact: true }).selectOption('uk'),
  );
  await instead.getByText(uk.plans.profit.name, { exact: true }).click();
  // Calculated there, it is calculated here again, of the numbers that were typed.
  await instead.getByText(uk.profit.whereItGoes).waitFor();
  await instead.getByText(uk.plan.inputs, { exact: true }).click();
  const costs = instead.getByLabel(uk.profit.fields.costs.label, { exact: true });
  expect(await costs.inputValue()).toBe(given.costs);

  const again = await openedInstead(tab, instead, () => tab.choose(menuWords('en').open));
  await again.getByRole('tab', { name: uk.tabs.functions }).waitFor();
  expect(tab.troubles).toEqual([]);
});
