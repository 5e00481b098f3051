import type { ChartSpecification } from '../engine/operations/sheet';
import { areaOf } from './handles';
import { strict } from './strict';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const specifications = new WeakMap<object, ChartSpecification>();
const identifiers = new WeakMap<object, string>();

export function chartSpecificationOf(chart: Chart): ChartSpecification {
  const specification = specifications.get(chart);
  if (!specification) throw new TypeError('A built chart was expected.');
  return specification;
}

export function chartIdOf(chart: Chart): string {
  const id = identifiers.get(chart);
  if (id === undefined) throw new TypeError('A chart of this sheet was expected.');
  return id;
}

export function existingChart({ id, title }: { id: string; title: string }): Chart {
  const chart = strict<Chart>('EmbeddedChart', {
    getChartId: () => numberOf(id),
    getOptions: () =>
      strict<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: (option: string) => (option === 'title' ? title : null),
      }),
  });
  identifiers.set(chart, id);
  return chart;
}

function numberOf(id: string): number {
  let hash = 0;
  for (let index = 0; index < id.length; index += 1) {
    hash = (hash * 31 + id.charCodeAt(index)) % 0x7fffffff;
  }
  return hash;
}

export const CHART_TYPES = {
  AREA: 'AREA',
  BAR: 'BAR',
  COLUMN: 'COLUMN',
  COMBO: 'COMBO',
  LINE: 'LINE',
  PIE: 'PIE',
  SCATTER: 'SCATTER',
} as const;

const TYPES: Record<string, Pick<ChartSpecification, 'type' | 'horizontal' | 'area'>> = {
  AREA: { type: 'line', horizontal: false, area: true },
  BAR: { type: 'bar', horizontal: true, area: false },
  COLUMN: { type: 'bar', horizontal: false, area: false },
  COMBO: { type: 'combo', horizontal: false, area: false },
  LINE: { type: 'line', horizontal: false, area: false },
  PIE: { type: 'pie', horizontal: false, area: false },
  SCATTER: { type: 'scatter', horizontal: false, area: false },
};

function applyOption(chart: ChartSpecification, option: string, value: unknown): void {
  const text = String(value);
  const legends = new Set(['top', 'bottom', 'left', 'right', 'none']);
  if (option === 'title') chart.title = text;
  else if (option === 'legend.position' || option === 'legend') {
    const position =
      typeof value === 'object' ? String((value as { position?: string }).position) : text;
    if (legends.has(position)) chart.legend = position;
  } else if (option === 'useFirstColumnAsDomain') chart.firstColumnAsDomain = Boolean(value);
  else if (option === 'isStacked') chart.stacked = Boolean(value);
  else if (option === 'hAxis.title') chart.axisTitles.horizontal = text;
  else if (option === 'vAxis.title') chart.axisTitles.vertical = text;
  else if (option === 'width') chart.size = { ...chart.size, width: Number(value) };
  else if (option === 'height') chart.size = { ...chart.size, height: Number(value) };
  // Sheets keeps any other option for the drawing; the engine draws without it.
}

export function createChartBuilder(): Builder {
  const chart: ChartSpecification = {
    type: 'bar',
    horizontal: false,
    stacked: false,
    area: false,
    title: '',
    legend: 'bottom',
    axisTitles: {},
    ranges: [],
    headers: true,
    row: 0,
    column: 0,
    offset: { x: 0, y: 0 },
    size: { width: 600, height: 371 },
  };
  const become = (type: string): Builder => {
    const found = TYPES[type];
    if (!found) throw new Error(`not emulated: chart type ${type}`);
    Object.assign(chart, found);
    return builder;
  };
  const set = (option: string, value: unknown): Builder => {
    applyOption(chart, option, value);
    return builder;
  };
  const methods = {
    asAreaChart: () => become('AREA'),
    asBarChart: () => become('BAR'),
    asColumnChart: () => become('COLUMN'),
    asComboChart: () => become('COMBO'),
    asLineChart: () => become('LINE'),
    asPieChart: () => become('PIE'),
    asScatterChart: () => become('SCATTER'),
    setChartType: (type: unknown) => become(String(type)),
    addRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      chart.ranges.push(areaOf(range));
      return builder;
    },
    clearRanges: () => {
      chart.ranges = [];
      return builder;
    },
    setPosition: (row: number, column: number, x: number, y: number) => {
      Object.assign(chart, { row: row - 1, column: column - 1, offset: { x, y } });
      return builder;
    },
    setOption: set,
    setNumHeaders: (headers: number) => {
      chart.headers = headers > 0;
      return builder;
    },
    setTitle: (title: string) => set('title', title),
    setXAxisTitle: (title: string) => set('hAxis.title', title),
    setYAxisTitle: (title: string) => set('vAxis.title', title),
    setStacked: () => set('isStacked', true),
    setLegendPosition: (position: unknown) =>
      set('legend.position', String(position).toLowerCase()),
    setTransposeRowsAndColumns: () => builder,
    setMergeStrategy: () => builder,
    setHiddenDimensionStrategy: () => builder,
    setColors: () => builder,
    build: () => {
      const built = strict<Chart>('EmbeddedChart', {});
      specifications.set(built, { ...chart, ranges: [...chart.ranges] });
      return built;
    },
  };
  // Google's builders for single chart types share these methods under types of their own.
  const builder: Builder = strict<Builder>(
    'EmbeddedChartBuilder',
    methods as unknown as Partial<Builder>,
  );
  return builder;
}
