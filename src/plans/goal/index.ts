import { planRoom } from '../shape/face';
import { goalFace } from './face';
import { goalPlan } from './plan';

export const goal = planRoom(goalPlan, goalFace);
