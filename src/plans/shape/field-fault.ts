import type { FaultCode, FaultDetails } from '../../core/fault';
import type { FieldPath } from './form';

/** What is wrong with a field; the sidebar words it. */
export interface FieldFault {
  readonly code: FaultCode | PlanFaultCode;
  readonly details: FaultDetails;
  /** Numbers of the plan that its sentence needs. */
  readonly about?: Readonly<Record<string, number | string>>;
}

/** What a plan can find wrong that no single field can. */
export type PlanFaultCode =
  /** The bound cell or its sheet was deleted. */
  | 'gone'
  /** Neither costs nor a profit to plan for. */
  | 'nothing-to-plan'
  /** Tax and variable costs take all of the turnover. */
  | 'nothing-left'
  /** A goal that weighs results against money, and nothing said of what a result is worth. */
  | 'no-value'
  /** Neither the spend and results of now nor past months: the channel has no curve. */
  | 'no-now'
  /** Nothing was spent on a channel, or nothing came of it: it has no curve. */
  | 'untried'
  /** Neither a number nor a price to reach. */
  | 'no-goal'
  /** A funnel of one stage. */
  | 'no-stages'
  /** So few come so far that no cost of one can be told. */
  | 'nobody-left'
  /** The plan that the question is about cannot be calculated. */
  | 'subject'
  /** The plan has no such result as it stands. */
  | 'no-result'
  /** Both sides of a table vary the same input. */
  | 'same-input';

/** Thrown by a plan whose fields can all be read, but not together. */
export class PlanFault extends Error {
  constructor(
    readonly path: FieldPath,
    readonly fault: FieldFault,
  ) {
    super(`${path}: ${fault.code}`);
    this.name = 'PlanFault';
  }
}
