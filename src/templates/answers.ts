/** Templated sheets as the gallery asks for them: built here, placed by the script. */
import type { Answers, Desk } from '../panel/desk';
import { lay } from './lay';
import { type TemplateKind, templateKinds, templates } from './list';
import type { TemplateRequests } from './messages';

export function templateAnswers({ askScript, language, today }: Desk): Answers<TemplateRequests> {
  const made = (kind: TemplateKind) => templates[kind].make(language, today());
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
