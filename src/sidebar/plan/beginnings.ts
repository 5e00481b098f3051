/** How each plan stands before anyone has touched it. */
import { blankInputs, type FormInputs } from '../../planner/form';
import { type PlanKind, planNamed } from '../../planner/plans';

/** Rows that a list shows to begin with, where one is too few. */
const rows: Partial<Record<PlanKind, Readonly<Record<string, number>>>> = {
  split: { channels: 3 },
};

export const newInputs = (kind: PlanKind): FormInputs =>
  blankInputs(planNamed(kind).form, rows[kind]);
