/** What the screen of a plan asks, and what it is answered. */
import type { PlanAnswer, PlanInputs } from '../plans/plans';
import type { BlockCell, BlockChart } from '../wire/block';
import type { WriteChoices } from '../plans/shape/state';
import type { Written } from '../wire/place';
import type { Problem } from '../wire/refusal';
import type { Restoration, TakenCell } from '../wire/restoration';

export interface WriteOptions extends WriteChoices {
  readonly plan: PlanInputs;
}

export interface Preview {
  /** In words: `Plan!D2:F14`, or the name the new sheet would get. */
  readonly range: string;
  readonly rows: number;
  readonly columns: number;
  /** Where the block begins, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly BlockCell[])[];
  readonly taken: readonly TakenCell[];
  /** The charts that may go with it; absent where there are none. */
  readonly charts?: readonly BlockChart[];
  /** Why it cannot be written there, where it cannot. */
  readonly refusal?: Problem;
}

/** Nothing was done: these cells hold something and nobody agreed to replace them. */
export interface Occupied {
  readonly done: 'occupied';
  readonly preview: Preview;
}

export interface PlanRequests {
  /** Reads the bound cells and works out the plan. Writes nothing. */
  calculate: { takes: { readonly plan: PlanInputs }; gives: PlanAnswer };
  preview: {
    /** `previous`: the write before this one, whose cells are free. */
    takes: WriteOptions & { readonly previous?: Restoration };
    gives: Preview;
  };
  write: {
    /** `replace`: the taken cells that the user agreed to lose. */
    takes: WriteOptions & {
      readonly replace: readonly string[];
      readonly previous?: Restoration;
    };
    gives: Written | Occupied;
  };
}
