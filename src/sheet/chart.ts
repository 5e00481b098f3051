import type { ChartKind } from '../planner/block';
import type { Sheet } from './file';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a chart shows, and the cell at its corner. */
export interface Drawing {
  readonly kind: ChartKind;
  readonly title: string;
  /** Labels first, numbers after them. */
  readonly ranges: readonly Range[];
  /** Rows of the ranges that are headers. */
  readonly headers: number;
  readonly row: number;
  readonly column: number;
}

/** Asked for only when a chart is drawn: the service must not be touched while loading. */
const types = {
  bar: () => Charts.ChartType.BAR,
  column: () => Charts.ChartType.COLUMN,
} as const;

/** Puts a native chart into a sheet, no further right than the sheet goes. */
export function drawChart(sheet: Sheet, drawing: Drawing): void {
  const { kind, title, ranges, headers, row, column } = drawing;
  const builder = sheet.newChart().setChartType(types[kind]());
  for (const range of ranges) builder.addRange(range);
  builder
    .setNumHeaders(headers)
    .setPosition(row, Math.min(column, sheet.getMaxColumns()), 0, 0)
    .setOption('title', title)
    .setOption('legend', { position: 'none' });
  sheet.insertChart(builder.build());
}
