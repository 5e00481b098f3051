/**
 * What travels to the script: it reads cells, finds places, writes and restores. Whatever needs no
 * sheet is worked out in the panel, because the script is loaded anew for every cell.
 */
import type { Language } from '../i18n/language';
import type { Block, BlockSize } from './block';
import type { CellReference, WireFound, WireRange } from './cell';
import type { OrderSource, WireHead, WireOrders } from './orders';
import type { PlacedBlock, PlaceOccupied, Placing, Written } from './place';
import type { PlainScriptRequests } from './plain';
import type { Problem } from './refusal';
import type { Changed, Restoration, Restored, TakenCell } from './restoration';
import type { SavedRequests } from './saved';
import type { SheetsRestoration, SheetsWritten, Table, TableRow } from './table';
import type { TemplateScriptRequests } from './template';

/** Each request to the script by its name, with what it takes and what it gives. */
export interface ScriptRequests extends SavedRequests, PlainScriptRequests, TemplateScriptRequests {
  /** Whether the script answers at all. */
  open: { takes: object; gives: object };
  /** Opens the panel anew in another language, which stays the user's; `kept` is handed to it unread. */
  openIn: { takes: { readonly language: Language; readonly kept: string }; gives: object };
  /** Selects a cell in the sheet. */
  show: { takes: { readonly cell: CellReference }; gives: object };
  /** The cell selected in the sheet now. */
  selection: { takes: object; gives: WireFound };
  readCells: {
    takes: { readonly cells: readonly CellReference[] };
    gives: readonly WireFound[];
  };
  /** The selected cells, as far as the sheet is used, 2 000 rows and 30 columns of them at most. */
  selectedRange: { takes: object; gives: WireRange };
  /** Each range as asked, in that order, cut off where the sheet ends. */
  readRanges: {
    takes: { readonly ranges: readonly CellReference[] };
    gives: readonly WireRange[];
  };
  /** The list on the active sheet, by its first rows. */
  listHead: { takes: object; gives: WireHead };
  orderCells: { takes: { readonly source: OrderSource }; gives: WireOrders };
  /** Finds the place of a block. Writes nothing. */
  previewBlock: {
    /** `title`: the name that a new sheet would get. */
    takes: Placing & BlockSize & { readonly title: string };
    gives: PlacedBlock;
  };
  writeBlock: {
    /** `replace`: the taken cells that the user agreed to lose. */
    takes: Placing & {
      readonly block: Block;
      readonly replace: readonly string[];
      readonly chart: boolean;
    };
    gives: Written | PlaceOccupied;
  };
  restore: {
    takes: { readonly restoration: Restoration; readonly force: boolean };
    gives: Restored | Changed;
  };
  /** Puts a formula into the selected cell; a cell that holds something is named first. */
  insert: {
    takes: { readonly formula: string; readonly replace: readonly string[] };
    gives:
      | { readonly done: 'inserted'; readonly cell: CellReference }
      | { readonly done: 'occupied'; readonly taken: readonly TakenCell[]; readonly sheet: string };
  };
  /** Writes each table, or the first of its rows, to a new sheet of its own. */
  writeTables: { takes: { readonly tables: readonly Table[] }; gives: SheetsWritten['sheets'] };
  /** Writes more rows of a table: a large one takes several runs of the script. */
  addRows: {
    takes: {
      readonly sheetId: number;
      readonly firstRow: number;
      readonly rows: readonly TableRow[];
    };
    gives: object;
  };
  /** What is needed to take the sheets away again, once all their rows are there. */
  printSheets: {
    takes: { readonly sheetIds: readonly number[] };
    gives: SheetsWritten['restoration'];
  };
  /** Takes the written sheets away; names those that somebody changed, unless forced. */
  removeSheets: {
    takes: { readonly restoration: SheetsRestoration; readonly force: boolean };
    gives:
      | { readonly done: 'removed' }
      | { readonly done: 'changed'; readonly sheets: readonly string[] };
  };
}

export type ScriptRequestName = keyof ScriptRequests;

export type Takes<Name extends ScriptRequestName> = ScriptRequests[Name]['takes'];

export type AskScript = <Name extends ScriptRequestName>(
  name: Name,
  takes: ScriptRequests[Name]['takes'],
) => Promise<ScriptRequests[Name]['gives']>;

/** What travels for one request. */
export interface Request<Name extends ScriptRequestName = ScriptRequestName> {
  readonly name: Name;
  /** Of the build that the panel belongs to; the script refuses another one. */
  readonly version: string;
  readonly takes: ScriptRequests[Name]['takes'];
}

/** What comes back for it. */
export type Answer<Name extends ScriptRequestName = ScriptRequestName> =
  | { readonly ok: true; readonly gives: ScriptRequests[Name]['gives'] }
  | { readonly ok: false; readonly problem: Problem };
