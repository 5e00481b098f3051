import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { build as bundle, type BuildOptions } from 'esbuild';
import { appWords } from '../src/app/words';
import { explained } from '../src/functions/explained';
import { writeCatalogue } from './catalogue';
import { languages, type Language } from '../src/i18n/language';
import { checkBundle, pageFile } from './check-bundle';
import { guardComments } from './guard-comments';
import { oneLanguage } from './one-language';
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

async function textsOf(options: BuildOptions): Promise<{ script: string; style: string }> {
  const { outputFiles = [] } = await bundle({ ...common, ...options });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** The script: one bundle, then the declarations that Google finds by name. */
async function buildCode(version: string): Promise<string> {
  const { script } = await textsOf({
    entryPoints: [inRoot('src/server/index.ts')],
    outdir: inRoot('build'),
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

/**
 * The panel in one language, or in all as a measure of what that saves: one page with its script
 * and style inside, and no request to anywhere.
 */
export async function buildSidebar(version: string, language: Language | 'all'): Promise<string> {
  const { script, style } = await textsOf({
    entryPoints: [inRoot('src/app/main.tsx')],
    outdir: inRoot('build'),
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { BUILD_VERSION: JSON.stringify(version) },
    plugins: language === 'all' ? [] : [oneLanguage(language)],
  });
  const loader = await textsOf({
    entryPoints: [inRoot('src/app/unpack.ts')],
    outdir: inRoot('build'),
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    minify: true,
    supported: { 'template-literal': false },
    define: { PACKED_SCRIPT: JSON.stringify(packed(script)) },
  });
  const spoken = language === 'all' ? 'en' : language;
  // A function as replacement: a text would have its `$&` and `$1` expanded.
  return readFileSync(inRoot('src/app/Sidebar.html'), 'utf8')
    .replace(/\{\{LANGUAGE\}\}/g, spoken)
    .replace('{{OLD}}', () => asEntities(appWords(spoken).oldBrowser))
    .replace('{{CSS}}', () => escapedStyle(style.trim()))
    .replace('{{JS}}', () => guardComments(loader.script.trim()));
}

/** Deflated, in signs that stand in a text as they are. */
const packed = (script: string): string =>
  deflateRawSync(script, { level: 9 }).toString('base64url');

const asEntities = (text: string): string =>
  text.replace(/[\u0080-\uffff"&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Other letters in a style, as those of a content, are escaped in its own way. */
const escapedStyle = (style: string): string =>
  style.replace(/[\u0080-\uffff]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);

/** Writes the files that `clasp push` sends, and checks them by the build contract. */
export async function build(): Promise<void> {
  await writeCatalogue();
  const version = buildVersion();
  const [code, ...pages] = await Promise.all([
    buildCode(version),
    ...languages.map((language) => buildSidebar(version, language)),
  ]);
  rmSync(inRoot('dist'), { recursive: true, force: true });
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(inRoot('dist/Code.js'), code);
  languages.forEach((language, at) => {
    writeFileSync(inRoot(`dist/${pageFile(language)}`), pages[at] ?? '');
  });
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
