/** Plans in words, for what is saved in the file and for pages that are handed over. */
import type { Language } from '../i18n/language';
import type { Phrase } from '../planner/words/vocabulary';
import { type FieldPath, placedFields } from './shape/form';
import { planNamed } from './plans';
import type { Worked } from './shape/read-form';
import type { Tell } from '../saved/saved';
import { faceOf } from './faces';

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
      kind: face.name(language),
      inputs: face.summary({ inputs: given, textAt }, language),
    };
    if (values === undefined || outcome === undefined) return { ...told, main: '', sentence: '' };
    const result = { inputs: given, values: values as never, outcome: outcome as never };
    const main = face.main(result, language);
    return { ...told, main, sentence: phraseText(face.sentence(result, language)) };
  };

const phraseText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
