import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkBundle, checkCode, checkManifest, checkSidebar } from '../../tools/check-bundle';
import { inRoot } from '../../tools/paths';

const code = readFileSync(inRoot('dist/Code.js'), 'utf8');
const manifest = readFileSync(inRoot('dist/appsscript.json'), 'utf8');

/** The same text with one thing changed; fails when there was nothing to change. */
function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`There is no ${String(from)} to change.`);
  return result;
}

const withManifest = (change: Record<string, unknown>) =>
  JSON.stringify({ ...(JSON.parse(manifest) as object), ...change });

const page = (script: string) => `<!doctype html><script>${script}</script>`;

describe('the build contract', () => {
  test('holds for what was built', () => {
    expect(checkBundle(inRoot('dist'))).toEqual([]);
  });

  test('knows a folder that holds other files', () => {
    expect(checkBundle(inRoot('src/server'))[0]).toMatch(/^dist must hold exactly Code\.js/);
  });
});

describe('the contract of Code.js', () => {
  test.each<[breach: string, code: string, sentence: string]>([
    [
      'a global that nobody asked for',
      `${code}\nfunction helper() {}`,
      'Code.js has globals nobody asked for: helper.',
    ],
    [
      'a sheet function that is not there',
      changed(code, 'function LTV_CHURN(', 'function LTV_CHURN_('),
      'Code.js lacks the globals LTV_CHURN.',
    ],
    [
      'a service touched while loading',
      `${code}\nSpreadsheetApp.getActive();`,
      'Code.js touches SpreadsheetApp while loading.',
    ],
    [
      'a name that the sandbox does not have',
      `${code}\nsetTimeout(onOpen);`,
      'Code.js does not load with ECMAScript alone: ReferenceError: setTimeout is not defined.',
    ],
    [
      'a private field',
      `${code}\nvar App_ = class { #x = 1 };`,
      'Code.js does not parse as ECMAScript 2020',
    ],
    [
      'a static field',
      `${code}\nvar App_ = class { static x = 1 };`,
      'Code.js does not parse as ECMAScript 2020',
    ],
    [
      'a parameter without its documentation',
      changed(code, / \* @param \{number\} churn [^\n]*\n/, ''),
      'documents other parameters than it takes.',
    ],
    [
      'a parameter declared under another name',
      changed(code, 'function LTV_CHURN(arpu,churn', 'function LTV_CHURN(arpu,x'),
      'LTV_CHURN declares other parameters.',
    ],
    [
      'a function that autocomplete does not list',
      code.replaceAll(' * @customfunction\n', ''),
      'LTV_CHURN lacks @customfunction.',
    ],
    [
      'a function without documentation',
      changed(code, /\/\*\*(?:(?!\*\/)[^])*\*\/\n(?=function LTV_CHURN\()/, ''),
      'LTV_CHURN has no documented declaration.',
    ],
  ])('knows %s', (_, broken, sentence) => {
    expect(checkCode(broken).join('\n')).toContain(sentence);
  });
});

describe('the contract of a page of the panel', () => {
  test.each<[breach: string, page: string, sentence: string]>([
    [
      'what HtmlService takes for a comment',
      page('const a = "b//c";'),
      'takes for a comment: "b//c"',
    ],
    [
      'what HtmlService takes for one in a pattern',
      page('const a = /[/]/;'),
      'takes for a comment: /[/]/',
    ],
    ['a page that takes long to arrive', ' '.repeat(480_001), 'has 480001 bytes, more than 480000'],
    ['a page that the script cannot tell anything', '<div></div>', 'has no place to tell it'],
    ['a template literal', page('const a = `b`;'), 'Sidebar.html holds a template literal.'],
    ['what a template would execute', '<p><?= secret ?></p>', 'Sidebar.html holds `<?`'],
    ['characters outside ASCII', '<p>é</p>', 'Sidebar.html holds characters outside ASCII.'],
    [
      'a script from another host',
      '<script src="https://example.com/a.js"></script>',
      'Sidebar.html asks another host for something.',
    ],
    [
      'a style from another host',
      '<style>@import "a.css";</style>',
      'Sidebar.html asks another host for something.',
    ],
    [
      'a script that does not parse',
      page('const = 1'),
      'The script of Sidebar.html does not parse',
    ],
  ])('knows %s', (_, broken, sentence) => {
    expect(checkSidebar(broken, 'Sidebar.html').join('\n')).toContain(sentence);
  });
});

describe('the contract of appsscript.json', () => {
  test('knows a third scope', () => {
    const { oauthScopes } = JSON.parse(manifest) as { oauthScopes: string[] };
    const broken = withManifest({ oauthScopes: [...oauthScopes, 'https://example.com/third'] });
    expect(checkManifest(broken).join()).toContain('exactly two scopes');
  });

  test('knows another runtime', () => {
    expect(checkManifest(withManifest({ runtimeVersion: 'STABLE' }))).toEqual([
      'appsscript.json must say runtimeVersion V8.',
    ]);
  });

  test('knows the section that would make it another kind of add-on', () => {
    expect(checkManifest(withManifest({ addOns: {} }))).toEqual([
      'appsscript.json must have no addOns section.',
    ]);
  });
});
