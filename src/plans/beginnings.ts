/** How each plan stands before anyone has touched it. */
import type { Language } from '../i18n/language';
import { blankInputs, type FormInputs } from './shape/form';
import { type PlanKind, planNamed } from './plans';
import { beginFees } from './fees/beginning';
import { beginGoal } from './goal/beginning';

/** Rows that a list shows to begin with, where one is too few. */
const rows: Partial<Record<PlanKind, Readonly<Record<string, number>>>> = {
  split: { channels: 3 },
  goal: { stages: 3 },
  fees: { kpis: 2 },
};

/** What a plan fills in, where most people would type the same. */
const filled: Partial<Record<PlanKind, (inputs: never, language: Language) => FormInputs>> = {
  goal: beginGoal,
  fees: beginFees,
};

export function newInputs(kind: PlanKind, language: Language): FormInputs {
  const blank = blankInputs(planNamed(kind).form, rows[kind]);
  // Which plan it is is known to its own beginning.
  return filled[kind]?.(blank as never, language) ?? blank;
}
