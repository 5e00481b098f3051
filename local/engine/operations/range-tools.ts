/** Merging, copying, protecting, validating. */
import type { Execution } from '../execution';
import type { Cell, CellContent, SheetProtection, Zone } from '../spreadsheet-engine';
import { canEdit, dispatch, makeRoom, requireEditable, settle } from './editing';
import type { Area, OperationTable } from './operation';
import { handle, mapCells, overlaps, read, toArea, toZone, write } from './operation';

export interface ValidationSpecification {
  type: string;
  values: string[];
  displayStyle?: string;
  allowInvalid: boolean;
}

function copy(execution: Execution, from: Area, to: Area, contentsOnly: boolean): void {
  settle(execution);
  const { getters } = execution.model;
  // A destination is filled by repeating the source, and is never smaller than the source.
  const target = {
    ...to,
    rows: Math.max(from.rows, Math.floor(to.rows / from.rows) * from.rows),
    columns: Math.max(from.columns, Math.floor(to.columns / from.columns) * from.columns),
  };
  requireEditable(execution, target);
  makeRoom(execution, target);
  const sources = mapCells(from, (cell) => ({
    cell: getters.getCell(cell),
    value: getters.getEvaluatedCell(cell).value,
    position: cell,
  }));
  mapCells(target, ({ col, row, sheetId }) => {
    const source = sources[(row - to.row) % from.rows]?.[(col - to.column) % from.columns];
    if (!source) return;
    const content = contentToCopy(execution, source.cell, source.value, contentsOnly, {
      columns: col - source.position.col,
      rows: row - source.position.row,
      from: source.position.sheetId,
      to: sheetId,
    });
    const look = contentsOnly
      ? {}
      : { style: source.cell?.style ?? null, format: source.cell?.format ?? '' };
    dispatch(execution, 'UPDATE_CELL', { sheetId, col, row, content, ...look });
  });
}

interface Shift {
  columns: number;
  rows: number;
  from: string;
  to: string;
}

function contentToCopy(
  execution: Execution,
  cell: Cell | undefined,
  value: CellContent,
  contentsOnly: boolean,
  shift: Shift,
): string {
  if (cell?.compiledFormula && !contentsOnly) {
    const { to, columns, rows } = shift;
    const { getters } = execution.model;
    return getters.getTranslatedCellFormula(to, columns, rows, cell.compiledFormula);
  }
  if (cell && !cell.isFormula) return cell.content;
  return value === null ? '' : String(value);
}

/** @param zones the cells of the area that the rule is for */
function validate(
  execution: Execution,
  area: Area,
  zones: readonly Zone[],
  rule: ValidationSpecification | null,
): void {
  requireEditable(execution, area);
  const { model } = execution;
  const { sheetId } = area;
  for (const { id, ranges } of model.getters.getDataValidationRules(sheetId)) {
    if (ranges.some((range) => zones.some((zone) => overlaps(range.zone, zone)))) {
      dispatch(execution, 'REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
    }
  }
  if (!rule) return;
  const { type, values, displayStyle, allowInvalid } = rule;
  dispatch(execution, 'ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: zones.map((zone) => model.getters.getRangeDataFromZone(sheetId, zone)),
    rule: {
      id: model.uuidGenerator.smallUuid(),
      criterion: { type, values, ...(displayStyle ? { displayStyle } : {}) },
      isBlocking: !allowInvalid,
    },
  });
}

export const rangeTools: OperationTable = {
  'Range.canEdit': read((execution, area: Area) => canEdit(execution, area)),
  'Range.copyTo': write((execution, from: Area, to: Area, contentsOnly: boolean) => {
    copy(execution, from, to, contentsOnly);
  }),
  'Range.merge': write((execution, area: Area) => {
    requireEditable(execution, area);
    dispatch(execution, 'ADD_MERGE', {
      sheetId: area.sheetId,
      target: [toZone(area)],
      force: true,
    });
  }),
  'Range.breakApart': write((execution, area: Area) => {
    const merged = mergesIn(execution, area);
    if (merged.length > 0)
      dispatch(execution, 'REMOVE_MERGE', { sheetId: area.sheetId, target: merged });
  }),
  'Range.getMergedRanges': read((execution, area: Area) =>
    mergesIn(execution, area).map((zone) => toArea(area.sheetId, zone)),
  ),
  'Range.setDataValidations': write(
    (execution, area: Area, rule: ValidationSpecification | null) => {
      validate(execution, area, [toZone(area)], rule);
    },
  ),
  'Range.setEachDataValidation': write(
    (execution, area: Area, rules: (ValidationSpecification | null)[][]) => {
      validate(execution, area, [toZone(area)], null);
      const zones = new Map<string, Zone[]>();
      rules.forEach((line, down) => {
        line.forEach((rule, across) => {
          if (!rule) return;
          const [row, col] = [area.row + down, area.column + across];
          const alike = zones.get(JSON.stringify(rule)) ?? [];
          zones.set(JSON.stringify(rule), [
            ...alike,
            { left: col, right: col, top: row, bottom: row },
          ]);
        });
      });
      for (const [rule, alike] of zones) {
        validate(execution, area, alike, JSON.parse(rule) as ValidationSpecification);
      }
    },
  ),
  'Range.getDataValidations': read((execution, area: Area) => {
    const rules = execution.model.getters.getDataValidationRules(area.sheetId);
    return mapCells(area, ({ col, row }) => {
      const cell = { left: col, right: col, top: row, bottom: row };
      const rule = rules.find(({ ranges }) => ranges.some(({ zone }) => overlaps(zone, cell)));
      if (!rule) return null;
      const { type, values, displayStyle } = rule.criterion;
      return { type, values, displayStyle, allowInvalid: !rule.isBlocking };
    });
  }),
  'Protection.list': read((execution, sheetId: string) =>
    execution.model.getters.getProtections(sheetId),
  ),
  'Protection.save': write((execution, sheetId: string, protection: SheetProtection) => {
    dispatch(execution, 'SET_PROTECTION', { sheetId, protection });
  }),
  'Protection.remove': write((execution, sheetId: string, id: string) => {
    dispatch(execution, 'REMOVE_PROTECTION', { sheetId, id });
  }),
  'Protection.newId': handle((execution) => execution.model.uuidGenerator.smallUuid()),
};

function mergesIn(execution: Execution, area: Area) {
  const zone = toZone(area);
  return execution.model.getters.getMerges(area.sheetId).filter((merge) => overlaps(merge, zone));
}
