/** What the page and the server say to each other. The page imports these types alone. */
import type { FunctionDeclaration } from '../engine/function-declarations';
import type { InterfaceEvent, User } from '../engine/execution';
import type { Language } from '../engine/locales';
import type { CollaborationMessage, WorkbookData } from '../engine/spreadsheet-engine';

export interface SessionAnswer {
  name: string;
  data: WorkbookData;
  messages: CollaborationMessage[];
  functions: FunctionDeclaration[];
  notices: string[];
  /** Of the computer, where it says so. */
  language?: Language;
  /** The language of examples that nobody has touched, where the computer did not say its own. */
  guessedLanguage?: Language;
  /** An .xlsx given on the command line: the first page that opens reads it for the server. */
  pendingFile?: string;
}

export interface FunctionsRequest {
  locale: string;
  /** Name and encoded arguments. */
  calls: [string, unknown][];
}

export interface RunRequest {
  name: string;
  /** Encoded. */
  callArguments: unknown;
  user: User;
  trigger?: 'onOpen';
}

export interface RunAnswer {
  /** Encoded; absent with an error. */
  value?: unknown;
  error?: string;
  events: InterfaceEvent[];
  revisions: string[];
}

export interface SaveAnswer {
  file: string;
}

export type ServerEvent =
  | { kind: 'message'; message: CollaborationMessage }
  /** Another workbook was opened: every tab starts again. */
  | { kind: 'reload' };
