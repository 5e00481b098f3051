import { expectAccessible, type Tab } from './page';

/** The width that a scroll bar of Windows leaves of the panel. */
const narrow = 285;

/** Pictures of the panel in full, at its width and at the narrowest, and what axe finds there. */
export async function pictures(tab: Tab, name: string): Promise<void> {
  await tab.picture(name);
  await tab.page.setViewportSize({ width: 1280, height: 2400 });
  const frame = tab.page.locator('iframe[sandbox]');
  for (const width of [300, narrow]) {
    await frame.evaluate((element, pixels) => {
      element.style.width = `${String(pixels)}px`;
    }, width);
    await tab.page.waitForTimeout(150);
    await frame.screenshot({
      path: `artefacts/${name}-${String(width)}-${tab.language}.png`,
    });
    await expectAccessible(tab);
  }
  await frame.evaluate((element) => {
    element.style.width = '';
  });
  await tab.page.setViewportSize({ width: 1280, height: 860 });
}
