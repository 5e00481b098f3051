import type { ChartKind } from '../wire/block';
import type { Range, Sheet } from './file';

/** What a chart shows, and the cell at its corner. */
export interface Drawing {
  readonly kind: ChartKind;
  readonly title: string;
  /** Labels or x first, then one column for each series. */
  readonly ranges: readonly Range[];
  /** Rows of the ranges that are headers. */
  readonly headers: number;
  readonly row: number;
  readonly column: number;
  /** Pixels; as large as Sheets makes it without them. */
  readonly width?: number;
  readonly height?: number;
}

const types = {
  bar: 'BAR',
  column: 'COLUMN',
  line: 'LINE',
  scatter: 'SCATTER',
  stackedBar: 'BAR',
  stackedColumn: 'COLUMN',
} as const;

/** Puts a native chart into a sheet, no further down or right than the sheet goes. */
export function drawChart(sheet: Sheet, drawing: Drawing): void {
  const { kind, title, ranges, headers, row, column, width, height } = drawing;
  const builder = sheet.newChart().setChartType(Charts.ChartType[types[kind]]);
  for (const range of ranges) builder.addRange(range);
  builder
    .setNumHeaders(headers)
    .setPosition(Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns()), 0, 0)
    .setOption('title', title)
    .setOption('legend', { position: ranges.length > 2 ? 'top' : 'none' })
    .setOption('isStacked', kind.startsWith('stacked'))
    // Else labels that are numbers, as months are, would be drawn as a series.
    .setOption('useFirstColumnAsDomain', true);
  if (width !== undefined) builder.setOption('width', width);
  if (height !== undefined) builder.setOption('height', height);
  if (kind === 'scatter') {
    // Points of a curve: without a line they are a cloud.
    builder.setOption('curveType', 'function').setOption('lineWidth', 2).setOption('pointSize', 4);
  }
  sheet.insertChart(builder.build());
}
