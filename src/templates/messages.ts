/** Requests about templated sheets: the panel's, and the script's that they lead to. */
import type { TemplateSheet } from '../wire/template-sheet';
import type { SheetsRestoration } from '../customers/messages';
import type { CellReference } from '../plans/shape/form';
import type { Changed, Restoration } from '../wire/restoration';

/** In the order of the gallery. */
export const templateKinds = [
  'calculator',
  'retention',
  'customers',
  'budget',
  'channels',
  'goal',
  'clients',
  'launch',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

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

interface RestoreSamples {
  takes: { readonly restorations: readonly Restoration[]; readonly force: boolean };
  gives: { readonly done: 'restored' } | Changed;
}

export interface TemplateRequests {
  /** Adds a template as a new sheet at the end. */
  addTemplate: {
    takes: { readonly template: TemplateKind; readonly samples: boolean };
    gives: TemplatePlaced;
  };
  /** Clears the sample data of the sheet that is open. */
  removeSamples: { takes: object; gives: SamplesRemoved };
  restoreSamples: RestoreSamples;
}

export interface TemplateScriptRequests {
  placeTemplate: { takes: { readonly sheet: TemplateSheet }; gives: TemplatePlaced };
  /** `names`: of the ranges that templates keep their sample data in. */
  clearSamples: { takes: { readonly names: readonly string[] }; gives: SamplesRemoved };
  restoreSamples: RestoreSamples;
}
