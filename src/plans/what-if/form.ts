import { rate } from '../../functions/define';
import { form, type FormInputs, type FormValues, maybe, text } from '../shape/form';
import { customerForm } from './customer';

/** Steps of a table on either side of the present value. */
export const stepsEachWay = 2;
/** The change of an input, and the step of a table, where nothing else is said. */
export const usualChange = 0.1;

const step = (name: string) => maybe(rate(name, { above: 0, below: 1 / stepsEachWay }));

/**
 * The question, with the inputs of one customer; another plan that it may be about instead is the
 * subject of the inputs. The choices among inputs and results are texts: the subject says what
 * there is to choose from, and blank leaves it to the plan.
 */
export const whatIfForm = form({
  fields: {
    ...customerForm.fields,
    /** The name of the result asked about; blank is the main one. */
    result: text('result'),
    /** The share by which each input is made smaller and larger. */
    change: maybe(rate('change', { above: 0, below: 1 })),
    /** The paths of the inputs of the table; blank are those that matter most. */
    row: text('row'),
    column: text('column'),
    rowStep: step('row_step'),
    columnStep: step('column_step'),
  },
  choices: customerForm.choices,
  lists: {},
});

export type WhatIfForm = typeof whatIfForm;
export type WhatIfField = keyof WhatIfForm['fields'];
export type WhatIfInputs = FormInputs<WhatIfForm>;
export type WhatIfValues = FormValues<WhatIfForm>;

/** A plan has inputs of its own, and a customer stays in one of two ways. */
export function isWhatIfFieldUnused({ subject, choices }: WhatIfInputs, path: string): boolean {
  if (!(path in customerForm.fields)) return false;
  if (subject !== undefined) return true;
  return (path === 'lifetime' || path === 'churn') && path !== choices.staying;
}
