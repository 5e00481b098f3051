/** Templated sheets as the panel asks for them: built here, placed by the script. */
import type { Language } from '../i18n/language';
import { lay } from './lay';
import { templates } from './list';
import type { Answers } from '../app/messages';
import type { AskScript } from '../wire/requests';
import { type TemplateRequests, templateKinds } from './messages';

type TemplateAnswers = Pick<Answers, keyof TemplateRequests>;

/** @param today the day number of today, where the person is */
export function templateAnswers(
  askScript: AskScript,
  language: Language,
  today: () => number,
): TemplateAnswers {
  const made = (kind: (typeof templateKinds)[number]) => templates[kind](language, today());
  return {
    addTemplate: ({ template, samples }) =>
      askScript('placeTemplate', { sheet: lay(made(template), samples) }),

    removeSamples: () =>
      askScript('clearSamples', {
        names: templateKinds.flatMap((kind) => made(kind).samples.map(({ name }) => name)),
      }),

    restoreSamples: (takes) => askScript('restoreSamples', takes),
  };
}
