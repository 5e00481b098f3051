import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What was started before all browser tests says in the environment where it is. */
export function started(name: 'LTV_BROWSER' | 'LTV_SERVERS'): string {
  const given = process.env[name];
  if (given === undefined) throw new Error(`${name} is not set: browser tests run through Jest.`);
  return given;
}

/** The local server of this worker, which stays while its workbooks come and go. */
export class LocalServer {
  /** With the token: whoever opens it may use the workbook. */
  readonly url: string;
  private readonly cookie: string;

  constructor() {
    const urls = JSON.parse(started('LTV_SERVERS')) as string[];
    this.url = urls[Number(process.env.JEST_WORKER_ID) - 1] ?? '';
    const { port, searchParams } = new URL(this.url);
    this.cookie = `ltv_${port}=${searchParams.get('token') ?? ''}`;
  }

  /** A new workbook with the examples of the first start. */
  async openWelcome(language: string): Promise<void> {
    await this.post(`workbook/new?language=${language}&examples`);
  }

  /** A new workbook with a sheet for each table. */
  async openFiles(files: readonly string[]): Promise<void> {
    const tables = files.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) }));
    const parameters = new URLSearchParams({ language: 'en' });
    for (const { name, bytes } of tables) {
      parameters.append('file', name);
      parameters.append('size', String(bytes.length));
    }
    const body = new Blob(tables.map(({ bytes }) => bytes));
    await this.post(`workbook/open?${parameters.toString()}`, body);
  }

  /** All that the workbook holds, as it is kept on disk. */
  async workbook(): Promise<unknown> {
    const answer = await this.post('workbook/save');
    const { file } = (await answer.json()) as { file: string };
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  private async post(address: string, body?: Blob): Promise<Response> {
    const answer = await fetch(new URL(address, this.url), {
      method: 'POST',
      headers: { cookie: this.cookie },
      ...(body ? { body } : {}),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  }
}
