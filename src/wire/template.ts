/** Templated sheets, as the script places them. */
import type { CellReference } from './cell';
import type { Changed, Restoration } from './restoration';
import type { SheetsRestoration } from './table';
import type { TemplateSheet } from './template-sheet';

export interface TemplatePlaced {
  readonly sheet: string;
  readonly first: CellReference;
  /** For `removeSheets`. */
  readonly restoration: SheetsRestoration;
}

export interface SamplesRemoved {
  readonly sheet: string;
  readonly first: CellReference;
  readonly restorations: readonly Restoration[];
}

export interface RestoreSamples {
  takes: { readonly restorations: readonly Restoration[]; readonly force: boolean };
  gives: { readonly done: 'restored' } | Changed;
}

export interface TemplateScriptRequests {
  placeTemplate: { takes: { readonly sheet: TemplateSheet }; gives: TemplatePlaced };
  /** `names`: of the ranges that templates keep their sample data in. */
  clearSamples: { takes: { readonly names: readonly string[] }; gives: SamplesRemoved };
  restoreSamples: RestoreSamples;
}
