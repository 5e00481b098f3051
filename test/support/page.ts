import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { TestAccess } from '../../local/page/test-access';
import { type RunningServer, startServer, type ServerOptions } from '../../local/server/server';
import { menu as menuEn } from '../../src/server/menu/en';
import type { Language } from '../../src/i18n/language';
import { menu as menuRu } from '../../src/server/menu/ru';
import { menu as menuUk } from '../../src/server/menu/uk';
import { dist } from './host';

declare global {
  interface Window {
    LTV: TestAccess;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
const artefacts = path.join(root, 'artefacts');
const menus = { en: menuEn, uk: menuUk, ru: menuRu };
export const extensions = { en: 'Extensions', uk: 'Розширення', ru: 'Расширения' };
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  readonly server: RunningServer;
  /** A new tab; `scale` is how many dots of a picture a pixel takes. */
  open(language?: Language, scale?: number): Promise<Tab>;
}

/** A server and a browser for the tests of a file: the real ones. */
export function visit(options: Partial<ServerOptions> = {}): () => Visit {
  let browser: Browser | undefined;
  let server: RunningServer | undefined;
  let home = '';
  beforeAll(async () => {
    mkdirSync(artefacts, { recursive: true });
    home = mkdtempSync(path.join(os.tmpdir(), 'ltv-browser-test-'));
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: flags });
    server = await startServer({
      dist,
      page: path.join(root, 'build/local/page'),
      home,
      ...options,
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(home, { recursive: true, force: true });
  });
  return () => {
    if (!browser || !server) throw new Error('The browser or the server did not start.');
    const [running, program] = [server, browser];
    return {
      server: running,
      open: async (language = 'en', scale = 1) => {
        const page = await program.newPage({
          viewport: { width: 1280, height: 860 },
          deviceScaleFactor: scale,
        });
        return openTab(page, running.url, language);
      },
    };
  };
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
    await this.click(xc, sheet);
    // A workbook is shared by the tests of a file: what an earlier one left goes first.
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
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
  async openPanel(): Promise<FrameLocator> {
    const { page, language } = this;
    await page.locator('.o-topbar-menu', { hasText: extensions[language] }).click();
    await page.locator('.o-menu-item', { hasText: 'LTV' }).first().hover();
    await page.locator('.o-menu-item', { hasText: menus[language].open }).click();
    const panel = page.frameLocator('iframe[sandbox]');
    await panel.getByRole('tab').first().waitFor();
    return panel;
  }

  /** Keeps a picture beside the project, outside git. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(artefacts, `${name}-${this.language}.png`) });
  }

  /** Keeps a picture of the panel alone, at its full length and so many pixels wide. */
  async panelPicture(name: string, width = 300): Promise<void> {
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
    await page.waitForTimeout(150);
    await panel.screenshot({ path: path.join(artefacts, `${name}-${this.language}.png`) });
    await panel.evaluate((frame) => {
      frame.setAttribute('style', frame.getAttribute('data-style') ?? '');
    });
    await page.setViewportSize(before);
    await page.waitForTimeout(150);
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No finding of axe in the panel, and nothing wider than it. */
export async function expectAccessible(tab: Tab): Promise<void> {
  const frame = tab.page.frames().at(-1);
  if (!frame) throw new Error('There is no panel.');
  await frame.evaluate(axe);
  const findings = await frame.evaluate(async () => {
    const run = (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations } = await run.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(findings).toEqual([]);
  const wide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}
