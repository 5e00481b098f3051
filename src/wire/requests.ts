/**
 * What travels to the script: it reads cells, finds places, writes and restores. Whatever needs no
 * sheet is worked out in the panel, because the script is loaded anew for every cell.
 */
import type { Language } from '../i18n/language';
import type { Block, BlockSize, Origin } from './block';
import type { OrderRange, OrderSource, SheetsWritten } from '../customers/messages';
import type {
  CellReference,
  Problem,
  Requests,
  Restoration,
  TakenCell,
  Target,
  Written,
} from '../app/messages';
import type { SavedRequests } from './saved';
import type { PlainScriptRequests } from '../plain/messages';
import type { Table, TableRow } from './table';
import type { WireCell } from './cell';
import type { TemplateScriptRequests } from '../templates/messages';

export type { WireCell } from './cell';

/** A cell as it was read just now. */
export interface WireFound {
  /** Under the sheet's present name. */
  readonly cell: CellReference;
  readonly value: WireCell;
  /** As the sheet shows it. */
  readonly shown: string;
  /** The sheet or the cell is no longer there. */
  readonly gone?: true;
}

/** A range as it was read just now. */
export interface WireRange {
  /** `A4:F6`, under the sheet's present name. */
  readonly range: CellReference;
  readonly values: readonly (readonly WireCell[])[];
  readonly shown: readonly (readonly string[])[];
  /** The sheet or all of its cells are no longer there. */
  readonly gone?: true;
}

/** The first rows of a list, as the sheet holds and shows them. */
export interface WireHead {
  readonly range: OrderRange;
  readonly values: readonly (readonly WireCell[])[];
  readonly shown: readonly (readonly string[])[];
}

/** The columns of a source as they stand in the sheet now. */
export interface WireOrders {
  readonly customers: readonly WireCell[];
  readonly dates: readonly WireCell[];
  readonly amounts?: readonly WireCell[];
}

/** Where a block would stand, and what it would meet there. */
export interface PlacedBlock {
  /** The sheet's present name, or the one it would be given. */
  readonly sheet: string;
  readonly origin: Origin;
  readonly taken: readonly TakenCell[];
  /** Why it cannot be written there, where it cannot. */
  readonly refusal?: Problem;
}

/** Nothing was done: these cells hold something and nobody agreed to replace them. */
export interface PlaceOccupied {
  readonly done: 'occupied';
  readonly placed: PlacedBlock;
}

/** Where a block goes, and which cells it may not and which it may cover. */
interface Placing {
  readonly target: Target;
  /** The cells that the block was worked out from. */
  readonly inputs: readonly CellReference[];
  /** The write before this one, whose cells are free. */
  readonly previous?: Restoration;
}

/** Each request to the script by its name, with what it takes and what it gives. */
export interface ScriptRequests
  extends
    Pick<Requests, 'show' | 'insert' | 'restore' | 'removeSheets'>,
    SavedRequests,
    PlainScriptRequests,
    TemplateScriptRequests {
  /** On opening the panel. */
  open: {
    takes: object;
    gives: { readonly language: Language; readonly version: string };
  };
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
}

export type ScriptRequestName = keyof ScriptRequests;

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
