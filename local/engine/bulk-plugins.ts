/**
 * Many cells in one command. The engine knows how to change one cell: a table of customers is then
 * hundreds of thousands of commands, each told to every part of the model and to every page. Here a
 * block of cells is one command, and a command over a range reaches its cells without telling the
 * rest of the model about each of them.
 */
import { evaluateAsSheets } from './google-formulas';
import { takePlainCells } from './plain-cells';
import { engine } from './spreadsheet-engine';
import type {
  Cell,
  CellPosition,
  Command,
  CompiledFormula,
  EvaluationEngine,
  PluginBase,
  PluginConfiguration,
  PluginConstructor,
  SheetData,
  Style,
  WorkbookData,
  Zone,
  ZoneInSheet,
} from './spreadsheet-engine';

/** Writes rows of contents from a cell on. */
export const WRITE_CELLS = 'WRITE_CELLS';

/** What one cell gets: its content, or its content and number format; null leaves it as it is. */
export type WrittenCell = string | null | [content: string, format: string];

export interface WriteCells {
  sheetId: string;
  col: number;
  row: number;
  contents: WrittenCell[][];
}

/** The format of a cell whose content is never read. */
export const PLAIN_TEXT = '@';

const isWriteCells = (command: Command): command is Command & WriteCells =>
  command.type === WRITE_CELLS;

/** Commands of the engine that change cell after cell of their zones. */
const OVER_ZONES = new Set(['SET_FORMATTING', 'CLEAR_FORMATTING', 'CLEAR_CELLS', 'DELETE_CONTENT']);

function eachCell(
  { sheetId, col, row, contents }: WriteCells,
  visit: (position: CellPosition, written: string | [string, string]) => void,
): void {
  contents.forEach((line, down) => {
    line.forEach((written, across) => {
      if (written !== null) visit({ sheetId, col: col + across, row: row + down }, written);
    });
  });
}

function zoneOf({ col, row, contents }: WriteCells): Zone {
  const width = contents[0]?.length ?? 0;
  return { left: col, top: row, right: col + width - 1, bottom: row + contents.length - 1 };
}

function changedZones(command: Command): ZoneInSheet[] {
  const sheetId = String(command.sheetId);
  if (isWriteCells(command)) return [{ sheetId, zone: zoneOf(command) }];
  return OVER_ZONES.has(command.type)
    ? (command.target as Zone[]).map((zone) => ({ sheetId, zone }))
    : [];
}

interface SheetPluginBase extends PluginBase {
  getImportedSheetSize(sheet: SheetData): { rowNumber: number; colNumber: number };
  updateCellPosition(place: CellPosition & { cellId?: number }): void;
}

interface CellChange {
  content?: string;
  format?: string;
  /** Null takes it away. */
  style?: Style | null;
}

type ImportedCell = [
  sheetId: string,
  content: string | undefined,
  style?: Style,
  format?: string,
  formula?: CompiledFormula,
];

interface CellPluginBase extends PluginBase {
  updateCell(sheetId: string, col: number, row: number, after: CellChange): void;
  import(data: WorkbookData): void;
  export(data: WorkbookData, squished: boolean): void;
  importCell(...given: ImportedCell): Cell;
  getNextCellId(): number;
  getters: PluginBase['getters'] & { placeCell: SheetPluginBase['updateCellPosition'] };
}

interface EvaluationPluginBase extends PluginBase {
  evaluator: EvaluationEngine;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
}

interface RowSizePluginBase extends PluginBase {
  updateRowSizeForCellChange(sheetId: string, row: number, col: number): void;
  getCellHeight(position: CellPosition): number;
}

interface Constructor<Base extends PluginBase> {
  new (configuration: PluginConfiguration): Base;
  getters: readonly string[];
}

const typed = <Base extends PluginBase>(plugin: unknown): Constructor<Base> =>
  plugin as Constructor<Base>;

function sheetPlugin(Base: Constructor<SheetPluginBase>): PluginConstructor {
  return class extends Base {
    static override getters = [...Base.getters, 'placeCell'];

    placeCell(place: CellPosition & { cellId?: number }): void {
      this.updateCellPosition(place);
    }

    override getImportedSheetSize(sheet: SheetData) {
      // A large table has been measured when it was made.
      return sheet.isMeasured ? sheet : super.getImportedSheetSize(sheet);
    }
  };
}

function cellPlugin(Base: Constructor<CellPluginBase>): PluginConstructor {
  return class extends Base {
    override allowDispatch(command: Command): string | string[] {
      if (!isWriteCells(command)) return super.allowDispatch(command);
      const { left, right, top, bottom } = zoneOf(command);
      const { sheetId } = command;
      const inside =
        left >= 0 &&
        top >= 0 &&
        right < this.getters.getNumberCols(sheetId) &&
        bottom < this.getters.getNumberRows(sheetId);
      return inside ? 'Success' : 'TargetOutOfSheet';
    }

    override handle(command: Command): void {
      if (isWriteCells(command)) {
        this.changeQuietly(() => {
          eachCell(command, ({ sheetId, col, row }, written) => {
            const [content, format] = Array.isArray(written) ? written : [written];
            this.updateCell(
              sheetId,
              col,
              row,
              format === undefined ? { content } : { content, format },
            );
          });
        });
      } else if (OVER_ZONES.has(command.type)) {
        this.changeQuietly(() => {
          super.handle(command);
        });
      } else super.handle(command);
    }

    /** In a cell formatted as plain text everything is text, formulas too. */
    override updateCell(sheetId: string, col: number, row: number, after: CellChange): void {
      const before = this.getters.getCell({ sheetId, col, row });
      const format = after.format ?? before?.format;
      const kept = before?.isFormula ? undefined : before?.content;
      const content = after.content ?? kept;
      if (format !== PLAIN_TEXT || !content) {
        // A text that only its format kept from being a formula goes on being one.
        const asText = after.content === undefined && kept?.startsWith('=');
        super.updateCell(
          sheetId,
          col,
          row,
          asText ? { ...after, content: `'${kept ?? ''}` } : after,
        );
        return;
      }
      const style = after.style === undefined ? before?.style : (after.style ?? undefined);
      const text = after.content === undefined ? content : content.replace(/^'/, '');
      const id = before?.id ?? this.getNextCellId();
      const cell = { id, content: text, style, format, isFormula: false, parsedValue: text };
      this.history.update('cells', sheetId, id, cell);
      this.dispatch('UPDATE_CELL_POSITION', { sheetId, col, row, cellId: id });
    }

    /** In a file an apostrophe tells such a text from a formula. */
    override export(data: WorkbookData, squished: boolean): void {
      super.export(data, squished);
      for (const sheet of data.sheets) {
        for (const cell of this.getters.getCells(sheet.id)) {
          if (cell.isFormula || !cell.content.startsWith('=')) continue;
          const { col, row } = this.getters.getCellPosition(cell.id);
          sheet.cells[engine.helpers.toXC(col, row)] = `'${cell.content}`;
        }
      }
    }

    override import(data: WorkbookData): void {
      const sheets = data.sheets.map((sheet) =>
        takePlainCells(sheet, data.formats ?? {}, ({ col, row }, literal) => {
          const id = this.getNextCellId();
          const cell: Cell = { id, isFormula: false, ...literal };
          this.history.update('cells', sheet.id, id, cell);
          this.getters.placeCell({ sheetId: sheet.id, col, row, cellId: id });
        }),
      );
      super.import({ ...data, sheets });
    }

    override importCell(...given: ImportedCell): Cell {
      const [, content, , format] = given;
      const cell = super.importCell(...given);
      if (format !== PLAIN_TEXT || !content?.startsWith("'=")) return cell;
      const text = content.slice(1);
      return { ...cell, content: text, parsedValue: text };
    }

    /** The last cell is told to the whole model, so that whatever watches cells looks again. */
    private changeQuietly(change: () => void): void {
      const tell = this.dispatch;
      let last: Record<string, unknown> | undefined;
      this.dispatch = (type, payload = {}) => {
        const { sheetId, col, row } = payload as unknown as CellPosition;
        last = { sheetId, col, row };
        if (type === 'UPDATE_CELL_POSITION') {
          this.getters.placeCell(payload as unknown as CellPosition & { cellId?: number });
        } else this.updateCell(sheetId, col, row, payload);
        return { isSuccessful: true, reasons: [] };
      };
      try {
        change();
      } finally {
        this.dispatch = tell;
      }
      if (last) tell('UPDATE_CELL', last);
    }
  };
}

function evaluationPlugin(Base: Constructor<EvaluationPluginBase>): PluginConstructor {
  return class extends Base {
    private changed: ZoneInSheet[] = [];

    constructor(configuration: PluginConfiguration) {
      super(configuration);
      evaluateAsSheets(this.evaluator, this.getters);
      evaluateWithinBounds(this.evaluator, this.getters);
    }

    override handle(command: Command): void {
      super.handle(command);
      if (this.shouldRebuildDependenciesGraph) return;
      if (isWriteCells(command)) {
        eachCell(command, (position, written) => {
          const content = Array.isArray(written) ? written[0] : written;
          if (content.startsWith('=')) this.evaluator.updateDependencies(position);
        });
      }
      // A style changes no value.
      if (command.type === 'SET_FORMATTING' && command.format === undefined) return;
      this.changed.push(...changedZones(command));
    }

    override finalize(): void {
      const { changed } = this;
      this.changed = [];
      if (!this.shouldRebuildDependenciesGraph && changed.length > 0) {
        const single = this.positionsToUpdate.map(({ sheetId, col, row }) => ({
          sheetId,
          zone: { left: col, right: col, top: row, bottom: row },
        }));
        this.positionsToUpdate = [];
        evaluateZones(this.evaluator, [...changed, ...single]);
      }
      super.finalize();
    }
  };
}

/** The engine looks at every place of every sheet; beyond the last cell there is nothing to see. */
function evaluateWithinBounds(evaluator: EvaluationEngine, getters: PluginBase['getters']): void {
  const { constructor: Positions } = evaluator.evaluatedCells;
  evaluator.evaluateAllCells = () => {
    evaluator.evaluatedCells = Reflect.construct(Positions, []) as object;
    evaluator.evaluate(
      getters.getSheetIds().map((sheetId) => {
        let [right, bottom] = [0, 0];
        for (const { id } of getters.getCells(sheetId)) {
          const { col, row } = getters.getCellPosition(id);
          right = Math.max(right, col);
          bottom = Math.max(bottom, row);
        }
        return { sheetId, zone: { left: 0, top: 0, right, bottom } };
      }),
    );
  };
}

/** What the engine does for one changed cell after another, for zones as they are. */
function evaluateZones(evaluator: EvaluationEngine, changed: ZoneInSheet[]): void {
  const spilling = changed.flatMap(({ sheetId, zone }) => [
    ...[...evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)].map(
      ({ col, row }) => ({ sheetId, zone: { left: col, right: col, top: row, bottom: row } }),
    ),
    ...evaluator.getArrayFormulasBlockedBy(sheetId, zone),
  ]);
  evaluator.evaluate([
    ...changed,
    ...evaluator.getCellsDependingOn(changed),
    ...spilling,
    ...evaluator.getCellsDependingOn(spilling),
  ]);
}

const USUAL_HEIGHT = 23;

/** One line of the usual letters: most cells, and there is nothing to measure. */
function isPlain(cell: Cell | undefined): boolean {
  if (!cell || cell.isFormula) return false;
  const { wrapping, fontSize, rotation } = cell.style ?? {};
  return !wrapping && !fontSize && !rotation && !cell.content.includes('\n');
}

function rowSizePlugin(Base: Constructor<RowSizePluginBase>): PluginConstructor {
  return class extends Base {
    override handle(command: Command): void {
      super.handle(command);
      if (!isWriteCells(command)) return;
      eachCell(command, ({ sheetId, col, row }) => {
        this.updateRowSizeForCellChange(sheetId, row, col);
      });
    }

    override getCellHeight(position: CellPosition): number {
      return isPlain(this.getters.getCell(position)) ? USUAL_HEIGHT : super.getCellHeight(position);
    }
  };
}

export function addBulkPlugins(): void {
  const { corePluginRegistry: core, coreViewsPluginRegistry: views } = engine.registries;
  engine.coreTypes.add(WRITE_CELLS);
  engine.registries.inverseCommandRegistry.add(WRITE_CELLS, (undone) => [undone]);
  core.replace('sheet', sheetPlugin(typed(core.get('sheet'))));
  core.replace('cell', cellPlugin(typed(core.get('cell'))));
  views.replace('evaluation', evaluationPlugin(typed(views.get('evaluation'))));
  views.replace('row_size', rowSizePlugin(typed(views.get('row_size'))));
}
