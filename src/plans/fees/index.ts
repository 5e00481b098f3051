import { planRoom } from '../shape/face';
import { feesFace } from './face';
import { feesPlan } from './plan';

export const fees = planRoom(feesPlan, feesFace);
