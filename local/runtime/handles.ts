/** Which cells a range object stands for: range objects cross the bridge as plain areas. */
import type { Area } from './area';

const areas = new WeakMap<object, Area>();
const sheets = new WeakMap<object, string>();

export function rememberArea<Range extends object>(range: Range, area: Area): Range {
  areas.set(range, area);
  return range;
}

export function areaOf(range: object): Area {
  const area = areas.get(range);
  if (!area) throw new TypeError('A range was expected.');
  return area;
}

export function rememberSheet<Sheet extends object>(sheet: Sheet, sheetId: string): Sheet {
  sheets.set(sheet, sheetId);
  return sheet;
}

export function sheetIdOf(sheet: object): string {
  const sheetId = sheets.get(sheet);
  if (sheetId === undefined) throw new TypeError('A sheet was expected.');
  return sheetId;
}
