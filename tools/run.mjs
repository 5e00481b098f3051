// Runs a TypeScript tool of this folder or a TypeScript entry elsewhere: `node tools/run.mjs build [arguments]`.
// Node 20 does not run TypeScript itself, and the tools read the catalogue, which is TypeScript.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [, , name = '', ...rest] = process.argv;
const entry = [`tools/${name}.ts`, name].map((each) => path.join(root, each)).find(existsSync);
if (!entry) {
  console.error(`There is no tool "${name}" in tools/.`);
  process.exit(1);
}
const folder = path.join(root, 'build', 'tools');
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, `${name.replace(/\W+/g, '-')}-${process.pid}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  // The local host looks for the project from where its file lies, as modules of either kind can.
  banner: { js: 'const __dirname = import.meta.dirname;' },
  logLevel: 'error',
});
process.argv = [process.argv[0], entry, ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  const { rm } = await import('node:fs/promises');
  await rm(outfile, { force: true });
}
