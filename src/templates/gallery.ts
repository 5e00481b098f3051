import type { TemplateKind } from './list';
import type { TemplateRecord } from './TemplateDoneBar';

/** What the gallery keeps while one is in another room. */
export interface GalleryState {
  readonly chosen: TemplateKind;
  readonly samples: boolean;
  readonly record?: TemplateRecord | undefined;
}

export const newGallery: GalleryState = { chosen: 'calculator', samples: true };
