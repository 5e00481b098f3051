import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../local/server/server';
import type { RunningServer, ServerOptions } from '../../local/server/server';
import type { SessionAnswer } from '../../local/server/protocol';
import { systemLanguage } from '../../local/system-language';
import { evaluate, FIXTURE_DIST, fixtureHost } from './fixtures/host';

describe('The language of the computer', () => {
  test.each([
    [{ LANG: 'uk_UA.UTF-8' }, 'uk'],
    [{ LANG: 'uk_UA.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'uk_UA.UTF-8', LC_ALL: '' }, 'uk'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LC_ALL: 'POSIX' }, undefined],
  ])('of %j is %s', (environment, language) => {
    expect(systemLanguage(environment)).toBe(language);
  });
});

describe('The server', () => {
  let home: string;
  const running: RunningServer[] = [];

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'ltv-language-'));
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
    rmSync(home, { recursive: true, force: true });
  });

  async function start(options: Partial<ServerOptions>): Promise<RunningServer> {
    const server = await startServer({ dist: FIXTURE_DIST, page: home, home, ...options });
    running.push(server);
    return server;
  }

  async function session(server: RunningServer): Promise<SessionAnswer> {
    const entered = await fetch(server.url, { redirect: 'manual' });
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const answer = await fetch(new URL('/session', server.url), { headers: { cookie } });
    return (await answer.json()) as SessionAnswer;
  }

  test('prints an address in the language that was asked for', async () => {
    const server = await start({ language: 'uk', pageLanguage: 'uk' });
    expect(new URL(server.url).searchParams.get('locale')).toBe('uk');
  });

  test('tells the page the language of the computer', async () => {
    const { language, guessedLanguage } = await session(await start({ language: 'ru' }));
    expect([language, guessedLanguage]).toEqual(['ru', undefined]);
  });

  test('says that it guessed where the computer told none', async () => {
    const { language, guessedLanguage } = await session(await start({}));
    expect([language, guessedLanguage]).toEqual([undefined, 'en']);
  });

  test('does not offer other examples once they are kept', async () => {
    await (await start({})).close();
    running.pop();
    expect((await session(await start({}))).guessedLanguage).toBeUndefined();
  });

  test.each([
    ['uk', ['LTV', 'План', 'Як почати']],
    ['ru', ['LTV', 'План', 'Как начать']],
  ] as const)('names the sheets of the examples in %s', async (language, names) => {
    const { data } = await session(await start({ language }));
    expect(data.sheets.map(({ name }) => name)).toEqual(names);
  });
});

describe.each(['uk', 'ru'])('Numbers in %s', (locale) => {
  const typed = (text: string) => {
    const host = fixtureHost({ A1: text }, { locale });
    return [host.value('A1'), host.display('A1')];
  };

  test.each([
    ['0,5', 0.5, '0,5'],
    ['50 000', 50_000, '50\u00a0000'],
    ['50 000,25', 50_000.25, '50\u00a0000,25'],
    ['=SUM(1,5;2)', 3.5, '3,5'],
  ])('%s is typed and shown', (text, value, shown) => {
    expect(typed(text)).toEqual([value, shown]);
  });

  test('the format of a cell outlives a number typed with spaces', () => {
    const host = fixtureHost({}, { locale });
    evaluate(host, `SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('0.0')`);
    evaluate(host, `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('50 000')`);
    expect(host.display('A1')).toBe('50000,0');
  });
});
