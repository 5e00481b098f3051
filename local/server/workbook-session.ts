/** The workbook that is open: its model, its shared history, its file. */
import { basename, extname } from 'node:path';
import { Host } from '../engine/host';
import { localeOf } from '../engine/locales';
import type { Language } from '../engine/locales';
import type { CollaborationMessage, WorkbookData } from '../engine/spreadsheet-engine';
import { engine } from '../engine/spreadsheet-engine';
import { START_REVISION, emptyWorkbook, workbookData } from '../engine/workbook';
import type { Workbook } from '../engine/workbook';
import { welcomeWorkbook } from '../welcome/workbook';
import { Room } from './room';
import { FormatTable, tableSheet } from './table-sheet';
import { readTable } from './table-text';
import type { WorkbookFolder } from './workbook-folder';

const SAVE_DELAY = 800;

export interface SessionOptions {
  dist: string;
  folder: WorkbookFolder;
  language: Language;
  timeZone?: string;
  log: (line: string) => void;
}

export class WorkbookSession {
  readonly room = new Room();
  readonly host: Host;
  /** The data a tab starts from, before the revisions of the room. */
  readonly start: WorkbookData;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly options: SessionOptions,
    workbook: Workbook,
  ) {
    this.start = { ...workbook.data, revisionId: START_REVISION };
    const data = JSON.parse(JSON.stringify(this.start)) as WorkbookData;
    // A workbook keeps the zone it was made in; a new one takes the zone of this computer.
    const timeZone = workbook.timeZone ?? options.timeZone;
    this.host = new Host({
      dist: options.dist,
      workbook: { ...workbook, data },
      transport: this.room,
      log: options.log,
      ...(timeZone ? { timeZone } : {}),
    });
    this.room.watch((message) => {
      if (message.nextRevisionId !== undefined) this.saveSoon();
    });
    this.saveNow();
  }

  /** The revisions a piece of work has added: the tab that asked for it may undo them. */
  during<Result>(work: () => Result): { result: Result; revisions: string[] } {
    const revisions: string[] = [];
    const stop = this.room.watch((message: CollaborationMessage) => {
      if (message.type === 'REMOTE_REVISION' && message.nextRevisionId !== undefined) {
        revisions.push(message.nextRevisionId);
      }
    });
    try {
      return { result: work(), revisions };
    } finally {
      stop();
    }
  }

  saveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), SAVE_DELAY);
  }

  saveNow(): string {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.options.folder.write(this.host.save());
  }

  close(): void {
    if (this.timer) this.saveNow();
  }
}

export function openLast(folder: WorkbookFolder, language: Language): Workbook {
  const name = folder.lastName();
  const kept = name === undefined ? undefined : folder.read(name);
  return kept ?? freshWelcome(folder, language);
}

export function freshWelcome(folder: WorkbookFolder, language: Language): Workbook {
  const workbook = welcomeWorkbook(language);
  folder.setAside(workbook.name, 'earlier');
  return workbook;
}

export function newWorkbook(folder: WorkbookFolder, language: Language): Workbook {
  return { ...emptyWorkbook(language), name: folder.freeName('Untitled') };
}

export interface TableFile {
  name: string;
  bytes: Uint8Array;
}

const nameOf = ({ name }: TableFile): string => basename(name, extname(name));

/** What the name of a sheet may not have. */
const FORBIDDEN_LETTERS = /['*?/\\[\]:]/g;

/** Each file is a sheet; the workbook has the name of the first. */
export function tableWorkbook(files: TableFile[], language: Language): Workbook {
  const [first] = files;
  if (!first) throw new Error('A table was expected.');
  const formats = new FormatTable();
  const names = new Set<string>();
  const sheets = files.map((file, index) => {
    const wanted = nameOf(file).replace(FORBIDDEN_LETTERS, ' ').trim().slice(0, 90) || 'Sheet';
    let name = wanted;
    for (let copy = 2; names.has(name.toLowerCase()); copy += 1) name = `${wanted} ${String(copy)}`;
    names.add(name.toLowerCase());
    const { toXC } = engine.helpers;
    const id = `sheet${String(index + 1)}`;
    return tableSheet(readTable(file.bytes), {
      id,
      name,
      locale: localeOf(language),
      formats,
      toXC,
    });
  });
  const data = workbookData(sheets, language, { formats: formats.all });
  return { name: nameOf(first), data };
}
