import type { PlanKey } from '../planner/open-plans';

export const tabs = ['plans', 'customers', 'functions', 'templates'] as const;
export type Tab = (typeof tabs)[number];

/** Where one is, and where one has come back from. */
export interface Place {
  readonly tab: Tab;
  readonly plan?: PlanKey;
  /** Each plan that is opened has a screen of its own; saving it under another name changes none. */
  readonly visit?: number;
  readonly function?: string;
  /** The plan that was left, by its kind, and by its id where it is one of the file. */
  readonly fromPlan?: string;
  readonly fromSaved?: string | undefined;
  readonly fromFunction?: string;
  /** Formulas to be made plain. */
  readonly plain?: true;
  readonly fromPlain?: true;
}

/** The menu may open the panel at one of its rooms. */
export function placeOf(room: string | undefined): Place {
  if (room === 'plain') return { tab: 'templates', plain: true };
  return { tab: tabs.find((tab) => tab === room) ?? 'plans' };
}
