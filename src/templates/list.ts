/** Every template by its kind, in the order of the gallery; a new one is a folder and its line here. */
import { calculator } from './calculator';
import { retention } from './retention';
import { customers } from './customers';
import { budget } from './budget';
import { channels } from './channels';
import { goal } from './goal';
import { clients } from './clients';
import { launch } from './launch';
import type { TemplateRoom } from './room';

export const templates = {
  calculator,
  retention,
  customers,
  budget,
  channels,
  goal,
  clients,
  launch,
} satisfies Readonly<Record<string, TemplateRoom>>;

export type TemplateKind = keyof typeof templates;
export const templateKinds = Object.keys(templates) as TemplateKind[];
