import type { CellReference } from '../../wire/cell';

/** `Plan!B2`: a long sheet name is shortened before the mark, the cell never is. */
export function CellName({ cell }: { cell: CellReference }) {
  return (
    <span class="cell-name">
      <span>{cell.sheet}</span>
      <span>!{cell.a1}</span>
    </span>
  );
}
