/** Where a block is written, and what it meets there. */
import type { Origin } from './block';
import type { CellReference } from './cell';
import type { Problem } from './refusal';
import type { Restoration, TakenCell } from './restoration';

/** Where a block is written. */
export type Target =
  { readonly to: 'new-sheet' } | { readonly to: 'cell'; readonly cell: CellReference };

export interface Written {
  readonly done: 'written';
  readonly range: string;
  readonly first: CellReference;
  /** How many cells held something before. */
  readonly replaced: number;
  readonly restoration: Restoration;
}

/** Where a block would stand, and what it would meet there. */
export interface PlacedBlock {
  /** The sheet's present name, or the one it would be given. */
  readonly sheet: string;
  readonly origin: Origin;
  readonly taken: readonly TakenCell[];
  /** Why it cannot be written there, where it cannot. */
  readonly refusal?: Problem;
}

/** Nothing was done: these cells hold something and nobody agreed to replace them. */
export interface PlaceOccupied {
  readonly done: 'occupied';
  readonly placed: PlacedBlock;
}

/** Where a block goes, and which cells it may not and which it may cover. */
export interface Placing {
  readonly target: Target;
  /** The cells that the block was worked out from. */
  readonly inputs: readonly CellReference[];
  /** The write before this one, whose cells are free. */
  readonly previous?: Restoration;
}
