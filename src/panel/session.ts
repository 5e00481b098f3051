import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type AnyForms, counted } from '../i18n/forms';
import type { Language } from '../i18n/language';
import type { AskScript } from '../wire/requests';
import { type Answers, type Ask, askingAt, type Desk } from './desk';
import { problemSentence } from './refusals';
import { troubleOf } from './server';
import type { PanelWords } from './vocabulary';
import { panelWords } from './words';

/** What every screen and control may use: the language, its words and the sheet. */
export interface Session {
  readonly language: Language;
  readonly words: PanelWords;
  /** Asks the script; a refusal by Google also turns the whole panel into help. */
  readonly ask: AskScript;
  readonly desk: Desk;
  readonly count: (forms: AnyForms, count: number) => string;
  /** One sentence for what went wrong. */
  readonly sentence: (failure: unknown) => string;
}

export function sessionOf(desk: Desk): Session {
  const { language, askScript } = desk;
  const words = panelWords(language);
  return {
    language,
    words,
    ask: askScript,
    desk,
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

/** How the screens of a room ask it, by the answers that it gives. */
export const useAsk = <Requests>(answersAt: (desk: Desk) => Answers<Requests>): Ask<Requests> =>
  askingAt(useSession().desk, answersAt);
