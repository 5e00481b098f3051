import type { CellReference } from '../wire/cell';
import type { TakenCell } from '../wire/restoration';
import { Refusal } from '../wire/refusal';
import { activeSpreadsheet } from './file';
import { setCells } from './values';

interface Insertion {
  readonly formula: string;
  readonly replace: readonly string[];
}

type Inserted =
  | { readonly done: 'inserted'; readonly cell: CellReference }
  | { readonly done: 'occupied'; readonly taken: readonly TakenCell[]; readonly sheet: string };

/** Puts a formula into the first selected cell, unless it holds something not agreed to be lost. */
export function insertFormula({ formula, replace }: Insertion): Inserted {
  const range = activeSpreadsheet().getActiveRange()?.getCell(1, 1);
  if (!range) throw new Refusal('selectCell');
  const sheet = range.getSheet();
  const cell = { sheetId: sheet.getSheetId(), sheet: sheet.getName(), a1: range.getA1Notation() };
  const held = range.getFormula() || range.getDisplayValue();
  if (held !== '' && !replace.includes(cell.a1)) {
    return { done: 'occupied', taken: [{ a1: cell.a1, holds: held }], sheet: cell.sheet };
  }
  if (!range.canEdit()) throw new Refusal('protected', `${cell.sheet}!${cell.a1}`);
  setCells(range, [[formula]]);
  SpreadsheetApp.flush();
  range.activate();
  return { done: 'inserted', cell };
}
