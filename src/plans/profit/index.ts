import { planRoom } from '../shape/face';
import { profitFace } from './face';
import { profitPlan } from './plan';

export const profit = planRoom(profitPlan, profitFace);
