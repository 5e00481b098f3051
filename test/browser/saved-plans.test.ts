import { sidebarWords } from '../support/words';
import { describe, expect, test } from '@jest/globals';
import { counted } from '../../src/i18n/plural';
import { type Language, languages } from '../../src/i18n/language';
import { savedWords } from '../../src/saved/words';
import { type Panel, type Tab, visit } from '../support/page';
import { pictures as checked } from '../support/pictures';

const at = visit();

/** The panel alone, as wide as it is and as narrow as beside a scroll bar of Windows. */
const pictures = (tab: Tab, name: string) => checked(tab, name, tab.page.viewportSize()?.height);

const press = (panel: Panel, name: string) =>
  panel.getByRole('button', { name, exact: true }).click();

async function choose(tab: Tab, panel: Panel, item: string): Promise<void> {
  await press(panel, savedWords(tab.language).menu);
  await panel.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The telecom plan of the specification, its profit bound to a cell, the rest typed. */
async function fillPlan(tab: Tab, panel: Panel, profitCell?: string): Promise<void> {
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

async function save(tab: Tab, panel: Panel, name: string): Promise<void> {
  const say = savedWords(tab.language);
  await press(panel, say.save);
  await panel.getByLabel(say.name.label, { exact: true }).fill(name);
  await press(panel, say.name.saveButton);
  await panel.getByText(say.savedAs).waitFor();
}

const back = (tab: Tab, panel: Panel) => press(panel, sidebarWords[tab.language].plans.backToPlans);

const row = (panel: Panel, name: string) =>
  panel.getByRole('button', { name: new RegExp(`^${name}`) });

describe.each(languages)('a plan of the file, in %s', (language: Language) => {
  const say = savedWords(language);
  const words = sidebarWords[language];

  test('is saved, falls behind its cells, is updated, handed over, deleted and brought back', async () => {
    const tab = await at().open(language);
    const name = `Shop ${language}`;
    await tab.enter('N2', '3000000');
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
    await tab.enter('N2', '2000000');
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

describe('a second tab', () => {
  test('opens what the first one saved, and neither overwrites the other', async () => {
    const say = savedWords('en');
    const words = sidebarWords.en;
    const [one, other] = [await at().open(), await at().open()];
    const mine = await one.openPanel();
    await fillPlan(one, mine);
    await save(one, mine, 'Ours');

    const theirs = await other.openPanel();
    await row(theirs, 'Ours').click();
    await theirs.getByText(words.profit.whereItGoes).waitFor();
    await theirs.getByRole('button', { name: words.plan.inputs }).click();
    await theirs.getByLabel(words.profit.fields.cac.label, { exact: true }).fill('400');
    await theirs.getByText(say.notSaved('Ours')).waitFor();
    await pictures(other, 'saved-not-saved');
    await press(theirs, say.save);
    await theirs.getByText(say.savedAs).waitFor();

    await mine.getByLabel(words.profit.fields.cac.label, { exact: true }).fill('600');
    await press(mine, say.save);
    await mine.getByText(say.meanwhile.title).waitFor();
    await pictures(one, 'saved-meanwhile');
    await press(mine, say.meanwhile.copy);
    await mine.getByText(say.savedAs).waitFor();
    await mine.getByText('“Ours 2”').waitFor();

    await back(other, theirs);
    await row(theirs, 'Ours 2').waitFor();
    await pictures(other, 'saved-two');
    await row(theirs, 'Ours 2').click();
    await theirs.getByText(words.profit.whereItGoes).waitFor();
    // By hand: 13M / (1 − 0.2 − 600/4000) · 600/4000 = 3 000 000.
    await theirs.getByText('3 000 000').first().waitFor();
    expect([...one.troubles, ...other.troubles]).toEqual([]);
  }, 120_000);
});

describe('the panel', () => {
  test('keeps what was changed and not saved while one looks elsewhere', async () => {
    const say = savedWords('en');
    const words = sidebarWords.en;
    const tab = await at().open();
    const panel = await tab.openPanel();
    await fillPlan(tab, panel);
    await save(tab, panel, 'Kept');
    await panel.getByLabel(words.profit.fields.ltv.label, { exact: true }).fill('5000');
    await back(tab, panel);
    await row(panel, 'Kept').getByText(say.unsaved).waitFor();
    await pictures(tab, 'saved-unsaved');
    // A new plan begins anew: the other one is still there.
    await panel.getByRole('button', { name: words.plans.profit.name }).first().click();
    const ltv = panel.getByLabel(words.profit.fields.ltv.label, { exact: true });
    expect(await ltv.inputValue()).toBe('');
    await back(tab, panel);
    await row(panel, 'Kept').click();
    await panel.getByText(say.notSaved('Kept')).waitFor();
    await panel.getByRole('button', { name: words.plan.inputs }).click();
    expect(await ltv.inputValue()).toBe('5000');
  }, 90_000);

  test('refuses a blank name and one that is taken, and replaces when told to', async () => {
    const say = savedWords('en');
    const tab = await at().open();
    const panel = await tab.openPanel();
    await fillPlan(tab, panel);
    await save(tab, panel, 'Taken');
    await choose(tab, panel, say.items.saveAs);
    const name = panel.getByLabel(say.name.label, { exact: true });
    expect(await name.inputValue()).toBe('Taken 2');
    await name.fill('  ');
    await press(panel, say.name.saveButton);
    await panel.getByText(say.name.empty).waitFor();
    await name.fill('Third');
    await press(panel, say.name.saveButton);
    await panel.getByText('“Third”').waitFor();
    await choose(tab, panel, say.items.rename);
    await name.fill('taken');
    await press(panel, say.name.renameButton);
    await panel.getByText(say.name.taken('Taken')).waitFor();
    await panel.getByRole('dialog').getByText('Cancel').click();
    await choose(tab, panel, say.items.saveAs);
    await name.fill('Taken');
    await press(panel, say.name.saveButton);
    await panel.getByText(say.name.taken('Taken')).waitFor();
    await pictures(tab, 'saved-taken');
    await press(panel, say.name.replace);
    await panel.getByText('“Taken”').waitFor();
    await back(tab, panel);
    expect(await row(panel, 'Taken').count()).toBe(1);
  }, 90_000);

  test('has a menu for the keyboard, and the focus comes back to its button', async () => {
    const say = savedWords('en');
    const tab = await at().open();
    const panel = await tab.openPanel();
    await fillPlan(tab, panel);
    await save(tab, panel, 'Keys');
    const button = panel.getByRole('button', { name: say.menu });
    const item = (label: string) => panel.getByRole('menuitem', { name: label, exact: true });
    const focused = async (locator: ReturnType<typeof item>) =>
      locator.evaluate((element) => element === document.activeElement);
    await button.focus();
    await tab.page.keyboard.press('ArrowDown');
    expect(await focused(item(say.items.save))).toBe(true);
    await tab.page.keyboard.press('ArrowUp');
    expect(await focused(item(say.items.report))).toBe(true);
    await tab.page.keyboard.press('Escape');
    expect(await focused(button)).toBe(true);
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await panel.getByRole('dialog').waitFor();
    await tab.page.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(button)).toBe(true);
  }, 90_000);

  test('lists a plan whose data somebody damaged, and says what to do', async () => {
    const say = savedWords('en');
    const tab = await at().open();
    const panel = await tab.openPanel();
    await fillPlan(tab, panel);
    await save(tab, panel, 'Whole');
    // Its row is copied below the last one, but for the data.
    // Whoever saved first in this workbook gave the sheet its name.
    const names = languages.map((language) => savedWords(language).sheet);
    const sheets = await tab.page.evaluate(() => window.LTV.sheets());
    const sheet = sheets.find((name) => names.includes(name)) ?? '';
    const [own, below] = await tab.page.evaluate((title) => {
      const name = (line: number) => window.LTV.value(`A${String(line)}`, title) ?? '';
      let line = 2;
      while (name(line) !== 'Whole') line++;
      const first = line;
      while (name(line) !== '') line++;
      return [first, line];
    }, sheet);
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.click(`A${String(own)}`, sheet);
    await tab.select(`A${String(own)}:G${String(own)}`, sheet);
    await tab.page.keyboard.press('Control+c');
    await tab.page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).includes('Whole'),
    );
    await tab.select(`A${String(below)}`, sheet);
    await tab.page.keyboard.press('Control+v');
    await tab.until(`A${String(below)}`, 'Whole', sheet);
    await back(tab, panel);
    await panel.getByText(say.unreadable.damaged).waitFor();
    await pictures(tab, 'saved-damaged');
    expect(await row(panel, 'Whole').count()).toBe(1);
    await row(panel, 'Whole').click();
    await panel.getByText(sidebarWords.en.profit.whereItGoes).waitFor();
  }, 90_000);
});
