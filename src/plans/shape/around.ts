/** The plans of the panel, as one that can be about another of them sees them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldFault } from './field-fault';
import type { FieldPath, FormInputs } from './form';

/** A plan in which something was entered. */
export interface OtherPlan {
  readonly kind: string;
  readonly inputs: FormInputs;
  /** The names of its results, where it is calculated. */
  readonly results: readonly string[] | undefined;
}

export interface PlansAround {
  readonly others: readonly OtherPlan[];
  /** What a field of a plan shows; of a cell that the panel has not read, nothing. */
  readonly textOf: (kind: string, inputs: FormInputs, path: FieldPath) => string;
  readonly summaryOf: (kind: string, inputs: FormInputs) => string;
  readonly word: (kind: string, fault: FieldFault, path: FieldPath) => string;
  readonly open: (kind: string) => void;
}

const alone: PlansAround = {
  others: [],
  textOf: () => '',
  summaryOf: () => '',
  word: () => '',
  open: () => undefined,
};

export const PlansAroundContext = createContext(alone);

export const usePlansAround = (): PlansAround => useContext(PlansAroundContext);
