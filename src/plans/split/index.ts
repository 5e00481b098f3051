import { planRoom } from '../shape/face';
import { splitFace } from './face';
import { splitPlan } from './plan';

export const split = planRoom(splitPlan, splitFace);
