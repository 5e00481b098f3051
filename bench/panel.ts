import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { textsOf } from '../tools/bundle';
import { inRoot } from '../tools/paths';
import { median, type Result } from './measure';

const runs = 7;
/** A slow laptop beside the machine of a developer. */
const slowdown = 4;
const address = 'http://panel.localhost/';

/**
 * From the arrival of the panel's page to its first screen, on a slowed processor: the page as it
 * is, and as it was when it held every language and its script as it stands, and asked the script
 * for the language before it showed anything. Google's own time is in neither.
 */
export async function panelBench(): Promise<Result[]> {
  const now = readFileSync(inRoot('dist/Sidebar_en.html'), 'utf8');
  const before = await pageBefore(now);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const times: Record<'now' | 'before', number[]> = { now: [], before: [] };
  try {
    for (let run = 0; run <= runs; run++) {
      for (const [name, page] of [
        ['now', now],
        ['before', before],
      ] as const) {
        const time = await firstScreen(browser, page);
        // The first round warms up.
        if (run > 0) times[name].push(time);
      }
    }
  } finally {
    await browser.close();
  }
  const [slow, fast] = [median(times.before), median(times.now)];
  return [
    { what: 'First screen of the panel at a quarter of the speed', value: fast, unit: 'ms' },
    { what: '  against one page in three languages', value: fast / slow, unit: '×', aim: 0.6 },
  ];
}

const rooms = [
  '../planner/PlanScreen',
  '../customers/Customers',
  '../help/Functions',
  '../help/FunctionHelp',
  '../templates/Templates',
  '../plain/PlainFormulas',
];

async function pageBefore(now: string): Promise<string> {
  const { script } = await textsOf({
    // All at once, before anything was parted.
    stdin: {
      contents: [...rooms, './main'].map((each) => `import '${each}';`).join(''),
      resolveDir: inRoot('src/app'),
      loader: 'ts',
    },
    outdir: inRoot('build'),
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const waiting = `google.script.run.withSuccessHandler(()=>{${script}}).request('{"name":"open"}')`;
  return now.replace(/<script>[^]*<\/script>/, () => `<script>${waiting}</script>`);
}

/** Answers as the script would, with a file that has no plans. */
const google = `window.google={script:{run:{withSuccessHandler(done){
  const run={withFailureHandler:()=>run,request:text=>setTimeout(()=>done(JSON.stringify({ok:true,
    gives:JSON.parse(text).name==='savedPlans'?{sheetId:null,plans:[]}:{}})))};return run}}}};`;
const watch = `const look=()=>document.querySelector('[role=tab]')
  ?requestAnimationFrame(()=>{window.usable=performance.now()}):requestAnimationFrame(look);look();`;

async function firstScreen(browser: Browser, page: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const body = page.replace('<head>', () => `<head><script>${google}${watch}</script>`);
  await tab.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await tab.goto(address);
  const usable = await tab.waitForFunction('window.usable');
  const time = Number(await usable.jsonValue());
  await context.close();
  return time;
}
