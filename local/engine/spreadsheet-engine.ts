/** What this project uses of o-spreadsheet, typed; nothing else imports the library itself. */
import './polyfill';
import * as library from '@odoo/o-spreadsheet';

export type CellContent = string | number | boolean | null;

export interface Zone {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CellPosition {
  sheetId: string;
  col: number;
  row: number;
}

export interface Style {
  bold?: boolean;
  italic?: boolean;
  fillColor?: string;
  textColor?: string;
  align?: string;
  wrapping?: string;
  fontSize?: number;
  rotation?: number;
}

export interface CompiledFormula {
  toFormulaString(getters: Getters): string;
  execute(...given: unknown[]): unknown;
}

export interface FormulaCell extends Cell {
  compiledFormula: CompiledFormula;
}

export interface Cell {
  id: number;
  isFormula: boolean;
  /** Of a cell that is not a formula. */
  content: string;
  parsedValue?: CellContent;
  /** Of a formula alone. */
  compiledFormula?: CompiledFormula;
  format?: string;
  style?: Style;
}

export interface EvaluatedCell {
  type: string;
  value: CellContent;
  formattedValue: string;
  format?: string;
  message?: string | { toString(): string };
}

export interface EngineRange {
  sheetId: string;
  zone: Zone;
  invalidXc?: string;
  invalidSheetName?: string;
}

export interface RangeData {
  _sheetId: string;
  _zone: Partial<Zone>;
}

export interface EngineLocale {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
}

export interface Command {
  type: string;
  [key: string]: unknown;
}

export interface DispatchResult {
  isSuccessful: boolean;
  reasons: string[];
}

export interface ValidationRule {
  id: string;
  criterion: { type: string; values: string[]; displayStyle?: string };
  isBlocking?: boolean;
  ranges: EngineRange[];
}

export interface ConditionalFormat {
  id: string;
  rule: { type: string; operator?: string; values?: string[]; style?: Style };
  ranges: string[];
}

export interface ChartDefinition {
  type: string;
  title?: { text?: string };
  dataSource?: { type: string; dataSets?: { dataRange: string }[]; labelRange?: string };
  [key: string]: unknown;
}

export interface Getters {
  getSheetIds(): string[];
  getSheetName(sheetId: string): string;
  getSheetIdByName(name: string): string | undefined;
  getActiveSheetId(): string;
  getSelectedZone(): Zone;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getCell(position: CellPosition): Cell | undefined;
  getCells(sheetId: string): Cell[];
  getCellPosition(cellId: number): CellPosition;
  getCellStyle(position: CellPosition): Style;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  getEvaluatedCellsPositions(sheetId: string): CellPosition[];
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getRangeFromZone(sheetId: string, zone: Zone): EngineRange;
  getRangeFromRangeData(data: RangeData): EngineRange;
  getRangeDataFromZone(sheetId: string, zone: Zone): RangeData;
  getRangeString(range: EngineRange, sheetId?: string): string;
  getNamedRange(name: string): { name: string; range: EngineRange } | undefined;
  getNamedRanges(): { name: string; range: EngineRange }[];
  getMerges(sheetId: string): Zone[];
  isSheetVisible(sheetId: string): boolean;
  getColSize(sheetId: string, column: number): number;
  getChartIds(sheetId: string): string[];
  getChartDefinition(chartId: string): ChartDefinition;
  getFigureIdFromChartId(chartId: string): string;
  getDataValidationRules(sheetId: string): ValidationRule[];
  getValidationResultForCellValue(value: CellContent, position: CellPosition): { isValid: boolean };
  getConditionalFormats(sheetId: string): ConditionalFormat[];
  getLocale(): EngineLocale;
  getTranslatedCellFormula(
    sheetId: string,
    columns: number,
    rows: number,
    compiledFormula: CompiledFormula,
  ): string;
  canUndo(): boolean;
  getNotes(sheetId: string): Note[];
  getNote(position: CellPosition): string;
  getProtections(sheetId: string): SheetProtection[];
}

export interface Note {
  col: number;
  row: number;
  text: string;
}

export interface SheetProtection {
  id: string;
  /** Without a zone the whole sheet is protected. */
  zone?: Zone;
  description: string;
  warningOnly: boolean;
  /** True when somebody else protected the cells: the person at the keyboard cannot edit them. */
  foreign: boolean;
}

export interface TableColumn {
  /** By row; null where there is no cell. */
  contents: (string | null)[];
  /** Runs of rows with a number format, in their order. */
  formats: { first: number; last: number; format: number }[];
}

export interface SheetData {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string>;
  /** The cells of a large table, column after column, beside those in `cells`. */
  columns?: TableColumn[];
  /** No cell lies beyond the rows and columns. */
  isMeasured?: boolean;
  styles?: Record<string, number>;
  formats?: Record<string, number>;
  cols?: Record<number, { size?: number; isHidden?: boolean }>;
  rows?: Record<number, { size?: number }>;
  areGridLinesVisible?: boolean;
  merges?: string[];
  notes?: Note[];
  protections?: SheetProtection[];
  [key: string]: unknown;
}

export interface WorkbookData {
  version?: string;
  revisionId?: string;
  sheets: SheetData[];
  styles?: Record<number, Style>;
  formats?: Record<number, string>;
  settings?: { locale: EngineLocale };
  [key: string]: unknown;
}

export interface CollaborationMessage {
  type: string;
  version: number;
  clientId?: string;
  serverRevisionId?: string;
  nextRevisionId?: string;
  undoneRevisionId?: string;
  redoneRevisionId?: string;
  commands?: Command[];
}

export type MessageListener = (message: CollaborationMessage) => void;

export interface TransportService {
  sendMessage(message: CollaborationMessage): Promise<void>;
  onNewMessage(id: string, listener: MessageListener): void;
  leave(id: string): void;
}

export interface ModelConfiguration {
  custom?: Record<string, unknown>;
  transportService?: TransportService;
  client?: { id: string; name: string };
}

export interface ModelHandler {
  handle(command: Command): void;
  finalize(): void;
}

export interface Model {
  getters: Getters;
  handlers: ModelHandler[];
  uuidGenerator: { uuidv4(): string; smallUuid(): string };
  selection: { selectZone(anchor: { cell: { col: number; row: number }; zone: Zone }): unknown };
  dispatch(type: string, payload?: Record<string, unknown>): DispatchResult;
  /** Without compression: the public export compresses, then loads the result to check itself. */
  _exportData(compressed: boolean): WorkbookData;
  exportXLSX(): Promise<{ name: string; files: XlsxPart[] }>;
  joinSession(): void;
  session: { commandSquisher: object };
  on(event: string, owner: unknown, listener: (event: unknown) => void): void;
}

export type XlsxPart = { path: string; content: string } | { path: string; imageSrc: string };

export interface PluginBase {
  getters: Getters;
  history: { update(...path: unknown[]): void };
  dispatch: (type: string, payload?: Record<string, unknown>) => DispatchResult;
  allowDispatch(command: Command): string | string[];
  handle(command: Command): void;
  finalize(): void;
}

export interface ZoneInSheet {
  sheetId: string;
  zone: Zone;
}

/** The part of the engine that works formulas out. */
export interface EvaluationEngine {
  spreadingRelations: {
    searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): Iterable<CellPosition>;
  };
  evaluatedCells: object;
  evaluateAllCells(): void;
  updateDependencies(position: CellPosition): void;
  getArrayFormulasBlockedBy(sheetId: string, zone: Zone): Iterable<ZoneInSheet>;
  getCellsDependingOn(ranges: Iterable<ZoneInSheet>): Iterable<ZoneInSheet>;
  evaluate(ranges: Iterable<ZoneInSheet>): void;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
}

export interface PluginConstructor {
  new (configuration: PluginConfiguration): PluginBase;
  getters: readonly string[];
}

export interface PluginConfiguration {
  custom: Record<string, unknown>;
}

export interface RangeAdapter {
  applyChange: (range: EngineRange) => { changeType: string; range?: EngineRange };
}

export interface FunctionArgument {
  name: string;
  description: string;
  type: string[];
  acceptMatrix?: boolean;
  acceptErrors?: boolean;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionDefinition {
  description: string;
  category?: string;
  args: FunctionArgument[];
  compute(this: Record<string, unknown>, ...args: unknown[]): unknown;
}

export interface Registry<Item> {
  add(key: string, item: Item): Registry<Item>;
  replace(key: string, item: Item): Registry<Item>;
  contains(key: string): boolean;
  get(key: string): Item;
  remove(key: string): void;
  content: Record<string, Item>;
}

export interface MenuItem {
  name: string | (() => string);
  sequence: number;
  separator?: boolean;
  children?: (() => (MenuItem & { id: string })[])[];
  execute?: (environment: unknown) => unknown;
  isVisible?: () => boolean;
  isActive?: () => boolean;
  icon?: string;
  isReadonlyAllowed?: boolean;
}

export interface MenuRegistry extends Registry<MenuItem> {
  addChild(key: string, path: string[], item: MenuItem, options?: { force: boolean }): MenuRegistry;
  getMenuItems(): unknown[];
}

export interface Token {
  type: string;
  value: string;
}

interface SpreadsheetEngine {
  Model: new (
    data: unknown,
    configuration?: ModelConfiguration,
    messages?: CollaborationMessage[],
  ) => Model;
  CorePlugin: PluginConstructor;
  UIPlugin: PluginConstructor;
  EvaluationError: new (message: string, value?: string) => Error;
  Spreadsheet: unknown;
  coreTypes: Set<string>;
  DEFAULT_LOCALE: EngineLocale;
  addFunction(name: string, definition: FunctionDefinition): unknown;
  tokenize(formula: string, locale?: EngineLocale): Token[];
  setTranslationMethod(translate: (text: string) => string): void;
  stores: Record<string, unknown>;
  components: { Composer: { components: Record<string, { prototype: object }> } };
  registries: {
    errorTypes: { add(type: string): void };
    functionRegistry: Registry<FunctionDefinition> & {
      mapping: Record<string, FunctionDefinition['compute']>;
    };
    corePluginRegistry: Registry<unknown>;
    coreViewsPluginRegistry: Registry<unknown>;
    featurePluginRegistry: Registry<unknown>;
    topbarMenuRegistry: MenuRegistry;
    cellPopoverRegistry: Registry<unknown>;
    inverseCommandRegistry: Registry<(command: Command) => Command[]>;
  };
  helpers: {
    toZone: (xc: string) => Zone;
    toXC: (column: number, row: number) => string;
    toCartesian(xc: string): { col: number; row: number };
    isDateTimeFormat(format: string): boolean;
    parseFormat(format: string): unknown;
  };
}

/** The formula of a cell in the engine's one spelling; empty for anything else. */
export function formulaAt(getters: Getters, position: CellPosition): string {
  return getters.getCell(position)?.compiledFormula?.toFormulaString(getters) ?? '';
}

export const engine = library as unknown as SpreadsheetEngine;
