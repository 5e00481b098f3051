/** What a what-if says of its result, and of what only it can find wrong. */
import { percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { whatIfWords } from '../../i18n/what-if';
import type { Phrase } from '../../i18n/words/planner';
import type { FieldFault } from '../../planner/field-fault';
import { leverLabel, namesInValues, resultTerm, subjectName } from '../../planner/what-if/labels';
import { movesBy } from '../../planner/what-if/levers';
import type { LeverEffect, WhatIfResult } from '../../planner/what-if/work';
import { leverText, resultText } from './numbers';

/** Inputs in the chart; the others stand in the table below it. */
export const mostLevers = 7;
/** Warnings about inputs that leave no result: more would hide what follows. */
const mostWarnings = 2;

export interface WhatIfSaid {
  readonly sentence: Phrase;
  readonly warnings: readonly Phrase[];
  readonly notes: readonly Phrase[];
}

export function wordWhatIfFault(
  { code, about = {} }: FieldFault,
  language: Language,
): string | undefined {
  const say = whatIfWords(language).faults;
  switch (code) {
    case 'subject':
      return say.subject(subjectName(String(about.kind), language));
    case 'no-result':
      return say.noResult;
    case 'same-input':
      return say.sameInput;
    default:
      return undefined;
  }
}

/** The levers that the chart draws: the strongest, without those that change nothing. */
export const drawnLevers = ({ levers }: WhatIfResult): readonly LeverEffect[] =>
  levers
    .filter(({ swing, atLow, atHigh }) => swing > 0 || atLow === undefined || atHigh === undefined)
    .slice(0, mostLevers);

export const labelIn =
  ({ kind, values }: WhatIfResult, language: Language) =>
  ({ path }: { readonly path: string }): string =>
    leverLabel(kind, path, namesInValues(values), language);

/** `+10%`, or the input itself where a bound or a whole number let it move by less or more. */
export function moveText(
  lever: LeverEffect,
  end: 'low' | 'high',
  change: number,
  language: Language,
): string {
  const by = end === 'low' ? -change : change;
  const sign = end === 'low' ? '\u2212' : '+';
  if (movesBy(lever, by)) return sign + percentText(change, language);
  return leverText(lever, lever[end], language);
}

export function wordWhatIf(outcome: WhatIfResult, language: Language): WhatIfSaid {
  const { levers, change } = outcome;
  const words = whatIfWords(language);
  const labelOf = labelIn(outcome, language);
  const drawn = drawnLevers(outcome);
  const warnings = drawn
    .flatMap((lever) =>
      (['low', 'high'] as const)
        .filter((end) => endOf(lever, end) === undefined)
        .map((end) =>
          words.warnings.noPlan(labelOf(lever), moveText(lever, end, change, language)),
        ),
    )
    .slice(0, mostWarnings);
  const leftOut =
    drawn.length < levers.length
      ? [words.notes.leftOut(String(drawn.length), String(levers.length))]
      : [];
  return {
    sentence: sentenceOf(outcome, language),
    warnings,
    notes: [words.notes.alone, ...leftOut],
  };
}

const endOf = ({ atLow, atHigh }: LeverEffect, end: 'low' | 'high') =>
  end === 'low' ? atLow : atHigh;

function sentenceOf(outcome: WhatIfResult, language: Language): Phrase {
  const { kind, result, base, levers, change } = outcome;
  const say = whatIfWords(language).sentence;
  const { label, shown } = resultTerm(kind, result, language);
  const labelOf = labelIn(outcome, language);
  const effectOf = (lever: LeverEffect) => {
    // More of it, where that leads anywhere.
    const end = lever.atHigh !== undefined && lever.atHigh !== base ? 'high' : 'low';
    return {
      result: label,
      input: labelOf(lever),
      value: resultText(endOf(lever, end) ?? base, shown, language),
      now: resultText(base, shown, language),
      move: moveText(lever, end, change, language),
    };
  };
  const [first, second] = levers.filter(({ swing }) => swing > 0);
  if (first === undefined) return say.nothing(label);
  return [
    ...say.first(effectOf(first)),
    ...(second === undefined ? [] : say.second(effectOf(second))),
  ];
}
