import type { AnyForms } from '../i18n/forms';

/** What the shell says, and the controls that several rooms use. A missing word does not compile. */
export interface PanelWords<Counted extends AnyForms = AnyForms> {
  readonly back: string;
  readonly close: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly and: string;
  /** Behind this button: the messages that had no room. */
  readonly more: Counted;
  /** No answer came, and nobody knows why. */
  readonly lost: string;
  readonly units: { readonly million: string; readonly billion: string };
  readonly cell: {
    readonly use: string;
    readonly useFor: (field: string) => string;
    readonly go: (cell: string) => string;
    readonly unbind: string;
    readonly unbindFrom: (cell: string) => string;
  };
  readonly inputs: string;
  readonly fromCells: Counted;
  readonly actions: {
    readonly update: string;
    readonly updating: string;
    readonly write: string;
    readonly writeAgain: string;
  };
  readonly writing: {
    readonly title: string;
    readonly write: string;
    readonly writing: string;
    readonly notEmpty: Counted;
    readonly wouldBeReplaced: Counted;
    readonly nothingElse: string;
    readonly nothingElseRestored: string;
    readonly replace: Counted;
    readonly replacing: string;
    readonly show: string;
    readonly restore: string;
    readonly restoring: string;
    readonly restored: string;
    readonly writtenTo: string;
    readonly asBefore: string;
    /** Somebody worked in the cells after the plan was written. */
    readonly changedSince: Counted;
    readonly restoreReplaces: Counted;
  };
  readonly refusals: {
    readonly protected: (range: string) => string;
    readonly protectedFormulas: (range: string) => string;
    readonly merged: (range: string) => string;
    readonly invalid: (cell: string) => string;
    readonly misspelt: (cell: string) => string;
    readonly coversInput: (cell: string) => string;
    readonly gone: (sheet: string) => string;
    readonly busy: string;
    readonly full: string;
    readonly failed: string;
    readonly lost: string;
    readonly selectCell: string;
    readonly misunderstood: string;
    readonly fieldFault: string;
    readonly noList: string;
    readonly noSamples: string;
    readonly changedOrders: string;
  };
  /** Sheets of their own that were written, and are taken away again. */
  readonly newSheets: {
    readonly removed: string;
    readonly asBefore: string;
    readonly changed: Counted;
    readonly wouldGo: string;
    readonly nothingElse: string;
    readonly remove: Counted;
    readonly removing: string;
  };
}
