/** Plans in words, for what is saved in the file and for pages that are handed over. */
import type { PlanAnswer, PlanInputs } from './plans';
import type { Language } from '../i18n/language';
import type { Phrase } from '../i18n/phrase';
import { type FieldPath, placedFields } from './shape/form';
import { planNamed } from './plans';
import type { Worked } from './shape/read-form';
import { faceOf } from './plans';

/** A plan in the user's words. The screens know them; what is saved and handed over needs them too. */
export interface PlanTold {
  /** `Profit plan`. */
  readonly kind: string;
  /** All its inputs in one line. */
  readonly inputs: string;
  /** Its main number with a name; empty while it cannot be worked out. */
  readonly main: string;
  /** What came of it, in one sentence; empty while it cannot be worked out. */
  readonly sentence: string;
}

export type Tell = (plan: PlanInputs, answer: PlanAnswer) => PlanTold;

export const tellIn =
  (language: Language): Tell =>
  ({ kind, inputs }, answer) => {
    const face = faceOf(kind);
    // Which plan it is is known to its own face; here all are alike.
    const given = inputs as never;
    const { fields, values, outcome }: Worked<unknown, unknown> = answer;
    const typed = new Map<FieldPath, string>();
    for (const { path, source } of placedFields(planNamed(kind).form, inputs)) {
      if (source.from === 'typed') typed.set(path, source.text);
    }
    const textAt = (path: FieldPath) => typed.get(path) ?? fields[path]?.text ?? '';
    const told = {
      kind: face.words(language).plan.name,
      inputs: face.summary({ inputs: given, textAt }, language),
    };
    if (values === undefined || outcome === undefined) return { ...told, main: '', sentence: '' };
    const result = { inputs: given, values: values as never, outcome: outcome as never };
    const main = face.main(result, language);
    return { ...told, main, sentence: phraseText(face.sentence(result, language)) };
  };

const phraseText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
