import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse, type Token, tokTypes } from 'acorn';
import { explained } from '../src/functions/explained';
import { languages, type Language } from '../src/i18n/language';
import { unguarded } from './guard-comments';
import { bundleName, endpoints } from './stubs';

/** The page of a language. */
export const pageFile = (language: Language): string => `Sidebar_${language}.html`;

const files = ['Code.js', ...languages.map(pageFile), 'appsscript.json'];
const scopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];
/** What a script must not touch while it loads, or the menu is gone in a file not yet enabled. */
const services = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'Session',
  'Utilities',
  'Charts',
  'UrlFetchApp',
  'Logger',
];

/** Every breach of the build contract in a folder, each in one sentence; none when it holds. */
export function checkBundle(folder: string): string[] {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const found = readdirSync(folder).sort();
  if (found.join() !== [...files].sort().join()) {
    return [`dist must hold exactly ${files.join(', ')}, not ${found.join(', ')}.`];
  }
  return [
    ...checkCode(read('Code.js')),
    ...languages.map(pageFile).flatMap((file) => checkSidebar(read(file), file)),
    ...checkManifest(read('appsscript.json')),
  ];
}

export function checkCode(code: string): string[] {
  return [...checkSyntax(code), ...checkSize(code), ...checkGlobals(code), ...checkStubs(code)];
}

/** What is loaded for every cell: the script without the comments that only Sheets' helper reads. */
export const loadedBytes = (code: string) =>
  Buffer.byteLength(code.replace(/^\/\*\*[^]*?\*\/\n/gm, ''));

/** Each kilobyte costs every cell call about 0.05 ms. */
const mostBytes = 125_000;

function checkSize(code: string): string[] {
  const bytes = loadedBytes(code);
  return bytes > mostBytes
    ? [
        `Code.js has ${String(bytes)} bytes beside its documentation, more than ${String(mostBytes)}.`,
      ]
    : [];
}

/** Apps Script refuses private and static fields; parsing as 2020 does too. */
function checkSyntax(code: string): string[] {
  try {
    parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    return [];
  } catch (problem) {
    return [`Code.js does not parse as ECMAScript 2020: ${String(problem)}.`];
  }
}

/** Loads the script where there is nothing but ECMAScript, and where every service is a trap. */
function checkGlobals(code: string): string[] {
  const broken: string[] = [];
  const context = vm.createContext(Object.create(null) as vm.Context);
  for (const service of services) {
    Object.defineProperty(context, service, {
      get: () => {
        broken.push(`Code.js touches ${service} while loading.`);
        throw new Error(service);
      },
    });
  }
  const names = () =>
    vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const before = new Set(names());
  try {
    vm.runInContext(code, context);
  } catch (problem) {
    broken.push(`Code.js does not load with ECMAScript alone: ${String(problem)}.`);
    return broken;
  }
  const expected = [
    bundleName,
    ...Object.keys(endpoints),
    ...explained.map(({ signature }) => signature.name),
  ].sort();
  const actual = names()
    .filter((name) => !before.has(name))
    .sort();
  const extra = actual.filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => !actual.includes(name));
  if (extra.length > 0) broken.push(`Code.js has globals nobody asked for: ${extra.join(', ')}.`);
  if (missing.length > 0) broken.push(`Code.js lacks the globals ${missing.join(', ')}.`);
  return broken;
}

/** Sheets helps only with parameters that are documented and declared under the same names. */
function checkStubs(code: string): string[] {
  return explained.flatMap(({ signature }) => {
    const { name, parameters } = signature;
    const stub = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(
      code,
    );
    if (!stub) return [`${name} has no documented declaration.`];
    const [, comment = '', declared = ''] = stub;
    const documented = [...comment.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((match) => match[1]);
    const expected = parameters.map((parameter) => parameter.name).join();
    const broken: string[] = [];
    if (!comment.includes('@customfunction')) broken.push(`${name} lacks @customfunction.`);
    if (documented.join() !== expected)
      broken.push(`${name} documents other parameters than it takes.`);
    if (declared.replace(/\s/g, '') !== expected) broken.push(`${name} declares other parameters.`);
    return broken;
  });
}

/** A page takes as long to arrive as it is large. */
const mostPageBytes = 480_000;

export function checkSidebar(page: string, file: string): string[] {
  const broken: string[] = [];
  if (page.length > mostPageBytes) {
    broken.push(`${file} has ${String(page.length)} bytes, more than ${String(mostPageBytes)}.`);
  }
  // eslint-disable-next-line no-control-regex -- what is not ASCII is exactly what is looked for
  if (/[^\x00-\x7f]/.test(page)) broken.push(`${file} holds characters outside ASCII.`);
  if (!page.includes('<div id="sidebar"')) broken.push(`${file} has no place to tell it anything.`);
  if (page.includes('<?')) broken.push(`${file} holds \`<?\`, which a template would execute.`);
  const outside =
    /(?:src|href)\s*=\s*["']?\s*(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//i;
  if (outside.test(page)) broken.push(`${file} asks another host for something.`);
  for (const [, script = ''] of page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)) {
    try {
      const tokens: Token[] = [];
      parse(script, { ecmaVersion: 2020, sourceType: 'script', onToken: tokens });
      const [stumbling] = unguarded(script);
      if (stumbling !== undefined) {
        broken.push(
          `${file} holds what HtmlService takes for a comment: ${stumbling.slice(0, 80)}.`,
        );
      }
      if (tokens.some(({ type }) => type === tokTypes.backQuote)) {
        broken.push(`${file} holds a template literal.`);
      }
    } catch (problem) {
      broken.push(`The script of ${file} does not parse: ${String(problem)}.`);
    }
  }
  return broken;
}

export function checkManifest(text: string): string[] {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const broken: string[] = [];
  if (manifest.runtimeVersion !== 'V8') broken.push('appsscript.json must say runtimeVersion V8.');
  if (JSON.stringify(manifest.oauthScopes) !== JSON.stringify(scopes)) {
    broken.push(`appsscript.json must ask for exactly two scopes: ${scopes.join(', ')}.`);
  }
  if ('addOns' in manifest) broken.push('appsscript.json must have no addOns section.');
  return broken;
}
