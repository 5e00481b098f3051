/** What a what-if says of its result, and of what only it can find wrong. */
import { percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { whatIfWords } from './words';
import type { Phrase } from '../../i18n/phrase';
import type { FieldFault } from '../shape/field-fault';
import { leverLabel, namesInValues, resultTerm, subjectName } from './labels';
import { movesBy } from './levers';
import { type LeverEffect, mostDrawn, type WhatIfResult } from './work';
import { leverText, resultText } from './numbers';

/** Warnings about inputs that leave no result: more would hide what follows. */
const mostWarnings = 2;
/** Inputs that change nothing, or weigh the same: more of them make no sentence. */
const mostIdle = 3;
const mostTied = 4;

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

/** Whether an input changes the result, or leaves none. */
const hasEffect = ({ swing, atLow, atHigh }: LeverEffect): boolean =>
  swing > 0 || atLow === undefined || atHigh === undefined;

/** The levers that the chart draws: the strongest, without those that change nothing. */
export const drawnLevers = ({ levers }: WhatIfResult): readonly LeverEffect[] =>
  levers.filter(hasEffect).slice(0, mostDrawn);

export const labelIn =
  ({ kind, values }: WhatIfResult, language: Language) =>
  ({ path }: { readonly path: string }): string =>
    leverLabel(kind, path, namesInValues(values), language);

/** `+10%`, or the input itself where a bound let it move by less. */
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
  const strong = levers.filter(hasEffect);
  const idle = levers.filter((lever) => !hasEffect(lever));
  const leftOut =
    drawn.length < strong.length
      ? [words.notes.leftOut(String(drawn.length), String(strong.length))]
      : [];
  const noEffect =
    idle.length > 0 && idle.length <= mostIdle && drawn.length > 0
      ? [words.notes.noEffect(idle.map(labelOf).join(', '))]
      : [];
  return {
    sentence: sentenceOf(outcome, language),
    warnings,
    notes: [...leftOut, ...noEffect, words.notes.alone],
  };
}

const endOf = ({ atLow, atHigh }: LeverEffect, end: 'low' | 'high') =>
  end === 'low' ? atLow : atHigh;

function sentenceOf(outcome: WhatIfResult, language: Language): Phrase {
  const { kind, result, base, change } = outcome;
  const say = whatIfWords(language).sentence;
  const { label, shown } = resultTerm(kind, result, language);
  const labelOf = labelIn(outcome, language);
  const effects = outcome.levers
    .filter(({ swing }) => swing > 0)
    .map((lever) => {
      // More of it, where that leads anywhere.
      const end = lever.atHigh !== undefined && lever.atHigh !== base ? 'high' : 'low';
      const value = resultText(endOf(lever, end) ?? base, shown, language);
      return { lever, value, move: moveText(lever, end, change, language) };
    });
  const [first] = effects;
  if (first === undefined) return say.nothing(label);
  const now = resultText(base, shown, language);
  const alike = ({ lever, value, move }: typeof first) =>
    value === first.value &&
    move === first.move &&
    lever.swing > first.lever.swing * (1 - roundOff);
  const tied = effects.filter(alike).slice(0, mostTied);
  const effect = { result: label, now, value: first.value, move: first.move };
  const second = effects.find((each) => !alike(each));
  return [
    ...say.first({ ...effect, inputs: tied.map(({ lever }) => labelOf(lever)) }),
    ...(second === undefined
      ? []
      : say.second({ ...effect, ...second, inputs: [labelOf(second.lever)] })),
  ];
}

/** Swings that differ by less are the same to all but the last digits. */
const roundOff = 1e-9;
