import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** What a new spreadsheet and the script bound to it are called here. */
export const created = { spreadsheet: 'spreadsheet-of-nobody', script: 'script-of-nobody' };

/** The parts of the Apps Script and Drive APIs that clasp needs, on this machine alone. */
export interface ScriptApi {
  readonly address: string;
  /** The method and path of every request, in order. */
  readonly requests: string[];
  /** What the last push sent. */
  readonly files: () => readonly ScriptFile[];
  readonly close: () => Promise<void>;
}

export async function startScriptApi(): Promise<ScriptApi> {
  const requests: string[] = [];
  let files: readonly ScriptFile[] = [
    { name: 'appsscript', type: 'JSON', source: '{}' },
    { name: 'Old', type: 'SERVER_JS', source: 'function OLD() {}' },
  ];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      requests.push(`${method} ${url.split('?')[0] ?? ''}`);
      response.setHeader('content-type', 'application/json');
      if (method === 'POST' && url.startsWith('/drive/v3/files')) {
        response.end(JSON.stringify({ id: created.spreadsheet }));
        return;
      }
      if (method === 'POST' && url.startsWith('/v1/projects')) {
        response.end(JSON.stringify({ scriptId: created.script }));
        return;
      }
      if (!url.includes('/content')) {
        response.statusCode = 404;
        response.end(JSON.stringify({ error: { code: 404, message: `Nothing at ${url}.` } }));
        return;
      }
      if (method === 'PUT') {
        const sent = JSON.parse(Buffer.concat(chunks).toString()) as { files: ScriptFile[] };
        files = sent.files;
      }
      response.end(JSON.stringify({ scriptId: 'any', files }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    requests,
    files: () => files,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
