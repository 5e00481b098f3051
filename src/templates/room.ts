import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language';
import type { Template } from '../wire/template-sheet';
import type { Card } from './vocabulary';

/** All that the folder of a template hands out. */
export interface TemplateRoom {
  readonly words: (language: Language) => Card;
  /** What the sheet looks like, drawn for the gallery on 128 by 74. */
  readonly picture: ComponentChildren;
  /** @param today the day of today, counted from 30 December 1899 as dates in cells are */
  readonly make: (language: Language, today: number) => Template;
}
