/** One sheet: its size, its look, its charts. */
import type { Execution } from '../execution';
import { engine } from '../spreadsheet-engine';
import type { ChartDefinition, ConditionalFormat, Style } from '../spreadsheet-engine';
import { addHeaders, dispatch, removeHeaders, settle } from './editing';
import type { Area, OperationTable } from './operation';
import { handle, mapCells, read, toZone, write } from './operation';
import { canonicalEntry } from '../user-entry';
import { sheetNumber } from './sheet-id';
import { ENGINE_WIDTH, USUAL_WIDTH } from '../snapshot';

function lastCell(execution: Execution, sheetId: string): { rows: number; columns: number } {
  settle(execution);
  let rows = 0;
  let columns = 0;
  const { getters } = execution.model;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { value } = getters.getEvaluatedCell(position);
    if (value === null || (value === '' && !getters.getCell(position)?.isFormula)) continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { rows, columns };
}

export interface ChartSpecification {
  type: 'bar' | 'line' | 'pie' | 'scatter' | 'combo';
  horizontal: boolean;
  stacked: boolean;
  area: boolean;
  title: string;
  legend: string;
  axisTitles: { horizontal?: string; vertical?: string };
  ranges: Area[];
  headers: boolean;
  /** Of a script's own choice; otherwise the first column is looked at. */
  firstColumnAsDomain?: boolean;
  row: number;
  column: number;
  offset: { x: number; y: number };
  size: { width: number; height: number };
}

/** Numbers that are no dates are a series and no labels, unless a script says otherwise. */
function holdsNumbers(execution: Execution, { headers }: ChartSpecification, area: Area): boolean {
  settle(execution);
  const cells = mapCells(area, (cell) => execution.model.getters.getEvaluatedCell(cell))
    .flat()
    .slice(headers ? 1 : 0)
    .filter(({ value }) => value !== null && value !== '');
  return (
    cells.length > 0 &&
    cells.every(
      ({ value, format }) =>
        typeof value === 'number' && !(format && engine.helpers.isDateTimeFormat(format)),
    )
  );
}

/** With two columns or more the first one may label the axis; of points it always is the place. */
function chartSource(execution: Execution, chart: ChartSpecification) {
  const { ranges, headers } = chart;
  const columns = ranges.flatMap((range) =>
    Array.from({ length: range.columns }, (_, index) => ({
      ...range,
      column: range.column + index,
      columns: 1,
    })),
  );
  const [first, ...others] = columns;
  const labelled =
    first !== undefined &&
    others.length > 0 &&
    (chart.type === 'scatter' ||
      (chart.firstColumnAsDomain ?? !holdsNumbers(execution, chart, first)));
  const labels = labelled ? first : undefined;
  const series = labelled ? others : columns;
  const text = (area: Area): string => {
    const { getters } = execution.model;
    const range = getters.getRangeFromZone(area.sheetId, toZone(area));
    return getters.getRangeString(range, 'none');
  };
  return {
    type: 'range',
    dataSets: series.map((area, index) => ({ dataSetId: String(index), dataRange: text(area) })),
    dataSetsHaveTitle: headers,
    ...(labels ? { labelRange: text(labels) } : {}),
  };
}

function chartDefinition(execution: Execution, chart: ChartSpecification): ChartDefinition {
  const { axisTitles } = chart;
  const axis = (text: string | undefined) => (text ? { title: { text } } : {});
  return {
    type: chart.type,
    title: { text: chart.title },
    legendPosition: chart.legend,
    dataSource: chartSource(execution, chart),
    dataSetStyles: {},
    stacked: chart.stacked,
    axesDesign: { x: axis(axisTitles.horizontal), y: axis(axisTitles.vertical) },
    humanize: true,
    ...(chart.type === 'bar' ? { horizontal: chart.horizontal } : {}),
    ...(chart.type === 'line'
      ? { labelsAsText: true, cumulative: false, fillArea: chart.area }
      : {}),
  };
}

export const sheetOperations: OperationTable = {
  'Sheet.getSheetId': handle((_execution, sheetId: string) => sheetNumber(sheetId)),
  'Sheet.getName': read((execution, sheetId: string) =>
    execution.model.getters.getSheetName(sheetId),
  ),
  'Sheet.setName': write((execution, sheetId: string, newName: string) => {
    const { getters } = execution.model;
    const oldName = getters.getSheetName(sheetId);
    if (
      getters.getSheetIds().some((id) => id !== sheetId && getters.getSheetName(id) === newName)
    ) {
      throw new Error(
        `A sheet with the name "${newName}" already exists. Please enter another name.`,
      );
    }
    dispatch(execution, 'RENAME_SHEET', { sheetId, newName, oldName });
  }),
  'Sheet.copyTo': write((execution, sheetId: string) => {
    const { getters, uuidGenerator } = execution.model;
    const ids = getters.getSheetIds();
    const names = ids.map((id) => getters.getSheetName(id));
    const first = `Copy of ${getters.getSheetName(sheetId)}`;
    let name = first;
    for (let count = 2; names.includes(name); count += 1) name = `${first} ${String(count)}`;
    const sheetIdTo = uuidGenerator.uuidv4();
    dispatch(execution, 'DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: name });
    // The engine puts it beside its model; Sheets puts it last.
    const delta = ids.length - 1 - ids.indexOf(sheetId);
    if (delta > 1) dispatch(execution, 'MOVE_SHEET', { sheetId: sheetIdTo, delta: delta - 1 });
    return sheetIdTo;
  }),
  'Sheet.getIndex': read(
    (execution, sheetId: string) => execution.model.getters.getSheetIds().indexOf(sheetId) + 1,
  ),
  'Sheet.getMaxRows': read((execution, sheetId: string) =>
    execution.model.getters.getNumberRows(sheetId),
  ),
  'Sheet.getMaxColumns': read((execution, sheetId: string) =>
    execution.model.getters.getNumberCols(sheetId),
  ),
  'Sheet.getLastCell': read(lastCell),
  'Sheet.insertRowsAfter': write((execution, sheetId: string, after: number, quantity: number) => {
    addHeaders(execution, sheetId, 'ROW', after - 1, quantity);
  }),
  'Sheet.insertColumnsAfter': write(
    (execution, sheetId: string, after: number, quantity: number) => {
      addHeaders(execution, sheetId, 'COL', after - 1, quantity);
    },
  ),
  'Sheet.deleteRows': write((execution, sheetId: string, first: number, quantity: number) => {
    removeHeaders(execution, sheetId, 'ROW', first - 1, quantity);
  }),
  'Sheet.deleteColumns': write((execution, sheetId: string, first: number, quantity: number) => {
    removeHeaders(execution, sheetId, 'COL', first - 1, quantity);
  }),
  'Sheet.setFrozenRows': write((execution, sheetId: string, quantity: number) => {
    dispatch(
      execution,
      quantity > 0 ? 'FREEZE_ROWS' : 'UNFREEZE_ROWS',
      quantity > 0 ? { sheetId, quantity } : { sheetId },
    );
  }),
  'Sheet.setFrozenColumns': write((execution, sheetId: string, quantity: number) => {
    dispatch(
      execution,
      quantity > 0 ? 'FREEZE_COLUMNS' : 'UNFREEZE_COLUMNS',
      quantity > 0 ? { sheetId, quantity } : { sheetId },
    );
  }),
  'Sheet.setColumnWidths': write(
    (execution, sheetId: string, column: number, quantity: number, size: number) => {
      dispatch(execution, 'RESIZE_COLUMNS_ROWS', {
        sheetId,
        dimension: 'COL',
        elements: Array.from({ length: quantity }, (_, index) => column - 1 + index),
        size,
      });
    },
  ),
  'Sheet.getColumnWidth': read((execution, sheetId: string, column: number) => {
    const size = execution.model.getters.getColSize(sheetId, column - 1);
    return size === ENGINE_WIDTH ? USUAL_WIDTH : size;
  }),
  'Sheet.setRowHeight': write((execution, sheetId: string, row: number, size: number) => {
    dispatch(execution, 'RESIZE_COLUMNS_ROWS', {
      sheetId,
      dimension: 'ROW',
      elements: [row - 1],
      size,
    });
  }),
  'Sheet.hideColumns': write((execution, sheetId: string, first: number, quantity: number) => {
    dispatch(execution, 'HIDE_COLUMNS_ROWS', {
      sheetId,
      dimension: 'COL',
      elements: Array.from({ length: quantity }, (_, index) => first - 1 + index),
    });
  }),
  'Sheet.isSheetHidden': read(
    (execution, sheetId: string) => !execution.model.getters.isSheetVisible(sheetId),
  ),
  'Sheet.setHidden': write((execution, sheetId: string, hidden: boolean) => {
    dispatch(execution, hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
  }),
  'Sheet.setHiddenGridlines': write((execution, sheetId: string, hidden: boolean) => {
    dispatch(execution, 'SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !hidden });
  }),
  'Sheet.getCharts': read((execution, sheetId: string) => {
    const { getters } = execution.model;
    return getters.getChartIds(sheetId).map((id) => {
      const { type, title } = getters.getChartDefinition(id);
      return { id, type, title: title?.text ?? '' };
    });
  }),
  'Sheet.insertChart': write((execution, sheetId: string, chart: ChartSpecification) => {
    const id = execution.model.uuidGenerator.smallUuid();
    dispatch(execution, 'CREATE_CHART', {
      sheetId,
      figureId: `figure-${id}`,
      chartId: id,
      col: chart.column,
      row: chart.row,
      offset: chart.offset,
      size: chart.size,
      definition: chartDefinition(execution, chart),
    });
    return id;
  }),
  'Sheet.removeChart': write((execution, sheetId: string, chartId: string) => {
    dispatch(execution, 'DELETE_FIGURE', {
      sheetId,
      figureId: execution.model.getters.getFigureIdFromChartId(chartId),
    });
  }),
  'Sheet.getConditionalFormatRules': read((execution, sheetId: string) =>
    execution.model.getters.getConditionalFormats(sheetId).map(({ id, rule, ranges }) => ({
      operator: rule.operator ?? '',
      values: rule.values ?? [],
      style: rule.style ?? {},
      ranges: ranges.map((xc) => areaOf(execution, sheetId, xc)),
      id,
    })),
  ),
  'Sheet.setConditionalFormatRules': write(
    (execution, sheetId: string, rules: ConditionalFormatSpecification[]) => {
      const { getters, uuidGenerator } = execution.model;
      const present: ConditionalFormat[] = getters.getConditionalFormats(sheetId);
      for (const { id } of [...present]) {
        dispatch(execution, 'REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
      }
      const locale = getters.getLocale();
      for (const { operator, values, style, ranges, scale } of rules) {
        dispatch(execution, 'ADD_CONDITIONAL_FORMAT', {
          sheetId,
          ranges: ranges.map((area) => getters.getRangeDataFromZone(sheetId, toZone(area))),
          cf: {
            id: uuidGenerator.smallUuid(),
            rule: scale
              ? {
                  type: 'ColorScaleRule',
                  minimum: { type: 'value', color: colorNumber(scale.least) },
                  maximum: { type: 'value', color: colorNumber(scale.most) },
                }
              : {
                  type: 'CellIsRule',
                  operator,
                  values: values.map((value) => canonicalEntry(value, locale)),
                  style,
                },
          },
        });
      }
    },
  ),
};

export interface ConditionalFormatSpecification {
  operator: string;
  values: string[];
  style: Style;
  ranges: Area[];
  /** Colours of the least and the most number of the ranges. */
  scale?: { least: string; most: string };
}

const colorNumber = (color: string): number => Number.parseInt(color.slice(1), 16);

function areaOf(execution: Execution, sheetId: string, xc: string): Area {
  const { zone } = execution.model.getters.getRangeFromSheetXC(sheetId, xc);
  const rows = zone.bottom - zone.top + 1;
  return { sheetId, row: zone.top, column: zone.left, rows, columns: zone.right - zone.left + 1 };
}
