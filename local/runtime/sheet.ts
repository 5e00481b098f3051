import type { Area } from './area';
import { call, exception } from './bridge';
import { chartIdOf, chartSpecificationOf, createChartBuilder, existingChart } from './chart';
import { conditionalFormatOf, createConditionalFormat } from './conditional-format';
import { rememberSheet } from './handles';
import { createProtection, listProtections, newProtection } from './protection';
import { makeRange, provide, theSpreadsheet } from './makers';
import { namedRanges } from './named-range';
import { strict } from './strict';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function rectangle(
  sheetId: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (![row, column].every((place) => Number.isInteger(place) && place >= 1)) {
    throw exception(`The starting ${row >= 1 ? 'column' : 'row'} of the range is too small.`);
  }
  if (!(rows >= 1)) throw exception('The number of rows in the range must be at least 1.');
  if (!(columns >= 1)) throw exception('The number of columns in the range must be at least 1.');
  return { sheetId, row: row - 1, column: column - 1, rows, columns };
}

function createSheet(sheetId: string): Sheet {
  const lastCell = () => call<{ rows: number; columns: number }>('Sheet.getLastCell', sheetId);
  const perform = (operation: string, ...operands: unknown[]): Sheet => {
    call(operation, sheetId, ...operands);
    return sheet;
  };
  const sheet: Sheet = rememberSheet(
    strict<Sheet>('Sheet', {
      getName: () => call('Sheet.getName', sheetId),
      getSheetName: () => call('Sheet.getName', sheetId),
      copyTo: () => createSheet(call('Sheet.copyTo', sheetId)),
      setName: (name: string) => perform('Sheet.setName', name),
      getSheetId: () => call('Sheet.getSheetId', sheetId),
      getIndex: () => call('Sheet.getIndex', sheetId),
      getParent: theSpreadsheet,
      getRange: (place: string | number, column?: number, rows?: number, columns?: number) => {
        if (typeof place === 'string') {
          return makeRange(call('Spreadsheet.resolve', place, sheetId));
        }
        return makeRange(rectangle(sheetId, place, column ?? 0, rows ?? 1, columns ?? 1));
      },
      getDataRange: () => {
        const { rows, columns } = lastCell();
        return makeRange(rectangle(sheetId, 1, 1, Math.max(rows, 1), Math.max(columns, 1)));
      },
      getMaxRows: () => call('Sheet.getMaxRows', sheetId),
      getMaxColumns: () => call('Sheet.getMaxColumns', sheetId),
      getLastRow: () => lastCell().rows,
      getLastColumn: () => lastCell().columns,
      insertRowsAfter: (after: number, quantity: number) =>
        perform('Sheet.insertRowsAfter', after, quantity),
      insertColumnsAfter: (after: number, quantity: number) =>
        perform('Sheet.insertColumnsAfter', after, quantity),
      deleteRows: (first: number, quantity: number) => {
        call('Sheet.deleteRows', sheetId, first, quantity);
      },
      deleteColumns: (first: number, quantity: number) => {
        call('Sheet.deleteColumns', sheetId, first, quantity);
      },
      setFrozenRows: (rows: number) => {
        call('Sheet.setFrozenRows', sheetId, rows);
      },
      setFrozenColumns: (columns: number) => {
        call('Sheet.setFrozenColumns', sheetId, columns);
      },
      setColumnWidth: (column: number, width: number) =>
        perform('Sheet.setColumnWidths', column, 1, width),
      setColumnWidths: (column: number, quantity: number, width: number) =>
        perform('Sheet.setColumnWidths', column, quantity, width),
      getColumnWidth: (column: number) => call('Sheet.getColumnWidth', sheetId, column),
      setRowHeight: (row: number, height: number) => perform('Sheet.setRowHeight', row, height),
      hideColumns: (first: number, quantity = 1) => {
        call('Sheet.hideColumns', sheetId, first, quantity);
      },
      isSheetHidden: () => call('Sheet.isSheetHidden', sheetId),
      hideSheet: () => perform('Sheet.setHidden', true),
      showSheet: () => perform('Sheet.setHidden', false),
      setHiddenGridlines: (hidden: boolean) => perform('Sheet.setHiddenGridlines', hidden),
      activate: () => {
        const first = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
        call('Spreadsheet.setActive', first);
        return sheet;
      },
      clear: () => {
        const rows = call<number>('Sheet.getMaxRows', sheetId);
        const columns = call<number>('Sheet.getMaxColumns', sheetId);
        makeRange(rectangle(sheetId, 1, 1, rows, columns)).clear();
        return sheet;
      },
      getCharts: () =>
        call<{ id: string; title: string }[]>('Sheet.getCharts', sheetId).map(existingChart),
      newChart: createChartBuilder,
      insertChart: (chart) => {
        call('Sheet.insertChart', sheetId, chartSpecificationOf(chart));
      },
      removeChart: (chart) => {
        call('Sheet.removeChart', sheetId, chartIdOf(chart));
      },
      getConditionalFormatRules: () =>
        call<Parameters<typeof createConditionalFormat>[0][]>(
          'Sheet.getConditionalFormatRules',
          sheetId,
        ).map(createConditionalFormat),
      setConditionalFormatRules: (rules) => {
        call('Sheet.setConditionalFormatRules', sheetId, rules.map(conditionalFormatOf));
      },
      getNamedRanges: () => namedRanges(sheetId),
      protect: () => createProtection(sheetId, newProtection()),
      getProtections: (type) => {
        const wanted = String(type);
        return listProtections(sheetId, wanted === 'SHEET');
      },
    }),
    sheetId,
  );
  return sheet;
}

provide({ sheet: createSheet });
