/** Everything one execution of the script can see and touch. */
import type { AuthorizationMode } from './permissions';
import type { ServiceMeter } from './service-meter';
import type { Model, Zone } from './spreadsheet-engine';
import type { Stores } from './stores';
import type { DocumentLock } from './document-lock';
import type { ZoneClock } from './zone-clock';

/** The person at the keyboard, or one tab of the browser. */
export interface User {
  /** The language of the account: `en`, `uk`, `ru`. */
  locale: string;
  /** The name of the sheet in view; the first one when it is absent. */
  sheet?: string;
  /** A1 notation inside that sheet. */
  selection: string;
}

export interface SidebarContent {
  title: string;
  content: string;
}

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; menu: Menu };

export interface Menu {
  caption: string;
  addOn: boolean;
  entries: MenuEntry[];
}

/** What an execution asks the page to show. */
export type InterfaceEvent =
  | { kind: 'menu'; menu: Menu }
  | { kind: 'sidebar'; sidebar: SidebarContent }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'alert'; title: string; message: string }
  | { kind: 'select'; sheetId: string; zone: Zone };

export interface Execution {
  mode: AuthorizationMode;
  user: User;
  model: Model;
  /** True after a write that formulas have not answered yet. */
  stale: boolean;
  activeSheetId: string;
  activeZone: Zone;
  workbookName: string;
  spreadsheetClock: ZoneClock;
  scriptZone: string;
  stores: Stores;
  lock: DocumentLock;
  meter: ServiceMeter;
  /** What the spreadsheet may grow to. */
  mostCells: number;
  formulasRead: 'local' | 'english';
  events: InterfaceEvent[];
  readHtml(name: string): string;
  log(line: string): void;
}
