import { describe, expect, test } from '@jest/globals';
import { evaluate, fixtureHost } from './fixtures/host';

describe('Counting and breaking service calls', () => {
  const body = `
    const sheet = SpreadsheetApp.getActiveSheet();
    const values = sheet.getRange('A1:B2').getValues();
    sheet.getRange('D1:E2').setValues(values);
  `;

  test('one read and one write are two calls', () => {
    const host = fixtureHost();
    evaluate(host, body);
    expect(host.serviceCallNames()).toEqual(['Range.getValues', 'Range.setValues']);
  });

  test('the call that was asked to fail throws', () => {
    const host = fixtureHost();
    host.failAtServiceCall(2);
    expect(() => evaluate(host, body)).toThrow('Exception: Service Spreadsheets failed');
  });

  test('a failure happens once', () => {
    const host = fixtureHost();
    host.failAtServiceCall(1);
    expect(() => evaluate(host, body)).toThrow();
    expect(() => evaluate(host, body)).not.toThrow();
  });

  test('a failed write leaves the workbook as it was', () => {
    const host = fixtureHost({ A1: '1', D1: 'kept' });
    const before = host.snapshot();
    host.failAtServiceCall(2);
    host.run('evaluate', [body]);
    expect(host.snapshot()).toEqual(before);
  });
});

describe('Authorization', () => {
  const menuOf = (locale: string) => {
    const { events } = fixtureHost().trigger('onOpen', 'NONE', { locale });
    return events.flatMap((event) =>
      event.kind === 'menu'
        ? event.menu.entries.map((entry) => (entry.kind === 'item' ? entry.caption : entry.kind))
        : [],
    );
  };

  test('without authorization a menu is built in the language of the user', () => {
    expect([menuOf('en'), menuOf('uk')]).toEqual([
      ['Open', 'separator', 'About'],
      ['Відкрити', 'separator', 'About'],
    ]);
  });

  test('without authorization the document is closed', () => {
    expect(fixtureHost().trigger('openSidebar', 'NONE').error).toBe(
      'Exception: You do not have permission to call Ui.showSidebar',
    );
  });

  test('a simple trigger may not open a sidebar', () => {
    expect(fixtureHost().trigger('openSidebar', 'LIMITED').error).toMatch(/Ui\.showSidebar/);
  });

  test('a menu item opens the sidebar with its title', () => {
    expect(fixtureHost().run('openSidebar').events).toMatchObject([
      { kind: 'sidebar', sidebar: { title: 'LTV' } },
    ]);
  });

  test('a run is stopped when its time is over', () => {
    const host = fixtureHost({}, { limits: { runMilliseconds: 50 } });
    expect(host.run('evaluate', ['for (;;);']).error).toBe(
      'Exception: Exceeded maximum execution time',
    );
  });
});

describe('The document lock', () => {
  const tryLock = 'return LockService.getDocumentLock().tryLock(100)';

  test('a lock held by another execution is not given', () => {
    const host = fixtureHost();
    host.lock.tryLock({});
    expect(evaluate(host, tryLock)).toBe(false);
  });

  test('waiting for a lock that stays held throws', () => {
    const host = fixtureHost();
    host.lock.tryLock({});
    expect(() => evaluate(host, 'LockService.getDocumentLock().waitLock(100)')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('a lock is released when its execution ends', () => {
    const host = fixtureHost();
    expect([evaluate(host, tryLock), evaluate(host, tryLock)]).toEqual([true, true]);
  });

  test('hasLock says whether this execution holds it', () => {
    expect(
      evaluate(
        fixtureHost(),
        `const lock = LockService.getDocumentLock();
        const before = lock.hasLock();
        lock.tryLock(1);
        const during = lock.hasLock();
        lock.releaseLock();
        return [before, during, lock.hasLock()];`,
      ),
    ).toEqual([false, true, false]);
  });
});

describe('Stores', () => {
  test('document properties outlive an execution', () => {
    const host = fixtureHost();
    evaluate(host, "PropertiesService.getDocumentProperties().setProperty('plan', '1')");
    expect(
      evaluate(
        host,
        `const properties = PropertiesService.getDocumentProperties();
        return [properties.getProperty('plan'), properties.getProperty('none'), properties.getKeys()];`,
      ),
    ).toEqual(['1', null, ['plan']]);
  });

  test('a value above 9 KB is refused', () => {
    expect(() =>
      evaluate(
        fixtureHost(),
        "PropertiesService.getUserProperties().setProperty('a', 'x'.repeat(9300))",
      ),
    ).toThrow('Argument too large: value');
  });

  test('a store above 500 KB is refused', () => {
    expect(() =>
      evaluate(
        fixtureHost(),
        `const properties = PropertiesService.getScriptProperties();
        for (let key = 0; key < 60; key += 1) properties.setProperty('k' + key, 'x'.repeat(9000));`,
      ),
    ).toThrow('property storage quota');
  });

  test('a cached value comes back and a large one is refused', () => {
    const host = fixtureHost();
    expect(
      evaluate(
        host,
        `const cache = CacheService.getDocumentCache();
        cache.put('a', 'b', 60);
        return [cache.get('a'), cache.get('c')];`,
      ),
    ).toEqual(['b', null]);
    expect(() =>
      evaluate(host, "CacheService.getUserCache().put('a', 'x'.repeat(102401))"),
    ).toThrow('Argument too large: value');
  });

  test('what a script logs is kept', () => {
    const host = fixtureHost();
    evaluate(host, "Logger.log('one'); console.log({ two: 2 })");
    expect(host.log).toEqual(['one', '{"two":2}']);
  });
});
