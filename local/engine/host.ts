/** The add-on's bundle running over a spreadsheet without a screen. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PLAIN_TEXT } from './bulk-plugins';
import { datesToSerials, makeBridge, serialsToDates } from './bridge';
import { parse, stringify } from './codec';
import { CALL_CUSTOM_FUNCTION, registerCustomFunctions } from './custom-functions';
import type { CallCustomFunction, FunctionOutcome } from './custom-functions';
import { DocumentLock } from './document-lock';
import type { Execution, InterfaceEvent, User } from './execution';
import { readFunctionDeclarations } from './function-declarations';
import type { FunctionDeclaration } from './function-declarations';
import { languageOf, localeOf } from './locales';
import type { AuthorizationMode } from './permissions';
import { Realm } from './realm';
import type { OpenRealm } from './realm';
import { ServiceMeter } from './service-meter';
import { servicesSource } from './services-source';
import { RUN_SCRIPT, setUpEngine } from './setup';
import { exportedData, takeSnapshot } from './snapshot';
import type { WorkbookState } from './snapshot';
import { engine, formulaAt } from './spreadsheet-engine';
import type {
  CellContent,
  CellPosition,
  CollaborationMessage,
  Model,
  TransportService,
  Zone,
} from './spreadsheet-engine';
import { Stores } from './stores';
import { localFormula, readEntry } from './user-entry';
import { emptyWorkbook } from './workbook';
import type { Workbook } from './workbook';
import { ZoneClock } from './zone-clock';

export interface HostOptions {
  /** The folder of the build: Code.js, Sidebar.html, appsscript.json. */
  dist: string;
  workbook?: Workbook;
  /** Of the spreadsheet and, unless it is changed later, of the user: `en`, `uk_UA` … */
  locale?: string;
  /** Of the spreadsheet. */
  timeZone?: string;
  /** Of the script; its manifest says it otherwise. */
  scriptTimeZone?: string;
  limits?: Partial<Limits>;
  /**
   * Whether `getFormulas` answers in the spelling of the file or in the English one. Unverified: no
   * document says it.
   */
  formulasRead?: 'local' | 'english';
  transport?: TransportService;
  /** What was done to the workbook already, elsewhere. */
  messages?: CollaborationMessage[];
  log?: (line: string) => void;
}

export interface Limits {
  customFunctionMilliseconds: number;
  runMilliseconds: number;
  /** Calls within one evaluation that get a world of their own; later ones share one. */
  freshCalls: number;
  /** Of the spreadsheet. */
  cells: number;
  /**
   * Of the result of a custom function. Unverified: Google has refused 61,744 rows of 8; where it
   * begins to is not known.
   */
  resultCells: number;
}

export interface RunOutcome {
  value?: unknown;
  /** What a failure handler of google.script.run is told: `Error: sentence`. */
  error?: string;
  events: InterfaceEvent[];
}

const LIMITS: Limits = {
  customFunctionMilliseconds: 30_000,
  runMilliseconds: 360_000,
  freshCalls: 300,
  cells: 10_000_000,
  resultCells: 400_000,
};

interface RawOutcome {
  value?: unknown;
  error?: string;
  errorName?: string;
}

export class Host {
  readonly model: Model;
  readonly functions: FunctionDeclaration[];
  readonly user: User;
  readonly stores: Stores;
  readonly lock = new DocumentLock();
  readonly log: string[] = [];
  workbookName: string;

  private readonly pages: ReadonlyMap<string, string>;
  private readonly realm: Realm;
  private readonly meter = new ServiceMeter();
  private readonly clock: ZoneClock;
  private readonly scriptZone: string;
  private readonly limits: Limits;
  private pendingScript: (() => void) | undefined;
  private freshCalls: number;
  private shared: { realm: OpenRealm; locale: string } | undefined;
  private passEnds = false;

  constructor(private readonly options: HostOptions) {
    setUpEngine();
    const code = readCode(options.dist);
    // With the script, so that a build while this runs cannot pair an old script with a new page.
    this.pages = readPages(options.dist);
    this.functions = readFunctionDeclarations(code);
    registerCustomFunctions(this.functions);
    this.realm = new Realm(servicesSource(), code);
    this.limits = { ...LIMITS, ...options.limits };
    this.freshCalls = this.limits.freshCalls;

    const workbook = options.workbook ?? emptyWorkbook(languageOf(options.locale ?? 'en'));
    const { data } = workbook;
    const spreadsheetLocale = options.locale ? localeOf(options.locale) : data.settings?.locale;
    this.workbookName = workbook.name;
    this.stores = new Stores(workbook.properties);
    this.clock = new ZoneClock(options.timeZone ?? workbook.timeZone ?? systemZone());
    this.scriptZone = options.scriptTimeZone ?? this.manifestZone();
    const locale = languageOf(spreadsheetLocale?.code ?? 'en');
    this.user = { locale, selection: 'A1' };
    this.model = new engine.Model(
      { ...data, settings: { ...data.settings, locale: spreadsheetLocale ?? localeOf('en') } },
      {
        custom: {
          [CALL_CUSTOM_FUNCTION]: this.callFromCell,
          runScript: () => this.pendingScript?.(),
        },
        client: { id: `host-${randomUUID()}`, name: 'LTV' },
        ...(options.transport ? { transportService: options.transport } : {}),
      },
      options.messages,
    );
  }

  get timeZone(): string {
    return this.clock.zone;
  }

  /** What typing into a cell does. */
  set(xc: string, content: string | number | boolean, sheet?: string): void {
    const position = this.position(xc, sheet);
    const plain = this.model.getters.getCell(position)?.format === PLAIN_TEXT;
    const entry = plain
      ? { content: String(content) }
      : readEntry(String(content), this.model.getters.getLocale());
    this.model.dispatch('UPDATE_CELL', { ...position, ...entry });
  }

  value(xc: string, sheet?: string): CellContent {
    return this.model.getters.getEvaluatedCell(this.position(xc, sheet)).value;
  }

  /** The sentence a cell in error shows under the pointer; empty when there is none. */
  message(xc: string, sheet?: string): string {
    const { message } = this.model.getters.getEvaluatedCell(this.position(xc, sheet));
    return message ? message.toString() : '';
  }

  display(xc: string, sheet?: string): string {
    return this.model.getters.getEvaluatedCell(this.position(xc, sheet)).formattedValue;
  }

  formula(xc: string, sheet?: string): string {
    const position = this.position(xc, sheet);
    const { getters } = this.model;
    return localFormula(formulaAt(getters, position), getters.getLocale());
  }

  note(xc: string, sheet?: string): string {
    return this.model.getters.getNote(this.position(xc, sheet));
  }

  values(range: string, sheet?: string): CellContent[][] {
    const sheetId = this.sheetId(sheet);
    const { left, right, top, bottom } = engine.helpers.toZone(range);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => {
        const position = { sheetId, col: left + column, row: top + row };
        return this.model.getters.getEvaluatedCell(position).value;
      }),
    );
  }

  /** A protection somebody else made: the user at this keyboard cannot edit these cells. */
  protect(range: string, sheet?: string): void {
    const protection = {
      id: this.model.uuidGenerator.smallUuid(),
      zone: engine.helpers.toZone(range),
      description: '',
      warningOnly: false,
      foreign: true,
    };
    this.model.dispatch('SET_PROTECTION', { sheetId: this.sheetId(sheet), protection });
  }

  undo(): void {
    this.model.dispatch('REQUEST_UNDO');
  }

  /** Calls a global function as google.script.run does, with full authorization. */
  run(name: string, callArguments: unknown[] = [], user: Partial<User> = {}): RunOutcome {
    return this.execute(name, callArguments, 'FULL', user);
  }

  /** Calls a trigger or a menu handler in a given authorization mode. */
  trigger(name: string, mode: AuthorizationMode, user: Partial<User> = {}): RunOutcome {
    return this.execute(name, [{ authMode: mode }], mode, user);
  }

  /** Calls a custom function without a cell; dates are Date objects. Throws what it throws. */
  invoke(name: string, callArguments: unknown[]): unknown {
    const outcome = this.callCustomFunction(name, callArguments, this.user.locale);
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  }

  /** As a cell calls it, or a page on behalf of its cells: dates are readings of the sheet's clock. */
  callForCell(name: string, callArguments: unknown[], locale: string): FunctionOutcome {
    const given = callArguments.map((argument) => serialsToDates(argument, this.clock));
    const outcome = this.callCustomFunction(name, given, locale);
    if (sizeOf(outcome.value) > this.limits.resultCells) return { error: 'Result too large' };
    return outcome.error === undefined
      ? { value: datesToSerials(outcome.value, this.clock) }
      : { error: outcome.error };
  }

  /** The number of round trips to the spreadsheet since the start or the last reset. */
  serviceCalls(): number {
    return this.meter.calls.length;
  }

  /** Their names in order, such as `Range.getValues`. */
  serviceCallNames(): string[] {
    return [...this.meter.calls];
  }

  resetServiceCalls(): void {
    this.meter.reset();
  }

  /** The n-th round trip from now throws "Service Spreadsheets failed". */
  failAtServiceCall(call: number): void {
    this.meter.failAt(call);
  }

  snapshot(): WorkbookState {
    return takeSnapshot(this.model, this.stores.read('document'));
  }

  save(): Workbook {
    return {
      name: this.workbookName,
      timeZone: this.clock.zone,
      data: exportedData(this.model),
      properties: structuredCloneOf(this.stores.properties),
    };
  }

  private readonly callFromCell: CallCustomFunction = (name, callArguments) =>
    this.callForCell(name, callArguments, this.user.locale);

  private callCustomFunction(
    name: string,
    callArguments: unknown[],
    locale: string,
  ): { value?: unknown; error?: string } {
    const { value, error } = this.realmFor(locale).call(name, callArguments);
    return error === undefined ? { value } : { error };
  }

  /**
   * Google gives every call a world of its own. So does this, up to a budget for one evaluation:
   * a column of thousands of formulas would wait too long otherwise.
   */
  private realmFor(locale: string): { call(name: string, given: unknown[]): RawOutcome } {
    if (!this.passEnds) {
      this.passEnds = true;
      queueMicrotask(() => {
        this.passEnds = false;
        this.freshCalls = this.limits.freshCalls;
        this.shared = undefined;
      });
    }
    const open = (): OpenRealm =>
      this.realm.open(makeBridge(this.execution('CUSTOM_FUNCTION', { locale })));
    let opened: OpenRealm;
    if (this.freshCalls > 0) {
      this.freshCalls -= 1;
      opened = open();
    } else {
      if (this.shared?.locale !== locale) this.shared = { realm: open(), locale };
      opened = this.shared.realm;
    }
    const limit = this.limits.customFunctionMilliseconds;
    return {
      call: (name, given) => parse(opened.invoke(name, stringify(given), limit)) as RawOutcome,
    };
  }

  private execute(
    name: string,
    callArguments: unknown[],
    mode: AuthorizationMode,
    user: Partial<User>,
  ): RunOutcome {
    const execution = this.execution(mode, user);
    if (name.endsWith('_')) return { error: `Script function not found: ${name}`, events: [] };
    let outcome: RawOutcome = {};
    this.pendingScript = () => {
      try {
        const opened = this.realm.open(makeBridge(execution));
        const given = stringify(callArguments);
        outcome = parse(opened.invoke(name, given, this.limits.runMilliseconds)) as RawOutcome;
      } catch (error) {
        outcome = { error: (error as Error).message, errorName: 'Error' };
      }
    };
    try {
      this.model.dispatch(RUN_SCRIPT);
    } finally {
      this.pendingScript = undefined;
      this.lock.release(execution);
    }
    const { events } = execution;
    if (outcome.error === undefined) return { value: outcome.value, events };
    const message = outcome.errorName ? `${outcome.errorName}: ${outcome.error}` : outcome.error;
    return { error: message, events };
  }

  private execution(mode: AuthorizationMode, user: Partial<User>): Execution {
    const who: User = { ...this.user, ...user };
    const model = this.model as Model | undefined;
    const execution: Execution = {
      mode,
      user: who,
      model: this.model,
      stale: false,
      activeSheetId: '',
      activeZone: { left: 0, top: 0, right: 0, bottom: 0 },
      workbookName: this.workbookName,
      spreadsheetClock: this.clock,
      scriptZone: this.scriptZone,
      stores: this.stores,
      lock: this.lock,
      meter: this.meter,
      mostCells: this.limits.cells,
      formulasRead: this.options.formulasRead ?? 'local',
      events: [],
      readHtml: (name) => this.readHtml(name),
      log: (line) => {
        this.log.push(line);
        this.options.log?.(line);
      },
    };
    // While a workbook is being loaded its formulas are called before there is a model to read.
    if (model) {
      execution.activeSheetId = this.sheetId(who.sheet);
      execution.activeZone = selectedZone(who.selection);
    }
    return execution;
  }

  private readHtml(name: string): string {
    const html = this.pages.get(basename(name, '.html'));
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  }

  private manifestZone(): string {
    try {
      const text = readFileSync(join(this.options.dist, 'appsscript.json'), 'utf8');
      return (JSON.parse(text) as { timeZone?: string }).timeZone ?? 'Etc/UTC';
    } catch {
      return 'Etc/UTC';
    }
  }

  private position(xc: string, sheet?: string): CellPosition {
    return { sheetId: this.sheetId(sheet), ...engine.helpers.toCartesian(xc) };
  }

  private sheetId(name?: string): string {
    const { getters } = this.model;
    const wanted = name ?? this.user.sheet;
    const ids = getters.getSheetIds();
    const found =
      wanted === undefined ? ids[0] : ids.find((id) => getters.getSheetName(id) === wanted);
    if (found !== undefined) return found;
    if (name === undefined && ids[0] !== undefined) return ids[0];
    throw new Error(`There is no sheet named ${String(wanted)}.`);
  }
}

const readCode = (dist: string): string => readFileSync(join(dist, 'Code.js'), 'utf8');

/** The custom functions of a build. */
export const functionsOf = (dist: string): FunctionDeclaration[] =>
  readFunctionDeclarations(readCode(dist));

/** The cells a result fills. */
const sizeOf = (result: unknown): number =>
  Array.isArray(result)
    ? result.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 1), 0)
    : 1;

const selectedZone = (selection: string): Zone => engine.helpers.toZone(selection);
const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const structuredCloneOf = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value)) as Value;

/** The HTML files of a build by their names, as a script opens them. */
function readPages(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => [basename(file, '.html'), readFileSync(join(folder, file), 'utf8')]),
  );
}
