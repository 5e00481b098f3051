import type { Cell, Grid } from '../cells/read';
import { runInCell } from '../cells/run';
import { computed } from '../functions/computed';
import { offsetAt } from '../sheet/zone';
import { userLanguage } from './user';

/** What the generated stubs call: the function's name, and the arguments as they came. */
export function cell(name: string, given: ArrayLike<Cell | Grid>) {
  const sheetFunction = computed[name];
  if (!sheetFunction) throw new Error(`There is no function ${name}.`);
  return runInCell(sheetFunction, given, userLanguage, { offsetAt });
}
