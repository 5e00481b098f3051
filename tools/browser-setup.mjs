// Before the browser tests: finds Chromium and says where it is in CHROMIUM_PATH.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where browsers are installed outside the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** The first Chromium or Chrome of this machine; undefined when there is none. */
export function findBrowser() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  return [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...places,
    chromium.executablePath(),
  ].find((file) => existsSync(file));
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function install() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...given) =>
    execFileSync('apt-get', given, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  run('update');
  run('install', '--yes', '--no-install-recommends', 'chromium');
}

export default function setUp() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) {
    if (existsSync(given)) return;
    throw new Error(`CHROMIUM_PATH says ${given}, but there is no such file.`);
  }
  if (findBrowser() === undefined && canInstall()) install();
  const browser = findBrowser();
  if (browser === undefined) {
    throw new Error(
      'The browser tests need Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
    );
  }
  // The test workers are started with this environment.
  process.env.CHROMIUM_PATH = browser;
}
