// Before the browser tests: finds Chromium, starts it and the local servers once for all of them,
// and says in LTV_BROWSER and LTV_SERVERS where they are.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import build from './test-setup.mjs';

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

/** Where Chromium is on this machine; a sentence that says what to do when it is nowhere. */
function browserProgram() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH says ${given}, but there is no such file.`);
  }
  if (findBrowser() === undefined && canInstall()) install();
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
  );
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser;
let servers = [];
let home;

/** A worker of the runner has one server to itself, or the workbooks of two files would mix. */
async function startServers(count) {
  const root = path.resolve(import.meta.dirname, '..');
  const local = path.join(root, 'build', 'local');
  const { startServer } = await import(pathToFileURL(path.join(local, 'server.cjs')).href);
  const page = path.join(local, 'page');
  home = mkdtempSync(path.join(os.tmpdir(), 'ltv-browser-test-'));
  const start = (_, place) =>
    startServer({ dist: path.join(root, 'dist'), page, home: path.join(home, String(place)) });
  servers = await Promise.all(Array.from({ length: count }, start));
}

export default async function setUp({ maxWorkers }) {
  const executablePath = browserProgram();
  await build();
  [browser] = await Promise.all([
    chromium.launchServer({ executablePath, args: flags }),
    startServers(maxWorkers),
  ]);
  // The test workers are started with this environment.
  process.env.LTV_BROWSER = browser.wsEndpoint();
  process.env.LTV_SERVERS = JSON.stringify(servers.map(({ url }) => url));
}

export async function tearDown() {
  await Promise.all([browser?.close(), ...servers.map((server) => server.close())]);
  if (home !== undefined) rmSync(home, { recursive: true, force: true });
}
