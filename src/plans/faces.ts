import type { PlanKind } from './plans';
import { goalFace } from './goal/face';
import { feesFace } from './fees/face';
import { profitFace } from './profit/face';
import { splitFace } from './split/face';
import { whatIfFace } from './what-if/face';
import type { PlanFace } from './shape/face';

const faces: { readonly [Kind in PlanKind]: PlanFace<Kind> } = {
  profit: profitFace,
  split: splitFace,
  goal: goalFace,
  fees: feesFace,
  whatIf: whatIfFace,
};

/** The face of a plan whose kind is known only while the program runs. */
export const faceOf = (kind: PlanKind): PlanFace => faces[kind] as unknown as PlanFace;
