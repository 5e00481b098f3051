/** `npm start [-- --file orders.csv] [--language uk] [--port N] [--fresh]`: the add-on, locally. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemLanguage } from './system-language';
import { isLanguage } from './engine/locales';
import { projectFolder } from './project-folder';
import { startServer } from './server/server';

const USAGE =
  'npm start [-- --file orders.csv [--file ads.csv …] | --file book.xlsx] [--language en|uk|ru] [--port 8080] [--fresh]';

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        file: { type: 'string', multiple: true, default: [] },
        language: { type: 'string' },
        port: { type: 'string' },
        fresh: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function manifestZone(dist: string): string {
  const text = readFileSync(join(dist, 'appsscript.json'), 'utf8');
  return (JSON.parse(text) as { timeZone?: string }).timeZone ?? 'Etc/UTC';
}

async function main(): Promise<void> {
  const { file: files, port, fresh, language } = readOptions();
  const root = projectFolder();
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'Code.js'))) fail('The add-on is not built: run npm run build first.');
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) fail(`There is no file ${missing}.`);
  if (language !== undefined && !isLanguage(language))
    fail(`"${language}" is not a language here.`);
  if (port !== undefined && !/^\d{1,5}$/.test(port)) fail(`"${port}" is not a port number.`);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const spoken = language ?? systemLanguage(process.env);
  // Inside the script the clock of JavaScript is the clock of its manifest, as on Google.
  process.env.TZ = manifestZone(dist);
  const server = await startServer({
    dist,
    timeZone,
    page: join(root, 'build', 'local', 'page'),
    fresh,
    files,
    log: (line) => {
      console.log(`[script] ${line}`);
    },
    ...(spoken === undefined ? {} : { language: spoken }),
    ...(language === undefined ? {} : { pageLanguage: language }),
    ...(port === undefined ? {} : { port: Number(port) }),
  });
  for (const notice of server.notices) console.log(notice);
  console.log(`\n  Open this address in a browser:\n\n    ${server.url}\n`);
  console.log(`  The workbook is kept in ${server.workbookFile()}`);
  console.log('  Press Ctrl+C to stop; everything is saved.\n');
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => fail((error as Error).message));
