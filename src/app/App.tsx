import { useEffect, useMemo, useState } from 'preact/hooks';
import { localDay } from '../core/orders/days';
import { askScript, troubleOf, type Trouble } from '../panel/server';
import { SessionContext, sessionOf } from '../panel/session';
import { painted, useWorkStage } from '../panel/work';
import type { AskScript } from '../wire/requests';
import type { PageData } from './page';
import { Rooms } from './Rooms';
import { Wrong } from './Wrong';

declare global {
  interface Window {
    /** Of the page's loader, see `unpack`. */
    ltvBeside?: (part: string) => Worker;
  }
}

/** The panel in the language of its page; turns into help when Google does not let it in. */
export function App({ page }: { readonly page: PageData }) {
  const { language } = page;
  const [trouble, setTrouble] = useState<Trouble>();
  const [trying, setTrying] = useState(false);
  const stage = useWorkStage(trying);

  const tryAgain = async () => {
    setTrying(true);
    try {
      await askScript('open', {});
      setTrouble(undefined);
    } catch (failure) {
      setTrouble(troubleOf(failure));
    }
    setTrying(false);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const session = useMemo(
    () =>
      sessionOf({
        askScript: watched(setTrouble),
        language,
        breath: painted,
        beside: window.ltvBeside,
        today: localDay,
        now: () => new Date(),
      }),
    [language],
  );
  return (
    <SessionContext.Provider value={session}>
      {/* Kept beneath the help, so that nothing typed is lost while the user follows it. */}
      <div class="screen" hidden={trouble !== undefined}>
        <Rooms page={page} />
      </div>
      {trouble !== undefined && (
        <Wrong
          trouble={trouble}
          version={page.version}
          stage={stage}
          onRetry={() => {
            void tryAgain();
          }}
        />
      )}
    </SessionContext.Provider>
  );
}

/** A refusal by Google concerns the whole panel, wherever it was met. */
const watched =
  (refuse: (trouble: Trouble) => void): AskScript =>
  (name, takes) =>
    askScript(name, takes).catch((failure: unknown) => {
      const trouble = troubleOf(failure);
      if (trouble.kind === 'refused') refuse(trouble);
      throw trouble;
    });
