import { languageOf } from './engine/locales';
import type { Language } from './engine/locales';

/**
 * The language of this computer, as its environment tells it; undefined where it tells none (`C`),
 * so that the browser may say.
 */
export function systemLanguage(environment: NodeJS.ProcessEnv): Language | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const told = [LC_ALL, LC_MESSAGES, LANG].find((tag) => tag !== undefined && tag !== '');
  if (told === undefined) return languageOf(Intl.DateTimeFormat().resolvedOptions().locale);
  return /^(C|POSIX)(\.|$)/.test(told) ? undefined : languageOf(told);
}
