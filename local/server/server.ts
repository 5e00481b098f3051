/** The local server: one workbook, any number of tabs of this computer. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { decode, encode } from '../engine/codec';
import { languageOf } from '../engine/locales';
import type { Language } from '../engine/locales';
import type { WorkbookData } from '../engine/spreadsheet-engine';
import type { Workbook } from '../engine/workbook';
import { Access } from './access';
import { readBody, send, sendJson } from './http';
import type {
  FunctionsRequest,
  RunAnswer,
  RunRequest,
  ServerEvent,
  SessionAnswer,
} from './protocol';
import { WorkbookFolder } from './workbook-folder';
import {
  WorkbookSession,
  freshWelcome,
  newWorkbook,
  openLast,
  tableWorkbook,
} from './workbook-session';
import type { TableFile } from './workbook-session';

export interface ServerOptions {
  /** The built add-on. */
  dist: string;
  /** The built page. */
  page: string;
  /** Where workbooks are kept; the data folder of the operating system otherwise. */
  home?: string;
  port?: number;
  /** Tables to open instead of the last workbook, a sheet each; or one .xlsx. */
  files?: string[];
  /** Start with the welcome workbook; an earlier one is set aside. */
  fresh?: boolean;
  /** Of what is made here; of the page too, until the person chooses another. */
  language?: Language;
  /** The printed address asks for it, whatever was chosen before. */
  pageLanguage?: Language;
  timeZone?: string;
  log?: (line: string) => void;
}

export interface RunningServer {
  /** With the token: whoever opens it may use the workbook. */
  url: string;
  port: number;
  workbookFile(): string;
  notices: string[];
  /** For tests: the session that is open now. */
  session(): WorkbookSession;
  close(): Promise<void>;
}

const ASSETS: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const CLOSED_DOOR =
  'This workbook opens from the full address printed in the terminal where it was started.';

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => unknown;

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const service = new LocalService(options);
  await service.listen(options.port ?? 0);
  return service;
}

class LocalService implements RunningServer {
  private readonly access = new Access(() => this.port);
  private readonly folder: WorkbookFolder;
  private readonly server: Server;
  private readonly streams = new Set<(event: ServerEvent) => void>();
  private current: WorkbookSession;
  private pendingFile: string | undefined;
  /** The examples are in a language that nobody told: the first page may ask for its own. */
  private guessedLanguage = false;

  constructor(private readonly options: ServerOptions) {
    this.folder = new WorkbookFolder(options.home);
    this.current = this.open(this.firstWorkbook());
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) send(response, 500, (error as Error).message);
      });
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo | null)?.port ?? 0;
  }

  get url(): string {
    const { pageLanguage } = this.options;
    const locale = pageLanguage === undefined ? '' : `&locale=${pageLanguage}`;
    return `http://127.0.0.1:${String(this.port)}/?token=${this.access.token}${locale}`;
  }

  get notices(): string[] {
    return this.folder.notices;
  }

  workbookFile(): string {
    return this.folder.fileOf(this.current.name);
  }

  session(): WorkbookSession {
    return this.current;
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
  }

  close(): Promise<void> {
    this.current.close();
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
      this.server.closeAllConnections();
    });
  }

  private get language(): Language {
    return this.options.language ?? 'en';
  }

  private firstWorkbook(): Workbook {
    const { files = [], fresh } = this.options;
    const [first] = files;
    this.guessedLanguage =
      this.options.language === undefined &&
      first === undefined &&
      (fresh === true || this.folder.lastName() === undefined);
    if (first === undefined) {
      return fresh
        ? freshWelcome(this.folder, this.language)
        : openLast(this.folder, this.language);
    }
    if (isXlsx(first)) {
      this.pendingFile = first;
      return openLast(this.folder, this.language);
    }
    const tables = files.map((file) => ({ name: file, bytes: readFileSync(file) }));
    return this.keepEarlier(tableWorkbook(tables, this.language));
  }

  private keepEarlier(workbook: Workbook): Workbook {
    this.folder.setAside(workbook.name, 'earlier');
    return workbook;
  }

  private open(workbook: Workbook): WorkbookSession {
    const session = new WorkbookSession(
      {
        dist: this.options.dist,
        folder: this.folder,
        language: this.language,
        log: this.options.log ?? (() => undefined),
        ...(this.options.timeZone ? { timeZone: this.options.timeZone } : {}),
      },
      workbook,
    );
    session.room.watch((message) => {
      if (this.current === session) this.publish({ kind: 'message', message });
    });
    return session;
  }

  private replace(workbook: Workbook): void {
    this.current.saveNow();
    this.current = this.open(workbook);
    this.publish({ kind: 'reload' });
  }

  private publish(event: ServerEvent): void {
    for (const stream of this.streams) stream(event);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.access.isOwnHost(request)) {
      send(response, 403, 'Wrong host.');
      return;
    }
    const url = new URL(request.url ?? '/', `http://${String(request.headers.host)}`);
    const method = request.method ?? 'GET';
    if (method === 'GET' && url.pathname === '/') {
      this.answerPage(request, response, url);
      return;
    }
    if (method === 'GET' && extname(url.pathname) in ASSETS) {
      this.answerAsset(response, url);
      return;
    }
    if (!this.access.hasCookie(request)) {
      send(response, 403, CLOSED_DOOR);
      return;
    }
    if (!this.access.isOwnOrigin(request)) {
      send(response, 403, 'Wrong origin.');
      return;
    }
    const handler = this.handlers[`${method} ${url.pathname}`];
    if (!handler) {
      send(response, 404, 'There is nothing here.');
      return;
    }
    await handler(request, response, url);
  }

  private answerPage(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const token = url.searchParams.get('token');
    if (token !== null && this.access.isToken(token)) {
      url.searchParams.delete('token');
      const location = `${url.pathname}${url.search}`;
      send(response, 302, '', { location, 'set-cookie': this.access.cookie });
      return;
    }
    if (!this.access.hasCookie(request)) {
      send(response, 403, CLOSED_DOOR);
      return;
    }
    const page = readFileSync(join(this.options.page, 'index.html'));
    send(response, 200, page, {
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'DENY',
    });
  }

  private answerAsset(response: ServerResponse, url: URL): void {
    const file = join(this.options.page, basename(url.pathname));
    const type = ASSETS[extname(file)];
    if (!type || !existsSync(file)) {
      send(response, 404, 'There is nothing here.');
      return;
    }
    send(response, 200, readFileSync(file), { 'content-type': type, 'cache-control': 'no-cache' });
  }

  private readonly handlers: Record<string, Handler> = {
    'GET /session': (_request, response) => {
      const session = this.current;
      const { name, start, room, functions } = session;
      const answer: SessionAnswer = {
        name,
        data: start,
        messages: room.revisions,
        functions,
        notices: this.folder.notices.splice(0),
        ...(this.options.language ? { language: this.options.language } : {}),
        ...(this.guessedLanguage && room.revisions.length === 0
          ? { guessedLanguage: this.language }
          : {}),
        ...(this.pendingFile === undefined ? {} : { pendingFile: basename(this.pendingFile) }),
      };
      sendJson(response, answer);
      // While the page works on what it was sent, so does the server.
      response.on('finish', () => setImmediate(() => session.host));
    },

    'GET /events': (request, response, url) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const write = (event: ServerEvent): void => {
        response.write(`data: ${JSON.stringify(event)}\n\n`);
      };
      response.write(':\n\n');
      const from = Number(url.searchParams.get('from') ?? 0);
      for (const message of this.current.room.revisions.slice(from))
        write({ kind: 'message', message });
      this.streams.add(write);
      request.on('close', () => this.streams.delete(write));
    },

    'POST /collaborate': async (request, response) => {
      const message = JSON.parse((await readBody(request)).toString()) as Parameters<
        WorkbookSession['room']['accept']
      >[0];
      sendJson(response, { accepted: this.current.room.accept(message) });
    },

    'POST /functions': async (request, response) => {
      const { locale, calls } = JSON.parse(
        (await readBody(request)).toString(),
      ) as FunctionsRequest;
      const { host } = this.current;
      const outcomes = calls.map(([name, callArguments]) =>
        encode(host.callForCell(name, decode(callArguments) as unknown[], locale)),
      );
      sendJson(response, outcomes);
    },

    'POST /run': async (request, response) => {
      const body = JSON.parse((await readBody(request)).toString()) as RunRequest;
      const { host } = this.current;
      const { result, revisions } = this.current.during(() =>
        body.trigger
          ? host.trigger(body.name, 'LIMITED', body.user)
          : host.run(body.name, decode(body.callArguments) as unknown[], body.user),
      );
      this.current.saveSoon();
      const answer: RunAnswer = {
        events: result.events,
        revisions,
        ...(result.error === undefined ? { value: encode(result.value) } : { error: result.error }),
      };
      sendJson(response, answer);
    },

    'GET /pending-file': (_request, response) => {
      if (this.pendingFile === undefined) {
        send(response, 404, 'No file is waiting.');
        return;
      }
      send(response, 200, readFileSync(this.pendingFile), {
        'content-type': 'application/octet-stream',
      });
    },

    'POST /workbook/new': (_request, response, url) => {
      const language = languageOf(url.searchParams.get('language') ?? this.language);
      const examples = url.searchParams.has('examples');
      this.guessedLanguage = false;
      this.current.saveNow();
      this.replace(
        examples ? freshWelcome(this.folder, language) : newWorkbook(this.folder, language),
      );
      sendJson(response, {});
    },

    'POST /workbook/open': async (request, response, url) => {
      const language = languageOf(url.searchParams.get('language') ?? this.language);
      const files = partsOf(await readBody(request), url.searchParams);
      this.current.saveNow();
      const [first] = files;
      const workbook: Workbook =
        first && isXlsx(first.name)
          ? {
              name: basename(first.name, extname(first.name)),
              data: JSON.parse(Buffer.from(first.bytes).toString()) as WorkbookData,
            }
          : tableWorkbook(files, language);
      this.pendingFile = undefined;
      this.replace(this.keepEarlier(workbook));
      sendJson(response, {});
    },

    'POST /workbook/save': (_request, response) => {
      sendJson(response, { file: this.current.saveNow() });
    },
  };
}

const isXlsx = (file: string): boolean => extname(file).toLowerCase() === '.xlsx';

/** Several files come one after another in one body: `file` names each, `size` says where it ends. */
function partsOf(body: Buffer, parameters: URLSearchParams): TableFile[] {
  const sizes = parameters.getAll('size').map(Number);
  let start = 0;
  return parameters.getAll('file').map((name, index) => {
    const end = start + (sizes[index] ?? body.length);
    const bytes = body.subarray(start, end);
    start = end;
    return { name, bytes };
  });
}
