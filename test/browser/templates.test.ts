import { cardsIn, sidebarWords } from '../support/words';
import { describe, expect, test } from '@jest/globals';
import { menu as menuEn } from '../../src/server/menu/en';
import { templates as templatesEn } from '../../src/templates/en';
import { type Language, languages } from '../../src/i18n/language';
import { menu as menuRu } from '../../src/server/menu/ru';
import { templates as templatesRu } from '../../src/templates/ru';
import { menu as menuUk } from '../../src/server/menu/uk';
import { templates as templatesUk } from '../../src/templates/uk';
import { templateKinds } from '../../src/templates/list';
import { expectAccessible, type Panel, type Tab, visit } from '../support/page';

const at = visit();
const words = { en: templatesEn, uk: templatesUk, ru: templatesRu };
const common = { en: sidebarWords.en, uk: sidebarWords.uk, ru: sidebarWords.ru };
const menus = { en: menuEn, uk: menuUk, ru: menuRu };

const sheets = (tab: Tab) => tab.page.evaluate(() => window.LTV.sheets());

/** The gallery, from the menu. */
async function openGallery(tab: Tab): Promise<Panel> {
  const panel = await tab.choose(menus[tab.language].templates);
  await panel.getByRole('radiogroup').waitFor();
  return panel;
}

/** Chooses a drawing and adds its sheet; the name of the new sheet. */
async function add(tab: Tab, panel: Panel, name: string): Promise<string> {
  const before = await sheets(tab);
  await panel.getByRole('radio', { name, exact: true }).check();
  await panel.getByRole('button', { name: words[tab.language].gallery.add, exact: true }).click();
  await tab.page.waitForFunction((count) => window.LTV.sheets().length > count, before.length);
  const [added = ''] = (await sheets(tab)).filter((sheet) => !before.includes(sheet));
  return added;
}

/** Makes the panel as wide as Windows leaves it beside a scroll bar. */
const narrow = (tab: Tab, width: number) =>
  tab.page.addStyleTag({ content: `iframe[sandbox] { width: ${String(width)}px !important; }` });

describe.each(languages)('the gallery in %s', (language: Language) => {
  const say = words[language].gallery;
  const cards = cardsIn(language);

  test('is reached from the menu and reads well in 300 and in 285 pixels', async () => {
    const tab = await at().open(language);
    const panel = await openGallery(tab);
    await expectAccessible(tab);
    await panel.getByRole('radio', { name: cards.budget.name, exact: true }).check();
    await tab.picture('templates-gallery');
    await narrow(tab, 285);
    await tab.picture('templates-gallery-285');
    await expectAccessible(tab);
    expect(tab.troubles).toEqual([]);
  });

  test('adds each sheet at the end, with its charts and without an error', async () => {
    const tab = await at().open(language);
    await tab.page.setViewportSize({ width: 1400, height: 1150 });
    const panel = await openGallery(tab);
    for (const kind of templateKinds) {
      const sheet = await add(tab, panel, cards[kind].name);
      await tab.drawn();
      await tab.select('A1', sheet);
      await tab.picture(`templates-${kind}`);
      expect((await sheets(tab)).at(-1)).toBe(sheet);
      const charts = await tab.page.evaluate((name) => window.LTV.charts(name), sheet);
      expect(charts.length).toBeGreaterThan(0);
    }
    expect(tab.troubles).toEqual([]);
  });

  test('takes a sheet away again, and brings sample data back', async () => {
    const tab = await at().open(language);
    const panel = await openGallery(tab);
    const before = await sheets(tab);
    const sheet = await add(tab, panel, cards.calculator.name);
    await tab.drawn();
    await tab.until('B6', 200, sheet);
    await tab.select('A1', sheet);
    await panel.getByText(say.removeSamples, { exact: true }).click();
    await panel.getByText(say.samplesRemoved).waitFor();
    await tab.picture('templates-removed');
    await expectAccessible(tab);
    expect(await tab.value('F12', sheet)).toBe('');
    await panel.getByRole('button', { name: common[language].writing.restore }).click();
    await tab.until('B6', 200, sheet);
    const second = await add(tab, panel, cards.calculator.name);
    await panel.getByRole('button', { name: say.undo, exact: true }).click();
    await tab.page.waitForFunction(
      (count) => window.LTV.sheets().length === count,
      before.length + 1,
    );
    expect(await sheets(tab)).toEqual([...before, sheet]);
    expect(second).not.toBe(sheet);
  });
});
