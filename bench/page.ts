import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../local/server/server';
import { inRoot } from '../tools/paths';
import { median, type Result } from './measure';

const runs = 3;

/** From the start of the server to a page in which one can type. */
export async function pageBench(): Promise<Result[]> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const times: number[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const home = mkdtempSync(path.join(os.tmpdir(), 'ltv-bench-'));
      const start = performance.now();
      const server = await startServer({
        dist: inRoot('dist'),
        page: inRoot('build/local/page'),
        home,
      });
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.waitForFunction('window.LTV?.ready');
      times.push(performance.now() - start);
      await page.close();
      await server.close();
      rmSync(home, { recursive: true, force: true });
    }
  } finally {
    await browser.close();
  }
  return [
    {
      what: 'Page usable after the start of the server',
      value: median(times) / 1000,
      unit: 's',
      aim: 3,
    },
  ];
}
