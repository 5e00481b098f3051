// Builds the local host into build/local: the page for the browser and the server for Node.
// Nothing is done when no source is newer than what was built. `import { buildLocal } from './build.mjs'` or run it.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const sources = path.join(root, 'local');
const target = path.join(root, 'build', 'local');
const stamp = path.join(target, 'stamp.txt');

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const file = path.join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }, 0);
}

/** What the output depends on: the newest source, the file list, and the installed packages. */
function fingerprint() {
  const files = readdirSync(sources, { recursive: true }).sort().join('\n');
  const lock = statSync(path.join(root, 'package-lock.json')).mtimeMs;
  return `${newest(sources)}\n${lock}\n${files}`;
}

function isFresh(print) {
  try {
    return readFileSync(stamp, 'utf8') === print;
  } catch {
    return false;
  }
}

async function buildPage() {
  const shim = await build({
    entryPoints: [path.join(sources, 'page', 'sidebar-shim.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  const [file] = shim.outputFiles;
  await build({
    entryPoints: [path.join(sources, 'page', 'main.ts')],
    outfile: path.join(target, 'page', 'page.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // The package's browser field is a script without exports.
    mainFields: ['module', 'main'],
    loader: { '.xml': 'text', '.svg': 'dataurl' },
    define: {
      SIDEBAR_SHIM: JSON.stringify(file.text),
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'error',
  });
  const html = readFileSync(path.join(sources, 'page', 'index.html'));
  writeFileSync(path.join(target, 'page', 'index.html'), html);
}

async function buildServer() {
  await build({
    entryPoints: {
      start: path.join(sources, 'start.ts'),
      server: path.join(sources, 'server', 'server.ts'),
      host: path.join(sources, 'engine', 'host.ts'),
    },
    outdir: target,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
}

/** Answers whether anything had to be built. */
export async function buildLocal() {
  const print = fingerprint();
  if (isFresh(print)) return false;
  rmSync(stamp, { force: true });
  mkdirSync(path.join(target, 'page'), { recursive: true });
  await Promise.all([buildPage(), buildServer()]);
  writeFileSync(stamp, print);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLocal();
