/** The workbook that is open: its model, its shared history, its file. */
import { basename, extname } from 'node:path';
import type { FunctionDeclaration } from '../engine/function-declarations';
import { Host, functionsOf } from '../engine/host';
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
/** A workbook just opened can be opened again; what waits for it comes first. */
const FIRST_SAVE_DELAY = 5000;

export interface SessionOptions {
  dist: string;
  folder: WorkbookFolder;
  language: Language;
  timeZone?: string;
  log: (line: string) => void;
}

export class WorkbookSession {
  readonly room = new Room();
  readonly name: string;
  readonly functions: FunctionDeclaration[];
  /** The data a tab starts from, before the revisions of the room. */
  readonly start: WorkbookData;
  private opened: Host | undefined;
  private timer: NodeJS.Timeout | undefined;
  private saveDelay = SAVE_DELAY;

  constructor(
    private readonly options: SessionOptions,
    private readonly workbook: Workbook,
  ) {
    this.name = workbook.name;
    this.functions = functionsOf(options.dist);
    this.start = { ...workbook.data, revisionId: START_REVISION };
    this.room.watch((message) => {
      if (message.nextRevisionId !== undefined) this.saveSoon();
    });
    this.saveAfter(FIRST_SAVE_DELAY);
  }

  /** Made when it is first needed: a page reads a large table at the same time, not afterwards. */
  get host(): Host {
    if (this.opened) return this.opened;
    const { dist, log } = this.options;
    // A workbook keeps the zone it was made in; a new one takes the zone of this computer.
    const timeZone = this.workbook.timeZone ?? this.options.timeZone;
    this.opened = new Host({
      dist,
      workbook: { ...this.workbook, data: copyOf(this.start) },
      transport: this.room,
      // The engine changes the messages it is given.
      messages: JSON.parse(JSON.stringify(this.room.revisions)) as CollaborationMessage[],
      log,
      ...(timeZone ? { timeZone } : {}),
    });
    return this.opened;
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
    this.saveAfter(this.saveDelay);
  }

  saveNow(): string {
    clearTimeout(this.timer);
    this.timer = undefined;
    const started = performance.now();
    const untouched = !this.opened && this.room.revisions.length === 0;
    const file = this.options.folder.write(untouched ? this.untouched : this.host.save());
    // A large workbook takes long to save: it is saved the more seldom.
    this.saveDelay = Math.max(SAVE_DELAY, 10 * (performance.now() - started));
    return file;
  }

  private get untouched(): Workbook {
    const timeZone = this.workbook.timeZone ?? this.options.timeZone;
    return timeZone === undefined ? this.workbook : { ...this.workbook, timeZone };
  }

  private saveAfter(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), delay);
  }

  close(): void {
    if (this.timer) this.saveNow();
  }
}

/** The engine changes what it is given, except the contents of cells. */
function copyOf(data: WorkbookData): WorkbookData {
  const bare = {
    ...data,
    sheets: data.sheets.map((sheet) => ({ ...sheet, cells: {}, columns: [] })),
  };
  const copy = JSON.parse(JSON.stringify(bare)) as WorkbookData;
  copy.sheets.forEach((sheet, index) => {
    const { cells = {}, columns } = data.sheets[index] ?? {};
    sheet.cells = cells;
    if (columns) sheet.columns = columns;
    else delete sheet.columns;
  });
  return copy;
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
