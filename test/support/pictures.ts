import { expectAccessible, type Tab } from './page';

/** As wide as Sheets makes the panel, and what a scroll bar of Windows leaves of it. */
const widths = [300, 285];

/** What axe finds in the panel in full, at its width and at the narrowest; and its pictures. */
export async function pictures(tab: Tab, name: string, height = 2400): Promise<void> {
  await tab.picture(name);
  const before = tab.page.viewportSize() ?? { width: 1280, height: 860 };
  await tab.page.setViewportSize({ ...before, height });
  for (const width of widths) {
    await tab.widen(width);
    await tab.framePicture(`${name}-${String(width)}-${tab.language}`);
    await expectAccessible(tab);
  }
  await tab.standardWidth();
  await tab.page.setViewportSize(before);
}
