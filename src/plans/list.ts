/** The plans that stand for themselves, in the order of the list; a new one is a folder and its line here. */
import { fees } from './fees';
import { goal } from './goal';
import { profit } from './profit';
import { split } from './split';

export const ownPlans = { profit, split, goal, fees };
