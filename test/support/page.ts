import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core';
import type { TestAccess } from '../../local/page/test-access';
import { menu as menuEn } from '../../src/server/menu/en';
import type { Language } from '../../src/i18n/language';
import { menu as menuRu } from '../../src/server/menu/ru';
import { menu as menuUk } from '../../src/server/menu/uk';
import { LocalServer, started } from './local-server';

declare global {
  interface Window {
    LTV: TestAccess;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
const artefacts = path.join(root, 'artefacts');
/** Pictures prove nothing, so they are taken when a person wants to look at them. */
const withPictures = process.env.PICTURES !== undefined;
const menus = { en: menuEn, uk: menuUk, ru: menuRu };
export const extensions = { en: 'Extensions', uk: 'Розширення', ru: 'Расширения' };

export type Panel = Frame;

export interface Visit {
  readonly server: LocalServer;
  /** A new tab; `scale` is how many dots of a picture a pixel takes. */
  open(language?: Language, scale?: number): Promise<Tab>;
}

/** The window of a test file. It stays open between tests: the browser is slow to make a new one. */
class Window {
  private constructor(private readonly context: BrowserContext) {}

  static async open(browser: Browser, scale: number): Promise<Window> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 860 },
      deviceScaleFactor: scale,
    });
    // A window without a tab would close.
    await context.newPage();
    return new Window(context);
  }

  newTab = () => this.context.newPage();

  /** A tab left open would go on following the workbook at the cost of all that come after it. */
  async closeTabs(): Promise<void> {
    await Promise.all(
      this.context
        .pages()
        .slice(1)
        .map((page) => page.close()),
    );
  }
}

/**
 * The browser and the server that were started for all browser tests: the real ones. Every test has
 * tabs of its own and a new welcome workbook; tables given as files are opened once and shared.
 */
interface VisitOptions {
  /** Tables of the workbook, instead of the examples. */
  readonly files?: readonly string[];
  /** In which the examples are. */
  readonly language?: Language;
}

export function visit({ files, language: told = 'en' }: VisitOptions = {}): () => Visit {
  const server = new LocalServer();
  const windows = new Map<string, Promise<Window>>();
  let open = 0;
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(started('LTV_BROWSER'));
    if (files !== undefined) await server.openFiles(files);
  });
  beforeEach(async () => {
    if (files === undefined) await server.openWelcome(told);
  });
  afterEach(async () => {
    for (const window of windows.values()) await (await window).closeTabs();
    open = 0;
  });
  afterAll(async () => {
    await browser?.close();
  });
  /** Tabs of one test stand side by side: behind another, a tab would draw nothing. */
  const windowOf = (scale: number): Promise<Window> => {
    if (!browser) throw new Error('The browser is not there yet.');
    const place = `${String(open++)} at ${String(scale)}`;
    const window = windows.get(place) ?? Window.open(browser, scale);
    windows.set(place, window);
    return window;
  };
  return () => ({
    server,
    open: async (language = 'en', scale = 1) => {
      const page = await (await windowOf(scale)).newTab();
      return openTab(page, server.url, language);
    },
  });
}

async function openTab(page: Page, address: string, language: Language): Promise<Tab> {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  const url = new URL(address);
  url.searchParams.set('locale', language);
  await page.goto(url.href);
  await page.waitForFunction(() => 'LTV' in window && window.LTV.ready);
  return new Tab(page, language, troubles);
}

/** One tab of the spreadsheet, used as a person uses it. */
export class Tab {
  constructor(
    readonly page: Page,
    readonly language: Language,
    /** Errors that the page did not catch. */
    readonly troubles: readonly string[],
  ) {}

  /** Goes to a cell, as the name box does. */
  async select(xc: string, sheet?: string): Promise<void> {
    await this.page.evaluate(
      ([cell, name]) => {
        window.LTV.select(cell, name);
      },
      [xc, sheet] as const,
    );
  }

  /** Clicks a cell. */
  async click(xc: string, sheet?: string): Promise<void> {
    await this.select(xc, sheet);
    const { x, y } = await this.page.evaluate((cell) => window.LTV.cellCenter(cell), xc);
    await this.page.mouse.click(x, y);
  }

  /** Types into a cell with the keyboard. */
  async type(xc: string, text: string, sheet?: string): Promise<void> {
    await this.enter(xc, text, sheet, () => this.page.keyboard.type(text));
  }

  /** Puts a text into a cell in one go, where it is not the typing that is tried. */
  async enter(
    xc: string,
    text: string,
    sheet?: string,
    put = () => this.page.keyboard.insertText(text),
  ): Promise<void> {
    await this.click(xc, sheet);
    // Tables of files are shared by the tests of a file: what an earlier one left goes first.
    await this.page.keyboard.press('Delete');
    await put();
    await this.page.keyboard.press('Enter');
  }

  value(xc: string, sheet?: string) {
    return this.page.evaluate(([cell, name]) => window.LTV.value(cell, name), [xc, sheet] as const);
  }

  message(xc: string, sheet?: string) {
    return this.page.evaluate(([cell, name]) => window.LTV.message(cell, name), [
      xc,
      sheet,
    ] as const);
  }

  /** Waits until a cell shows what is expected: cells of functions are filled a moment later. */
  async until(xc: string, expected: string | number, sheet?: string): Promise<void> {
    await this.page.waitForFunction(
      ([cell, name, value]) => {
        const actual = window.LTV.value(cell, name);
        return typeof value === 'number' && typeof actual === 'number'
          ? Math.abs(actual - value) <= 0.005
          : actual === value;
      },
      [xc, sheet, expected] as const,
    );
  }

  /** Opens the panel from the menu. */
  async openPanel(): Promise<Panel> {
    const panel = await this.choose(menus[this.language].open);
    await panel.getByRole('tab').first().waitFor();
    return panel;
  }

  /** Chooses what opens the panel from the menu of the add-on. */
  async choose(item: string): Promise<Panel> {
    const { page, language } = this;
    await page.locator('.o-topbar-menu', { hasText: extensions[language] }).click();
    await page.locator('.o-menu-item', { hasText: 'LTV' }).first().hover();
    await page.locator('.o-menu-item', { hasText: item }).click();
    return this.panel();
  }

  /** The panel that is open: a frame, for a locator would be told its whole source with each step. */
  async panel(): Promise<Panel> {
    const element = await this.page.waitForSelector('iframe[sandbox]');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The panel has no page.');
    return frame;
  }

  /** Resolves when the page and the panel have laid out and drawn what they were told. */
  async drawn(): Promise<void> {
    await this.page.waitForFunction(() => window.LTV.idle());
    const frames = [this.page.mainFrame(), ...this.page.frames().slice(-1)];
    await Promise.all(
      frames.map((frame) =>
        frame.evaluate(
          () =>
            new Promise((resolve) => {
              requestAnimationFrame(() => requestAnimationFrame(resolve));
            }),
        ),
      ),
    );
  }

  /** Keeps a picture beside the project, outside git. */
  async picture(name: string): Promise<void> {
    if (!withPictures) return;
    await this.drawn();
    await this.page.screenshot({ path: pictureFile(`${name}-${this.language}`) });
  }

  /** Keeps a picture of the panel as it stands. */
  async framePicture(name: string): Promise<void> {
    if (!withPictures) return;
    await this.drawn();
    const frame = this.page.locator('iframe[sandbox]');
    await frame.screenshot({ path: pictureFile(name) });
  }

  /** Keeps a picture of the panel alone, at its full length and so many pixels wide. */
  async panelPicture(name: string, width = 300): Promise<void> {
    if (!withPictures) return;
    const { page } = this;
    const panel = page.locator('iframe[sandbox]');
    const hidden = await page
      .frames()
      .at(-1)
      ?.evaluate(() => {
        const bodies = [...document.querySelectorAll('.body')];
        return Math.max(0, ...bodies.map((body) => body.scrollHeight - body.clientHeight));
      });
    const before = page.viewportSize() ?? { width: 1280, height: 860 };
    const height = before.height + (hidden ?? 0) + 200;
    await page.setViewportSize({ ...before, height });
    await panel.evaluate(
      (frame, [wide, tall]) => {
        frame.setAttribute('data-style', frame.getAttribute('style') ?? '');
        const style = `position:fixed;z-index:9999;top:0;left:0;width:${String(wide)}px;height:${String(tall)}px;`;
        frame.setAttribute('style', style + 'background:#fff');
      },
      [width, before.height + (hidden ?? 0) - 100] as const,
    );
    await this.framePicture(`${name}-${this.language}`);
    await panel.evaluate((frame) => {
      frame.setAttribute('style', frame.getAttribute('data-style') ?? '');
    });
    await page.setViewportSize(before);
  }

  /** Makes the panel as wide as it may be, beside a scroll bar or without one. */
  async widen(width: number): Promise<void> {
    await this.setWidth(`${String(width)}px`);
    await this.drawn();
  }

  /** Gives the panel back the width that the page gives it. */
  async standardWidth(): Promise<void> {
    await this.setWidth('');
  }

  private async setWidth(width: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const frame = document.querySelector<HTMLElement>('iframe[sandbox]');
      if (frame) frame.style.width = wanted;
    }, width);
  }
}

function pictureFile(name: string): string {
  mkdirSync(artefacts, { recursive: true });
  return path.join(artefacts, `${name}.png`);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** No finding of axe in the panel, and nothing wider than it. */
export async function expectAccessible(tab: Tab): Promise<void> {
  const frame = tab.page.frames().at(-1);
  if (!frame) throw new Error('There is no panel.');
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const findings = await frame.evaluate(async () => {
    const { axe: program } = window as unknown as { axe: Axe };
    // All rules; only what passes is not described.
    const { violations } = await program.run({ resultTypes: ['violations'], selectors: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(findings).toEqual([]);
  const wide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}
