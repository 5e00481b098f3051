import type { CellReference } from '../wire/cell';
import type { AskScript } from '../wire/requests';
import { focusGrid } from './server';

/** Selects a cell in the sheet and hands it the keyboard. */
export async function showCell(ask: AskScript, cell: CellReference): Promise<void> {
  await ask('show', { cell });
  focusGrid();
}
