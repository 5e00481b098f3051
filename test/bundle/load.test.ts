import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { inRoot } from '../../tools/paths';

const code = readFileSync(inRoot('dist/Code.js'), 'utf8');

/** A world with ECMAScript and nothing else, the built script loaded into it. */
function loaded(services: Record<string, unknown> = {}): vm.Context {
  const context = vm.createContext(Object.assign(Object.create(null) as object, services));
  vm.runInContext(code, context);
  return context;
}

describe('the built script', () => {
  test('computes a cell where there is only ECMAScript', () => {
    expect(vm.runInContext('LTV_CHURN(200, 0.05)', loaded())).toBe(4000);
  });

  test('takes ranges that belong to the world it runs in', () => {
    const spilled: unknown = vm.runInContext(
      'JSON.stringify(LTV_CHURN([[200], [300], [500]], [[0.05], [0.1], [0.2]]))',
      loaded(),
    );
    expect(spilled).toBe('[[4000],[3000],[2500]]');
  });

  test('says its sentence in English when there is no session to ask', () => {
    expect(() => {
      vm.runInContext('LTV_CHURN(200, 5)', loaded());
    }).toThrow('churn is 5: did you mean 5%?');
  });

  test('asks for the language only when there is something to say', () => {
    let asked = 0;
    const Session = {
      getActiveUserLocale: () => {
        asked++;
        return 'uk';
      },
    };
    vm.runInContext('LTV_CHURN(200, 0.05)', loaded({ Session }));
    expect(asked).toBe(0);
  });

  test('builds the menu in a file where it is not yet enabled', () => {
    // There only the menu and the locale may be touched.
    const items: string[] = [];
    const menu = {
      addItem: (label: string, runs: string) => items.push(`${label}: ${runs}`),
      addToUi: () => items.push('shown'),
    };
    const SpreadsheetApp = { getUi: () => ({ createAddonMenu: () => menu }) };
    const Session = { getActiveUserLocale: () => 'en' };
    vm.runInContext('onOpen()', loaded({ SpreadsheetApp, Session }));
    expect(items).toEqual([
      'Open LTV: openSidebar',
      'Forecast customers: openCustomers',
      'Convert to plain formulas…: openPlainFormulas',
      'Add a templated sheet…: openTemplates',
      'Use in this spreadsheet: useInThisSpreadsheet',
      'shown',
    ]);
  });
});
