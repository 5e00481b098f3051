import type { Language } from '../i18n/language';
import type { TemplateKind } from '../planner/template-messages';
import { budget } from './budget';
import { calculator } from './calculator';
import { channels } from './channels';
import { clients } from './clients';
import { customers } from './customers';
import { goal } from './goal';
import { launch } from './launch';
import { retention } from './retention';
import type { Template } from './sheet';

/**
 * Every template by its kind.
 *
 * @param today the day of today, counted from 30 December 1899 as dates in cells are
 */
export const templates: Readonly<
  Record<TemplateKind, (language: Language, today: number) => Template>
> = { calculator, retention, customers, budget, channels, goal, clients, launch };
