import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldFault } from './field-fault';
import type { FieldPath, FormField } from './form';
import type { WordedFault } from './wording';
import type { PlanAction, PlanState } from './state';

/** What the fields of a plan need to know of the screen they stand on. */
export interface Form {
  readonly state: PlanState;
  readonly dispatch: (action: PlanAction) => void;
  /** The inputs on the screen, by path, so that the first with a fault can be found. */
  readonly elements: Map<FieldPath, HTMLElement>;
  readonly fieldAt: (path: FieldPath) => FormField;
  readonly isUnused: (path: FieldPath) => boolean;
  readonly word: (fault: FieldFault, path: FieldPath) => WordedFault;
  /** Enter in a field calculates. */
  readonly onEnter: () => void;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('No plan');
  return form;
}
