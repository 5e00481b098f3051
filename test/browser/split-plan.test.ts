import { sidebarWords } from '../support/words';
import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/i18n/language';
import { splitWords } from '../../src/plans/split/words';
import { expectAccessible, type Panel, type Tab, visit } from '../support/page';

const at = visit();

/** Three channels as a person has them: what is spent, what comes of it, and a guess at doubling. */
const channels: Readonly<Record<Language, readonly string[]>> = {
  en: ['Search', 'Social', 'Video'],
  uk: ['Пошук', 'Соцмережі', 'Відео'],
  ru: ['Поиск', 'Соцсети', 'Видео'],
};
const numbers = [
  ['4 000', '758.95', ''],
  ['3 600', '819.70', '1 286.25'],
  ['2 400', '457.29', '582.85'],
];
/** A number as the language types it. */
const typedIn = (language: Language, text: string) =>
  language === 'en' ? text : text.replace('.', ',');

async function typeChannels(tab: Tab, panel: Panel): Promise<void> {
  const { language } = tab;
  const say = splitWords(language).inputs;
  for (const [row, [spend = '', results = '', doubled = '']] of numbers.entries()) {
    const unnamed = splitWords(language).unnamed(row + 1);
    const card = panel.locator('.channel').nth(row);
    const title = card.locator('.channel-title');
    if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
    await panel.getByRole('region', { name: unnamed }).waitFor();
    const fill = async (label: string, text: string) => {
      await card.getByLabel(label, { exact: true }).fill(typedIn(language, text));
    };
    await fill(say.name, channels[language][row] ?? '');
    await fill(say.spend, spend);
    await fill(say.results, results);
    await fill(say.doubled, doubled);
  }
}

async function pictures(tab: Tab, name: string): Promise<void> {
  await tab.panelPicture(name);
  await tab.panelPicture(`${name}-narrow`, 285);
}

describe.each(languages)('the split of three channels through the panel, in %s', (language) => {
  const words = sidebarWords[language];
  const say = splitWords(language);
  const title = say.block.title;

  test('goes from nothing to a written split with its charts, and back', async () => {
    const tab = await at().open(language);
    const panel = await tab.openPanel();
    await panel.getByText(words.plans.split.name).click();
    await pictures(tab, 'split-empty');
    await expectAccessible(tab);
    await panel.getByLabel(say.inputs.budget, { exact: true }).fill('10 000');
    await panel.getByLabel(say.inputs.value, { exact: true }).fill('40');
    await typeChannels(tab, panel);
    await pictures(tab, 'split-inputs');
    await expectAccessible(tab);

    await panel.getByRole('button', { name: words.plan.calculate }).click();
    await panel.getByText(say.marginal.meaning).waitFor();
    const lead = (await panel.locator('.lead').textContent()) ?? '';
    expect(lead.replace(/\u00a0/g, ' ')).toMatch(/10 000.*104/);
    const own = (row: number) =>
      panel.getByLabel(say.table.mineIn(channels[language][row] ?? ''), { exact: true });
    await own(0).fill('3 000');
    await own(1).fill('5 000');
    await own(2).fill('1 800');
    const left = panel.locator('.placed');
    expect((await left.textContent())?.replace(/\u00a0/g, ' ')).toBe(say.table.left('200'));
    await pictures(tab, 'split-left');
    await own(2).fill('2 000');
    expect(await left.textContent()).toBe('');
    await pictures(tab, 'split-result');
    await expectAccessible(tab);
    await panel.getByText(say.byChannel).click();
    await panel.getByText(say.made.heading).click();
    await pictures(tab, 'split-details');

    const before = await tab.page.evaluate(() => window.LTV.sheets());
    await panel.getByRole('button', { name: words.plan.write }).click();
    await panel.getByText(words.writing.formulas, { exact: true }).click();
    await tab.panelPicture('split-write');
    await panel.getByRole('button', { name: words.writing.write, exact: true }).click();
    await panel.getByText(words.writing.writtenTo).waitFor();
    await tab.until('H3', 2494.7, title);
    await tab.until('I6', 2140.16, title);
    expect(await tab.page.evaluate((sheet) => window.LTV.charts(sheet), title)).toHaveLength(2);
    await tab.picture('split-written');

    await panel.getByRole('button', { name: words.writing.restore }).click();
    await tab.page.waitForFunction((count) => window.LTV.sheets().length === count, before.length);
    expect(tab.troubles).toEqual([]);
  }, 120_000);
});

describe('the split in the panel', () => {
  test('takes its channels from a selected table and follows it', async () => {
    const tab = await at().open();
    const rows = [
      ['Channel', 'Spend', 'Sales'],
      ['Search', '4000', '759'],
      ['Social', '3600', '820'],
    ];
    for (const [row, line] of rows.entries()) {
      for (const [column, text] of line.entries()) {
        await tab.enter(`${'LMN'[column] ?? ''}${String(row + 2)}`, text);
      }
    }
    await tab.select('L2:N4');
    const panel = await tab.openPanel();
    await panel.getByText(sidebarWords.en.plans.split.name).click();
    await panel.getByRole('button', { name: sidebarWords.en.cell.useFor('Channels') }).click();
    await panel.getByText('820 results, curve assumed').waitFor();
    await panel.getByLabel('Budget', { exact: true }).fill('8000');
    await tab.panelPicture('split-bound');
    await panel.getByRole('button', { name: 'Calculate' }).click();
    await panel.getByText('What one more result would cost.').waitFor();
    await tab.enter('M4', '0');
    await panel.getByRole('button', { name: 'Update' }).click();
    await panel.getByText('This must be above 0', { exact: false }).waitFor();
    await tab.panelPicture('split-wrong');
    await expectAccessible(tab);
  }, 90_000);
});
