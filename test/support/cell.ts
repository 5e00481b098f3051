import type { Cell, Grid } from '../../src/cells/read';
import { runInCell } from '../../src/cells/run';
import type { Place, SheetFunction } from '../../src/functions/define';
import type { Language } from '../../src/i18n/language';

/** A column of cells, as a range such as A2:A4 arrives. */
export const column = (...cells: Cell[]): Grid => cells.map((cell) => [cell]);

/** Runs a function as its cell would, with the sentences in the given language. */
export const cell =
  (sheetFunction: SheetFunction, language: Language = 'en', place?: Place) =>
  (...given: (Cell | Grid)[]) =>
    runInCell(sheetFunction, given, () => language, place);
