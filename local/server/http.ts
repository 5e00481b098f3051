/** The little of HTTP the server needs. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A large exported table fits; an endless upload does not. */
const BODY_LIMIT = 200 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Error('The file is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const SAFETY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

export function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...SAFETY,
    ...headers,
  });
  response.end(body);
}

export const sendJson = (response: ServerResponse, value: unknown): void => {
  send(response, 200, JSON.stringify(value), { 'content-type': 'application/json' });
};
