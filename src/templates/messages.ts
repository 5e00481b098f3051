/** What the gallery asks, and what it is answered. */
import type { RestoreSamples, SamplesRemoved, TemplatePlaced } from '../wire/template';
import type { TemplateKind } from './list';

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
