/** Plans kept in the file, as the panel sees them. */
import type { FieldFault } from '../plans/shape/field-fault';
import type { CellReference } from '../wire/cell';
import type { FieldPath } from '../plans/shape/form';
import type { PlanInputs } from '../plans/plans';
import type { SavedRow } from '../wire/saved';

/** Why a plan of the file cannot be opened here. */
export type Unreadable =
  /** Somebody changed its data by hand. */
  | 'damaged'
  /** A later version of the add-on saved it. */
  | 'newer'
  /** It is of a kind that this version does not have. */
  | 'unknown';

export interface SavedPlan {
  readonly row: SavedRow;
  /** Whether its cells still hold what they held when it was saved. */
  readonly state: 'current' | 'changed' | Unreadable;
  /** Absent where it cannot be opened. */
  readonly plan?: PlanInputs;
}

/** The file as it is now, with the plan that was saved. */
export interface PlanSaved {
  readonly done: 'saved';
  readonly plan: SavedPlan;
  readonly plans: readonly SavedPlan[];
}

/** Nothing was saved: another plan has this name. */
export interface NameTaken {
  readonly done: 'taken';
  readonly by: SavedRow;
}

/** Nothing was saved: somebody saved the plan meanwhile, or deleted it. */
export interface SavedMeanwhile {
  readonly done: 'changed';
  /** As it stands in the file; absent where it is gone. */
  readonly theirs?: SavedRow;
}

/** What keeps a plan from being updated. */
export interface Correction {
  readonly name: string;
  readonly plan: PlanInputs;
  /** Of the first field that has a fault. */
  readonly path: FieldPath;
  readonly fault: FieldFault;
  /** The cell of that field under its present name, where it is bound. */
  readonly cell?: CellReference;
}

/** The plan that is saved over, as it was last seen. */
export interface SavedOver {
  readonly id: string;
  readonly data: string;
}

export interface SavedPlanRequests {
  /** All plans of the file, their cells compared with what they held. */
  savedPlans: { takes: object; gives: readonly SavedPlan[] };
  /**
   * Saves a plan with its main number worked out from the cells as they are now. `over`: in place
   * of that plan, whose name in the file is kept unless another one is given.
   */
  savePlan: {
    takes: {
      readonly plan: PlanInputs;
      readonly name?: string;
      readonly over?: SavedOver;
      /** Also over what somebody else saved meanwhile. */
      readonly force?: boolean;
    };
    gives: PlanSaved | NameTaken | SavedMeanwhile;
  };
  renamePlan: {
    takes: { readonly id: string; readonly name: string };
    gives: PlanSaved | NameTaken | SavedMeanwhile;
  };
  /** Gives the row that was deleted, so that it can be brought back; none where it was gone. */
  deletePlan: {
    takes: { readonly id: string };
    gives: { readonly deleted?: SavedRow; readonly plans: readonly SavedPlan[] };
  };
  bringPlanBack: { takes: { readonly row: SavedRow }; gives: readonly SavedPlan[] };
  /** Reads all cells again, works the plans out and saves the new main numbers in one write. */
  updatePlans: {
    takes: object;
    gives: {
      readonly plans: readonly SavedPlan[];
      readonly updated: number;
      readonly corrections: readonly Correction[];
    };
  };
}

/** The names of two plans are the same where people would confuse them. */
const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The plan that has a name, but for the one that may keep it. */
export const planWithName = <Plan extends { readonly row: SavedRow }>(
  plans: readonly Plan[],
  name: string,
  but?: string,
): Plan | undefined => plans.find(({ row }) => row.id !== but && sameName(row.name, name));

/** The name with the first number that makes it free: `Shop`, `Shop 2`. */
export function freePlanName(plans: readonly SavedPlan[], name: string): string {
  let free = name;
  for (let count = 2; planWithName(plans, free); count++) free = `${name} ${String(count)}`;
  return free;
}

/** A plan of the file that can be opened. */
export type Openable = SavedPlan & Required<Pick<SavedPlan, 'plan'>>;

export const isOpenable = (saved: SavedPlan): saved is Openable => saved.plan !== undefined;
