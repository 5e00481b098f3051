/** Between the engine's cells and the values a script sees. Matrices turn here: scripts hold rows. */
import { SerialDate } from './codec';
import { engine } from './spreadsheet-engine';
import type { CellContent } from './spreadsheet-engine';

export type ScriptValue = string | number | boolean | SerialDate;

export interface EngineValue {
  value: CellContent;
  format?: string;
  message?: string;
}

export const DATE_FORMAT = 'yyyy-mm-dd';
export const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';

interface FormattedValue {
  value?: CellContent | undefined;
  format?: string | undefined;
}

/** A blank is '', an error its own name such as '#N/A', a number in a date format a date. */
export function toScriptValue(cell: FormattedValue | undefined): ScriptValue {
  const value = cell?.value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' && cell?.format && engine.helpers.isDateTimeFormat(cell.format)) {
    return new SerialDate(value);
  }
  return value;
}

/** An argument of a custom function: one cell is a bare value, anything larger an array of rows. */
export function toScriptArgument(argument: unknown): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return toScriptValue(argument as FormattedValue);
  const columns = argument as FormattedValue[][];
  const height = columns[0]?.length ?? 0;
  if (columns.length === 1 && height === 1) return toScriptValue(columns[0]?.[0]);
  return Array.from({ length: height }, (_, row) =>
    columns.map((column) => toScriptValue(column[row])),
  );
}

function toEngineValue(value: unknown): EngineValue {
  if (value === null || value === undefined) return { value: '' };
  if (value instanceof SerialDate) {
    const format = Number.isInteger(value.serial) ? DATE_FORMAT : DATE_TIME_FORMAT;
    return { value: value.serial, format };
  }
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return { value };
    return { value: '#NUM!', message: 'The result is not a number.' };
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  return { value: JSON.stringify(value) };
}

/** A custom function's result: a value, a row, or rows; short rows are filled with blanks. */
export function toEngineResult(result: unknown): EngineValue | EngineValue[][] {
  if (!Array.isArray(result)) return toEngineValue(result);
  const rows = (Array.isArray(result[0]) ? result : [result]) as unknown[][];
  const width = Math.max(1, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => toEngineValue(row[column])),
  );
}
