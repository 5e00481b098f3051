import { useEffect, useMemo, useState } from 'preact/hooks';
import { version as builtVersion } from '../core/version';
import { languageOf, type Language } from '../i18n/language';
import { sidebarWords } from '../panel/words/words';
import type { Ask } from './messages';
import { answering } from './answers';
import { tellIn } from '../plans/tell';
import { Rooms } from './Rooms';
import { askScript, troubleOf, type Trouble } from '../panel/server';
import { SessionContext, sessionOf } from '../panel/session';
import { Wrong } from './Wrong';
import { painted, useWorkStage } from '../panel/work';

interface Opened {
  readonly language: Language;
  readonly version: string;
}

/** Opens the sidebar in the user's language; turns into help when it cannot. */
export function App() {
  const [opened, setOpened] = useState<Opened>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [opening, setOpening] = useState(false);
  const stage = useWorkStage(opening);
  // Until the script says which language is the user's, the browser's own is the best guess.
  const language = opened?.language ?? languageOf(navigator.language);
  const words = sidebarWords[language];

  const open = async () => {
    setOpening(true);
    try {
      setOpened(await askScript('open', {}));
      setTrouble(undefined);
    } catch (failure) {
      setTrouble(troubleOf(failure));
    }
    setOpening(false);
  };
  useEffect(() => {
    void open();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const session = useMemo(() => {
    const ask = answering(askScript, { language, tell: tellIn(language), breath: painted });
    return sessionOf(language, watched(ask, setTrouble));
  }, [language]);
  if (opened === undefined && trouble === undefined)
    return (
      <main class="body">
        <p class="hint" role="status">
          {stage === 'shown' || stage === 'long' ? words.opening : ''}
        </p>
      </main>
    );
  return (
    <>
      {opened !== undefined && (
        // Kept beneath the help, so that nothing typed is lost while the user follows it.
        <div class="screen" hidden={trouble !== undefined}>
          <SessionContext.Provider value={session}>
            <Rooms />
          </SessionContext.Provider>
        </div>
      )}
      {trouble !== undefined && (
        <Wrong
          trouble={trouble}
          words={words}
          version={opened?.version ?? builtVersion}
          stage={stage}
          onRetry={() => {
            void open();
          }}
        />
      )}
    </>
  );
}

/** A refusal by Google concerns the whole panel, wherever it was met. */
const watched =
  (ask: Ask, refuse: (trouble: Trouble) => void): Ask =>
  (name, takes) =>
    ask(name, takes).catch((failure: unknown) => {
      const trouble = troubleOf(failure);
      if (trouble.kind === 'refused') refuse(trouble);
      throw trouble;
    });
