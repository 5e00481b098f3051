import { planRoom } from '../shape/face';
import { whatIfFace } from './face';
import { whatIfPlan } from './plan';

export const whatIf = planRoom(whatIfPlan, whatIfFace);
