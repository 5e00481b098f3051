import type { Ask, CellReference } from '../app/messages';
import { focusGrid } from './server';

/** Selects a cell in the sheet and hands it the keyboard. */
export async function showCell(ask: Ask, cell: CellReference): Promise<void> {
  await ask('show', { cell });
  focusGrid();
}
