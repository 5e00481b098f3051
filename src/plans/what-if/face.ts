import type { WhatIfResult as WhatIfOutcome } from './work';
import type { WhatIfForm } from './form';
import { inside } from '../../i18n/inside';
import { whatIfWords } from './words';
import type { CustomerField } from './customer';
import { resultTerm, subjectName } from './labels';
import type { Draft, PlanFace } from '../shape/face';
import { WhatIfInputs } from './WhatIfInputs';
import { WhatIfResult } from './WhatIfResult';
import { labelIn, wordWhatIf, wordWhatIfFault } from './wording';
import type { Language } from '../../i18n/language';

const noBreakSpace = '\u00a0';

/** What is asked about: a plan by its name, one customer with the numbers. */
function aboutText({ inputs, textAt }: Draft<WhatIfForm>, language: Language): string {
  const { subject, choices } = inputs;
  const name = subjectName(subject?.kind, language);
  if (subject !== undefined) return name;
  const fields: readonly CustomerField[] = [
    'orderValue',
    'frequency',
    choices.staying,
    'margin',
    'cac',
  ];
  const fieldWords = whatIfWords(language).fields;
  const pieces = fields.map((field) => {
    const { label, base } = fieldWords[field];
    const measured = field === 'frequency' || field === choices.staying ? ` ${base}` : '';
    return `${inside(label)} ${textAt(field).trim()}${measured}`.replace(/\s/g, noBreakSpace);
  });
  return `${name}: ${pieces.join(', ')}`;
}

export const whatIfFace: PlanFace<WhatIfForm, WhatIfOutcome> = {
  Inputs: WhatIfInputs,
  Result: WhatIfResult,
  icon: 'sliders',
  words: whatIfWords,
  summary: (draft, language) => {
    const change = draft.textAt('change').trim();
    const about = aboutText(draft, language);
    return whatIfWords(language).summary(about, change === '' ? '10%' : change);
  },
  main: ({ outcome }, language) => {
    const { kind, result, levers } = outcome;
    const { label } = resultTerm(kind, result, language);
    const [strongest] = levers;
    if (strongest === undefined) return label;
    return whatIfWords(language).main(labelIn(outcome, language)(strongest), label);
  },
  sentence: ({ outcome }, language) => wordWhatIf(outcome, language).sentence,
  wordFault: wordWhatIfFault,
};
