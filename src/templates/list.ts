import type { Language } from '../i18n/language';
import type { TemplateKind } from './messages';
import { budget } from './budget/budget';
import { calculator } from './calculator/calculator';
import { channels } from './channels/channels';
import { clients } from './clients/clients';
import { customers } from './customers/customers';
import { goal } from './goal/goal';
import { launch } from './launch/launch';
import { retention } from './retention/retention';
import type { Template } from '../wire/template-sheet';

/**
 * Every template by its kind.
 *
 * @param today the day of today, counted from 30 December 1899 as dates in cells are
 */
export const templates: Readonly<
  Record<TemplateKind, (language: Language, today: number) => Template>
> = { calculator, retention, customers, budget, channels, goal, clients, launch };
