/** All that the panel says in a language, room by room, as a test looks for it on the screen. */
import { appWords } from '../../src/app/words';
import { helpWords } from '../../src/help/words';
import type { InEveryLanguage, Language } from '../../src/i18n/language';
import { panelWords } from '../../src/panel/words';
import { plannerWords } from '../../src/planner/words';
import { faceOf } from '../../src/plans/plans';
import { profitWords } from '../../src/plans/profit/words';
import { shapeWords } from '../../src/plans/shape/words';
import { templateKinds, templates } from '../../src/templates/list';

function wordsIn(language: Language) {
  const panel = panelWords(language);
  const planner = plannerWords(language);
  const name = (kind: Parameters<typeof faceOf>[0]) => faceOf(kind).words(language).plan;
  return {
    ...panel,
    ...appWords(language),
    ...shapeWords(language),
    plans: {
      ...planner,
      profit: name('profit'),
      split: name('split'),
      goal: name('goal'),
      fees: name('fees'),
      whatIf: name('whatIf'),
    },
    plan: { ...panel.actions, ...planner.plan, ...shapeWords(language), inputs: panel.inputs },
    writing: { ...panel.writing, ...planner.writing },
    profit: profitWords(language),
    functions: helpWords(language),
  };
}

export type SidebarWords = ReturnType<typeof wordsIn>;

export const sidebarWords: InEveryLanguage<SidebarWords> = {
  en: wordsIn('en'),
  uk: wordsIn('uk'),
  ru: wordsIn('ru'),
};

/** What the cards of the gallery say, by the kind of their template. */
export const cardsIn = (language: Language) =>
  Object.fromEntries(
    templateKinds.map((kind) => [kind, templates[kind].words(language).card]),
  ) as Readonly<
    Record<(typeof templateKinds)[number], { readonly name: string; readonly holds: string }>
  >;
