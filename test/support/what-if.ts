import { blankInputs, type FormInputs, type Source } from '../../src/plans/shape/form';
import type { PlanInputs } from '../../src/plans/plans';
import { whatIfForm, type WhatIfField, type WhatIfInputs } from '../../src/plans/what-if/form';
import { typed } from './profit';

/** A shop's customer: 50 an order, 0.8 orders a month, 12 months, 40% margin, CAC 60. LTV is 192. */
export function customerInputs(
  sources: Partial<Record<WhatIfField, Source>> = {},
  choices: Partial<WhatIfInputs['choices']> = {},
): WhatIfInputs {
  const blank = blankInputs(whatIfForm);
  return {
    ...blank,
    sources: {
      ...blank.sources,
      orderValue: typed('50'),
      frequency: typed('0.8'),
      lifetime: typed('12'),
      margin: typed('40%'),
      cac: typed('60'),
      ...sources,
    },
    choices: { ...blank.choices, ...choices },
  };
}

/** A question about another plan. */
export function aboutPlan(
  kind: string,
  inputs: FormInputs,
  sources: Partial<Record<WhatIfField, Source>> = {},
): WhatIfInputs {
  const blank = blankInputs(whatIfForm);
  return { ...blank, sources: { ...blank.sources, ...sources }, subject: { kind, inputs } };
}

export const whatIfOf = (inputs: WhatIfInputs): PlanInputs => ({ kind: 'whatIf', inputs });
