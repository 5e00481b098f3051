import type { Language } from '../i18n/language';
import type { Problem } from '../wire/refusal';
import { panelWords } from './words';

/** Why something was not done, and what to do instead. */
export function problemSentence({ code, what }: Problem, language: Language): string {
  const sentence = panelWords(language).refusals[code];
  return typeof sentence === 'string' ? sentence : sentence(what);
}
