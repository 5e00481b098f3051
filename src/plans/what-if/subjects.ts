/** The plans that a what-if can be about, by their kind. */
import { ownPlans } from '../list';
import type { PlanRoom } from '../shape/face';

export const subjects: Readonly<Record<string, PlanRoom>> = ownPlans as unknown as Readonly<
  Record<string, PlanRoom>
>;
