import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../i18n/language';
import { counted, sidebarWords } from './words/words';
import type { AnyForms, SidebarWords } from './words/vocabulary';
import type { Ask } from '../app/messages';
import { problemSentence } from '../plans/shape/wording';
import { troubleOf } from './server';

/** What every screen and control may use: the language, its words and the answers. */
export interface Session {
  readonly language: Language;
  readonly words: SidebarWords;
  /** Asks the plans and the sheet; a refusal by Google also turns the whole panel into help. */
  readonly ask: Ask;
  readonly count: (forms: AnyForms, count: number) => string;
  /** One sentence for what went wrong. */
  readonly sentence: (failure: unknown) => string;
}

export function sessionOf(language: Language, ask: Ask): Session {
  const words = sidebarWords[language];
  return {
    language,
    words,
    ask,
    count: (forms, count) => counted(forms, count, language),
    sentence: (failure) => {
      const { problem } = troubleOf(failure);
      return problem ? problemSentence(problem, language) : words.lost;
    },
  };
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('No session');
  return session;
}
