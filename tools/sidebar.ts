import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { appWords } from '../src/app/words';
import type { Language } from '../src/i18n/language';
import { textsOf } from './bundle';
import { guardComments } from './guard-comments';
import { oneLanguage } from './one-language';
import { inRoot } from './paths';

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
    charset: language === 'en' ? 'ascii' : 'utf8',
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
    .replace('{{VERSION}}', version)
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
