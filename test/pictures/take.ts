import path from 'node:path';
import type { Tab } from '../support/page';

const root = path.resolve(import.meta.dirname, '../..');

const folder = path.join(root, 'docs/guides/pictures');

/** How many dots of a picture a pixel takes: sharp on the screens of today, and still small. */
export const scale = 1.5;

/** Where a tall panel is cut, its foot kept. */
const tallest = 900;

const file = (tab: Tab, name: string) => path.join(folder, `${name}.${tab.language}.png`);

/** A part of the page, from its upper left corner. */
export async function pagePicture(
  tab: Tab,
  name: string,
  size: { width: number; height: number },
): Promise<void> {
  await tab.page.screenshot({ path: file(tab, name), clip: { x: 0, y: 0, ...size } });
}

/** The panel alone, as high as what it shows. */
export async function panelPicture(tab: Tab, name: string): Promise<void> {
  const { page } = tab;
  const hidden = await page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      // A frame around what has the focus would look like part of the screen.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const body = document.querySelector('.body');
      const last = body?.lastElementChild;
      if (!body || !last) return 0;
      const shown = last.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom;
      return Math.ceil(shown + body.scrollTop) + 16;
    });
  const panel = page.locator('iframe[sandbox]');
  const height = (await panel.boundingBox())?.height ?? 0;
  const wanted = Math.min(tallest, height + (hidden ?? 0));
  const before = page.viewportSize() ?? { width: 1280, height: 860 };
  await page.setViewportSize({ ...before, height: before.height + Math.max(0, wanted - height) });
  await panel.evaluate((frame, tall) => {
    frame.style.height = `${String(tall)}px`;
  }, wanted);
  await page.waitForTimeout(300);
  await panel.screenshot({ path: file(tab, name) });
  await panel.evaluate((frame) => {
    frame.style.height = '';
  });
  await page.setViewportSize(before);
}
