import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from '../../local/engine/codec';
import { startServer } from '../../local/server/server';
import type { RunningServer, ServerOptions } from '../../local/server/server';
import { FIXTURE_DIST } from './fixtures/host';

const PAGE = mkdtempSync(join(tmpdir(), 'ltv-page-'));
writeFileSync(join(PAGE, 'index.html'), '<!doctype html><title>page</title>');
writeFileSync(join(PAGE, 'page.js'), '// page');

let home: string;
const running: RunningServer[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ltv-home-'));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  rmSync(home, { recursive: true, force: true });
});

afterAll(() => {
  rmSync(PAGE, { recursive: true, force: true });
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ dist: FIXTURE_DIST, page: PAGE, home, ...options });
  running.push(server);
  return server;
}

interface Answer {
  status: number;
  body: string;
  headers: IncomingHttpHeaders;
}

function ask(
  server: RunningServer,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path,
      method: body === undefined ? 'GET' : 'POST',
      headers,
    };
    const sent = request(options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function cookieOf(server: RunningServer): Promise<string> {
  const { pathname, search } = new URL(server.url);
  const { headers } = await ask(server, pathname + search);
  return (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
}

async function run(server: RunningServer, body: string): Promise<unknown> {
  const user = { locale: 'en', selection: 'A1' };
  const message = { name: 'evaluate', callArguments: encode([body]), user };
  const cookie = await cookieOf(server);
  const answer = await ask(server, '/run', { cookie }, JSON.stringify(message));
  return decode((JSON.parse(answer.body) as { value: unknown }).value);
}

describe('Who may talk to the server', () => {
  test('data without the cookie is refused', async () => {
    expect((await ask(await start(), '/session')).status).toBe(403);
  });

  test('the printed address gives a strict cookie and takes the token out of the address', async () => {
    const server = await start();
    const { pathname, search } = new URL(server.url);
    const { status, headers } = await ask(server, `${pathname}${search}&locale=uk`);
    expect([status, headers.location, headers['set-cookie']?.[0]]).toEqual([
      302,
      '/?locale=uk',
      expect.stringMatching(/HttpOnly; SameSite=Strict$/),
    ]);
  });

  test('a wrong token gets nothing', async () => {
    expect((await ask(await start(), '/?token=wrong')).status).toBe(403);
  });

  test('another name of this computer is refused', async () => {
    const server = await start();
    const cookie = await cookieOf(server);
    const host = `evil.example:${String(server.port)}`;
    expect((await ask(server, '/session', { cookie, host })).status).toBe(403);
  });

  test.each(['https://evil.example', 'null'])(
    'a request from the origin %s is refused',
    async (origin) => {
      const server = await start();
      const cookie = await cookieOf(server);
      expect((await ask(server, '/run', { cookie, origin }, '{}')).status).toBe(403);
    },
  );

  test('a request that the browser calls cross-site is refused', async () => {
    const server = await start();
    const headers = { cookie: await cookieOf(server), 'sec-fetch-site': 'cross-site' };
    expect((await ask(server, '/session', headers)).status).toBe(403);
  });

  test('the page itself is answered', async () => {
    const server = await start();
    const { status, body } = await ask(server, '/', { cookie: await cookieOf(server) });
    expect([status, body]).toEqual([200, expect.stringContaining('<title>page</title>')]);
  });

  test('a file outside the page is not an asset', async () => {
    expect((await ask(await start(), '/..%2f..%2fpackage.js')).status).toBe(404);
  });
});

describe('The workbook of the server', () => {
  test('custom functions are answered in one batch', async () => {
    const server = await start();
    const body = JSON.stringify({
      locale: 'uk',
      calls: [
        ['LTV_CHURN', encode([200, 0.05])],
        ['LTV_LANGUAGE', encode([])],
      ],
    });
    const answer = await ask(server, '/functions', { cookie: await cookieOf(server) }, body);
    expect((JSON.parse(answer.body) as unknown[]).map(decode)).toEqual([
      { value: 4000 },
      { value: 'uk' },
    ]);
  });

  test('a stale revision is not accepted', async () => {
    const server = await start();
    const { room } = server.session();
    const message = (serverRevisionId: string, nextRevisionId: string) => ({
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'test',
      serverRevisionId,
      nextRevisionId,
      commands: [],
    });
    expect([
      room.accept(message('START_REVISION', 'one')),
      room.accept(message('START_REVISION', 'two')),
      room.accept(message('one', 'two')),
    ]).toEqual([true, false, true]);
  });

  test('reopening brings the workbook back, with notes and properties', async () => {
    const first = await start();
    await run(
      first,
      `const range = SpreadsheetApp.getActiveSheet().getRange('J1');
      range.setValue(42).setNote('kept');
      PropertiesService.getDocumentProperties().setProperty('plan', 'kept');`,
    );
    await first.close();
    const second = await start();
    const { host } = second.session();
    expect([host.value('J1'), host.note('J1'), host.stores.read('document')]).toEqual([
      42,
      'kept',
      { plan: 'kept' },
    ]);
  });

  test('an unreadable file is set aside and told about', async () => {
    const first = await start();
    const file = first.workbookFile();
    await first.close();
    writeFileSync(file, '{ broken');
    const second = await start();
    const aside = readdirSync(home).find((name) => name.includes('unreadable')) ?? '';
    expect([readFileSync(join(home, aside), 'utf8'), second.notices.length]).toEqual([
      '{ broken',
      1,
    ]);
  });

  test('a fresh start keeps the earlier workbook beside', async () => {
    await (await start()).close();
    await start({ fresh: true });
    expect(readdirSync(home).filter((name) => name.includes('earlier'))).toHaveLength(1);
  });

  test('a table from the command line is the workbook', async () => {
    const file = join(home, 'orders.csv');
    writeFileSync(file, 'customer;sum\nA;1,5\nB;2,5');
    const server = await start({ files: [file] });
    expect([server.session().host.workbookName, server.session().host.values('A1:B3')]).toEqual([
      'orders',
      [
        ['customer', 'sum'],
        ['A', 1.5],
        ['B', 2.5],
      ],
    ]);
  });

  test('ten thousand rows open within a few seconds', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, row) => `C${String(row % 900)};2024-01-01;${String(row)},5`,
    );
    const file = join(home, 'large.csv');
    writeFileSync(file, ['customer;day;sum', ...rows].join('\n'));
    const started = performance.now();
    const server = await start({ files: [file] });
    expect(server.session().host.value('C10001')).toBe(9999.5);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test('saving says where the workbook is', async () => {
    const server = await start();
    const answer = await ask(server, '/workbook/save', { cookie: await cookieOf(server) }, '{}');
    expect(existsSync((JSON.parse(answer.body) as { file: string }).file)).toBe(true);
  });
});

describe('The welcome workbook', () => {
  test.each(['en', 'uk', 'ru'] as const)(
    'in %s it shows a plan and the answers',
    async (language) => {
      const server = await start({ language });
      const { host } = server.session();
      const plan = host.snapshot().sheets[1]?.name ?? '';
      expect([host.values('D5:D7'), host.values('B2:B6', plan)]).toEqual([
        [[4000], [12500], [30000]],
        [[10000000], [3000000], [0.2], [4000], [500]],
      ]);
    },
  );
});
