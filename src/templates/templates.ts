import type { Language } from '../i18n/language';
import type { TemplateKind } from '../planner/template-messages';
import { calculator } from './calculator';
import type { Template } from './sheet';

/**
 * Every template by its kind.
 *
 * @param today the day of today, counted from 30 December 1899 as dates in cells are
 */
export const templates: Readonly<
  Partial<Record<TemplateKind, (language: Language, today: number) => Template>>
> = {
  calculator,
};
