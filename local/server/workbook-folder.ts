/** Where workbooks are kept between runs: one file each, never overwritten by anything unreadable. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from '../engine/workbook';

const FOLDER_NAME = 'ltv-for-google-sheets';
const FORMAT = 'ltv-workbook';

interface KeptWorkbook {
  format: typeof FORMAT;
  workbook: Workbook;
}

function defaultFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment.LTV_HOME;
  if (chosen) return chosen;
  if (platform() === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), FOLDER_NAME);
  }
  if (platform() === 'darwin')
    return join(homedir(), 'Library', 'Application Support', FOLDER_NAME);
  return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), FOLDER_NAME);
}

export class WorkbookFolder {
  /** Sentences for the person: what was found broken and where it lies now. */
  readonly notices: string[] = [];

  constructor(readonly path: string = defaultFolder()) {
    mkdirSync(path, { recursive: true });
  }

  fileOf(name: string): string {
    return join(this.path, `${safeName(name)}.json`);
  }

  /** The workbook open when the host was last stopped. */
  lastName(): string | undefined {
    const file = join(this.path, 'last-open.txt');
    return existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined;
  }

  read(name: string): Workbook | undefined {
    const file = this.fileOf(name);
    if (!existsSync(file)) return undefined;
    try {
      const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptWorkbook>;
      if (kept.format === FORMAT && Array.isArray(kept.workbook?.data.sheets)) return kept.workbook;
      throw new Error('It is not a workbook.');
    } catch {
      const aside = this.setAside(name, 'unreadable');
      this.notices.push(`The workbook could not be read; it was set aside as ${String(aside)}.`);
      return undefined;
    }
  }

  /** Written beside and renamed, so a stop in the middle leaves the old file whole. */
  write(workbook: Workbook): string {
    const file = this.fileOf(workbook.name);
    const kept: KeptWorkbook = { format: FORMAT, workbook };
    replaceFile(file, JSON.stringify(kept));
    replaceFile(join(this.path, 'last-open.txt'), `${workbook.name}\n`);
    return file;
  }

  /** Renames a workbook's file out of the way of a new one; answers the new path. */
  setAside(name: string, reason: string): string | undefined {
    const file = this.fileOf(name);
    if (!existsSync(file)) return undefined;
    const time = new Date().toISOString().slice(0, 19).replace(/:/g, '-');
    let aside = this.fileOf(`${name} (${reason} ${time})`);
    for (let copy = 2; existsSync(aside); copy += 1) {
      aside = this.fileOf(`${name} (${reason} ${time}, ${String(copy)})`);
    }
    renameSync(file, aside);
    return aside;
  }

  freeName(name: string): string {
    let free = name;
    for (let copy = 2; existsSync(this.fileOf(free)); copy += 1) free = `${name} ${String(copy)}`;
    return free;
  }
}

function replaceFile(file: string, text: string): void {
  const temporary = `${file}.${String(process.pid)}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

const safeName = (name: string): string =>
  name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '_')
    .replace(/^\.+/, '_')
    .slice(0, 120) || 'Untitled';
