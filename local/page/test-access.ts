/** What browser tests ask of the page. */
import { engine, formulaAt } from '../engine/spreadsheet-engine';
import type { CellContent, CellPosition, Getters, Model, Zone } from '../engine/spreadsheet-engine';
import type { CellFunctions } from './cell-functions';

export interface TestAccess {
  ready: boolean;
  /** True when no cell waits for the server. */
  idle(): boolean;
  value(xc: string, sheet?: string): CellContent;
  display(xc: string, sheet?: string): string;
  message(xc: string, sheet?: string): string;
  note(xc: string, sheet?: string): string;
  formula(xc: string, sheet?: string): string;
  selection(): { sheet: string; zone: Zone };
  sheets(): string[];
  charts(sheet?: string): string[];
  /** Moves to a cell, as the name box does. */
  select(xc: string, sheet?: string): void;
  /** Where the cell is on the screen: the middle of it. */
  cellCenter(xc: string): { x: number; y: number };
}

export function testAccess(model: Model, functions: CellFunctions): TestAccess {
  const { getters } = model;
  const sheetId = (name?: string): string =>
    (name === undefined ? undefined : getters.getSheetIdByName(name)) ?? getters.getActiveSheetId();
  const position = (xc: string, sheet?: string): CellPosition => ({
    sheetId: sheetId(sheet),
    ...engine.helpers.toCartesian(xc),
  });
  return {
    ready: false,
    idle: () => functions.idle,
    value: (xc, sheet) => getters.getEvaluatedCell(position(xc, sheet)).value,
    display: (xc, sheet) => getters.getEvaluatedCell(position(xc, sheet)).formattedValue,
    message: (xc, sheet) => getters.getEvaluatedCell(position(xc, sheet)).message?.toString() ?? '',
    note: (xc, sheet) => getters.getNote(position(xc, sheet)),
    formula: (xc, sheet) => formulaAt(getters, position(xc, sheet)),
    selection: () => ({
      sheet: getters.getSheetName(getters.getActiveSheetId()),
      zone: getters.getSelectedZone(),
    }),
    sheets: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
    charts: (sheet) => getters.getChartIds(sheetId(sheet)),
    select: (xc, sheet) => {
      const target = sheetId(sheet);
      if (target !== getters.getActiveSheetId()) {
        const sheetIdFrom = getters.getActiveSheetId();
        model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: target });
      }
      const zone = engine.helpers.toZone(xc);
      model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },
    cellCenter: (xc) => {
      const visible = getters as Getters & { getVisibleRect(zone: Zone): DOMRectReadOnly };
      const rect = visible.getVisibleRect(engine.helpers.toZone(xc));
      const canvas = document.querySelector('.o-grid canvas')?.getBoundingClientRect();
      return {
        x: (canvas?.x ?? 0) + rect.x + rect.width / 2,
        y: (canvas?.y ?? 0) + rect.y + rect.height / 2,
      };
    },
  };
}
