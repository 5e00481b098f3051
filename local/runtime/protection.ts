import type { SheetProtection } from '../engine/spreadsheet-engine';
import type { Area } from './area';
import { call } from './bridge';
import { areaOf } from './handles';
import { makeRange } from './makers';
import { strict } from './strict';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whoever protects keeps the right to edit, as on Google. */
export function newProtection(area?: Area): SheetProtection {
  const base = {
    id: call<string>('Protection.newId'),
    description: '',
    warningOnly: false,
    foreign: false,
  };
  return area ? { ...base, zone: zoneOf(area) } : base;
}

const zoneOf = ({ row, column, rows, columns }: Area) => ({
  left: column,
  top: row,
  right: column + columns - 1,
  bottom: row + rows - 1,
});

export function createProtection(
  sheetId: string,
  state: SheetProtection,
  saved = false,
): Protection {
  const current = { ...state };
  const save = (change: Partial<SheetProtection> = {}): Protection => {
    Object.assign(current, change);
    call('Protection.save', sheetId, current);
    return protection;
  };
  const protection: Protection = strict<Protection>('Protection', {
    getDescription: () => current.description,
    setDescription: (description: string) => save({ description }),
    isWarningOnly: () => current.warningOnly,
    setWarningOnly: (warningOnly: boolean) => save({ warningOnly }),
    canEdit: () => !current.foreign,
    getRange: () => {
      const zone = current.zone ?? { left: 0, top: 0, right: 0, bottom: 0 };
      return makeRange({
        sheetId,
        row: zone.top,
        column: zone.left,
        rows: zone.bottom - zone.top + 1,
        columns: zone.right - zone.left + 1,
      });
    },
    setRange: (range: GoogleAppsScript.Spreadsheet.Range) => save({ zone: zoneOf(areaOf(range)) }),
    getEditors: () => [],
    addEditor: () => protection,
    addEditors: () => protection,
    removeEditor: () => protection,
    removeEditors: () => protection,
    canDomainEdit: () => false,
    setDomainEdit: () => protection,
    remove: () => {
      call('Protection.remove', sheetId, current.id);
    },
  });
  return saved ? protection : save();
}

export const listProtections = (sheetId: string, wholeSheet: boolean): Protection[] =>
  call<SheetProtection[]>('Protection.list', sheetId)
    .filter(({ zone }) => (zone === undefined) === wholeSheet)
    .map((state) => createProtection(sheetId, state, true));
