import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { appWords } from '../src/app/words';
import type { BuildOptions } from 'esbuild';
import type { Language } from '../src/i18n/language';
import { type Part, partsOf, textsOf } from './bundle';
import { guardComments } from './guard-comments';
import { oneLanguage } from './one-language';
import { inRoot } from './paths';

/** The panel in one language: one page with its script and style inside, and no request to anywhere. */
export async function buildSidebar(version: string, language: Language): Promise<string> {
  const options: BuildOptions = {
    entryPoints: [inRoot('src/app/main.tsx')],
    outdir: inRoot('build'),
    target: 'es2020',
    charset: language === 'en' ? 'ascii' : 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { BUILD_VERSION: JSON.stringify(version) },
    plugins: [oneLanguage(language)],
  };
  const parts = await partsOf({
    ...options,
    entryPoints: [inRoot('src/app/main.tsx'), inRoot('src/customers/beside.ts')],
  });
  // In one piece: the rules of all rooms in the order in which the screens name them.
  const { style } = await textsOf({ ...options, format: 'iife' });
  const loader = await textsOf({
    entryPoints: [inRoot('src/app/unpack.ts')],
    outdir: inRoot('build'),
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    minify: true,
    supported: { 'template-literal': false },
    define: {
      PACKS: JSON.stringify([true, false].map((first) => packed(parts, first))),
    },
  });
  // A function as replacement: a text would have its `$&` and `$1` expanded.
  return readFileSync(inRoot('src/app/Sidebar.html'), 'utf8')
    .replace(/\{\{LANGUAGE\}\}/g, language)
    .replace('{{VERSION}}', version)
    .replace('{{OLD}}', () => asEntities(appWords(language).oldBrowser))
    .replace('{{CSS}}', () => escapedStyle(style.trim()))
    .replace('{{JS}}', () => guardComments(loader.script.trim()));
}

/** Parts with their lengths; their scripts one after the other, deflated, in signs that stand in a text as they are. */
function packed(all: readonly Part[], first: boolean) {
  const parts = all.filter((part) => part.first === first);
  const script = parts.map((part) => part.script).join('');
  return {
    parts: parts.map((part) => [part.name, part.script.length]),
    packed: deflateRawSync(script, { level: 9 }).toString('base64url'),
  };
}

const asEntities = (text: string): string =>
  text.replace(/[\u0080-\uffff"&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Other letters in a style, as those of a content, are escaped in its own way. */
const escapedStyle = (style: string): string =>
  style.replace(/[\u0080-\uffff]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
