import type { ChartKind } from './block';

/** A large sheet as data: formats belong to columns, and its rows travel in pieces. */
export interface Table {
  readonly title: string;
  readonly headers: readonly TableHeader[];
  readonly rows: readonly TableRow[];
  /** How many rows there will be, where these are the first of them only. */
  readonly total?: number;
  /** Colours of the cells below the header. */
  readonly backgrounds?: readonly (readonly (string | null)[])[];
  readonly chart?: TableChart;
}

export type TableRow = readonly (number | string)[];

export interface TableHeader {
  readonly text: string;
  /** Number format in the notation of Sheets; text without one. */
  readonly format?: string;
  readonly note?: string;
  /** Pixels that its column needs. */
  readonly width: number;
}

export interface TableChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** Columns of the table, counted from 0: labels and numbers side by side. */
  readonly labels: number;
  readonly numbers: number;
}

/** What is needed to take the sheets away again; handed back unopened. */
export interface SheetsRestoration {
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly print: string;
    /** What formulas fill there, and whose content says nothing about changes. */
    readonly spills?: readonly string[];
  }[];
}

export interface SheetsWritten {
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly sheet: string;
    readonly rows: number;
  }[];
  readonly restoration: SheetsRestoration;
}
