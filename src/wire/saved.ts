/** Plans kept in the file: one visible sheet, one row a plan. */

/** A row of the sheet. All but `id` and `data` stands there to be read by people. */
export interface SavedRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The number it is all about, in words. */
  readonly main: string;
  /** When it was saved, as it is shown. */
  readonly saved: string;
  /** The build that saved it. */
  readonly version: string;
  /** The inputs in words. */
  readonly inputs: string;
  /** A JSON object; empty when what stands in the sheet is none any more. */
  readonly data: string;
}

/** A plan to be saved. */
export interface PlanToSave {
  readonly row: SavedRow;
  /** Its `data` as it was last seen; null for a new plan. */
  readonly expected: string | null;
}

/** Nothing was done: somebody changed these meanwhile. One that is gone comes without `data`. */
export interface PlansChanged {
  readonly done: 'changed';
  readonly plans: readonly SavedRow[];
}

/** Where the plans stood when they were last read; that sheet is looked at first. */
interface KnownSheet {
  readonly sheetId?: number | null;
}

/** Requests to the script about saved plans; what they give besides holds all plans as they are then. */
export interface SavedRequests {
  savedPlans: {
    takes: KnownSheet;
    gives: { readonly sheetId: number | null; readonly plans: readonly SavedRow[] };
  };
  /** Saves all of the plans or none. `force` overwrites what somebody changed meanwhile. */
  savePlans: {
    takes: KnownSheet & {
      readonly plans: readonly PlanToSave[];
      /** Name of the sheet, if it has to be made. */
      readonly title: string;
      /** Its headers, for name, kind, main number, date, version and inputs. */
      readonly headers: readonly string[];
      readonly force: boolean;
    };
    gives: { readonly done: 'saved'; readonly plans: readonly SavedRow[] } | PlansChanged;
  };
  /** A plan that is gone already counts as removed. */
  removePlan: {
    takes: KnownSheet & {
      readonly id: string;
      readonly expected: string;
      readonly force: boolean;
    };
    gives: { readonly done: 'removed'; readonly plans: readonly SavedRow[] } | PlansChanged;
  };
}
