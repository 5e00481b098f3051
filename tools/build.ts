import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build as bundle, type BuildOptions } from 'esbuild';
import { explained } from '../src/functions/explained';
import { writeCatalogue } from './catalogue';
import { checkBundle } from './check-bundle';
import { packLetters } from './pack-letters';
import { inRoot } from './paths';
import { bundleName, endpoints, endpointStub, functionStub } from './stubs';

/** Version and the minute of the build: a stamp in each, because clasp pushes only what differs. */
function buildVersion(): string {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    version: string;
  };
  const minute = new Date().toISOString().replace(/[-:]/g, '').slice(0, 13);
  return `${version}+${minute}`;
}

const common: BuildOptions = {
  bundle: true,
  write: false,
  legalComments: 'none',
  logLevel: 'error',
};

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await bundle({ ...common, ...options });
  const [file] = outputFiles ?? [];
  if (!file) throw new Error('The bundler gave no file.');
  return file.text;
}

/** The script: one bundle, then the declarations that Google finds by name. */
async function buildCode(version: string): Promise<string> {
  const script = await textOf({
    entryPoints: [inRoot('src/server/index.ts')],
    format: 'iife',
    globalName: bundleName,
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    define: { BUILD_VERSION: JSON.stringify(version) },
  });
  const stubs = [...Object.keys(endpoints).map(endpointStub), ...explained.map(functionStub)];
  return [`// LTV for Google Sheets ${version}. Apache-2.0.`, script, ...stubs, ''].join('\n');
}

/** The panel: one page with its script and style inside, and no request to anywhere. */
async function buildSidebar(version: string): Promise<string> {
  const [script, style] = await Promise.all([
    textOf({
      entryPoints: [inRoot('src/app/main.tsx')],
      format: 'iife',
      target: 'es2020',
      charset: 'ascii',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // HtmlService strips what looks like a comment inside template literals.
      supported: { 'template-literal': false },
      loader: { '.css': 'empty' },
      define: { BUILD_VERSION: JSON.stringify(version) },
    }),
    textOf({
      entryPoints: [inRoot('src/app/styles.css')],
      minify: true,
      charset: 'ascii',
    }),
  ]);
  // A function as replacement: a text would have its `$&` and `$1` expanded.
  return readFileSync(inRoot('src/app/Sidebar.html'), 'utf8')
    .replace('{{CSS}}', () => style.trim())
    .replace('{{JS}}', () => ascii(packLetters(script.trim())).replace(/<!--/g, '\\x3C!--'));
}

/** The bundler escapes texts and leaves the letters of patterns, where the same escape is read. */
const ascii = (script: string) =>
  script.replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Writes the three files that `clasp push` sends, and checks them by the build contract. */
export async function build(): Promise<void> {
  await writeCatalogue();
  const version = buildVersion();
  const [code, sidebar] = await Promise.all([buildCode(version), buildSidebar(version)]);
  rmSync(inRoot('dist'), { recursive: true, force: true });
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(inRoot('dist/Code.js'), code);
  writeFileSync(inRoot('dist/Sidebar.html'), sidebar);
  writeFileSync(inRoot('dist/appsscript.json'), readFileSync(inRoot('appsscript.json')));
  const broken = checkBundle(inRoot('dist'));
  if (broken.length > 0)
    throw new Error(`The build breaks its contract:\n- ${broken.join('\n- ')}`);
}

try {
  await build();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
