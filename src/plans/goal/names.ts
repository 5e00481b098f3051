import { goalWords } from './words';
import type { Language } from '../../i18n/language';
import type { GoalValues } from './form';

/** The names of all stages, what enters first; one that has none is called by its number. */
export function stageNames({ fields, lists }: GoalValues, language: Language): string[] {
  const words = goalWords(language);
  const given = [fields.startName, ...lists.stages.map((stage) => stage.fields.name)];
  return given.map((name, place) => name || words.stage(place + 1));
}
