import { plainAnswers } from './answers';
import { useEffect } from 'preact/hooks';
import { plainWords } from './words';
import { useAsk, useSession } from '../panel/session';
import type { PlainAction, PlainState } from './state';

interface PlainWork {
  readonly convert: () => void;
  /** Gives what somebody changed since, where that was not forced. */
  readonly restore: (force: boolean) => Promise<readonly string[]>;
}

/** What the screen asks; answers go to the state, which knows whether they still matter. */
export function usePlainWork(
  state: PlainState,
  dispatch: (action: PlainAction) => void,
): PlainWork {
  const { sentence, language } = useSession();
  const ask = useAsk(plainAnswers);
  const { scope, where, edition, preview, record } = state;

  const read = async () => {
    try {
      dispatch({ do: 'found', edition, preview: await ask('readPlain', { scope }) });
    } catch (failure) {
      dispatch({ do: 'unread', edition, problem: sentence(failure) });
    }
  };
  useEffect(() => {
    void read();
  }, [edition]);

  const convert = async () => {
    if (preview === undefined || state.working !== undefined) return;
    dispatch({ do: 'work', work: 'converting' });
    try {
      const { copyOf } = plainWords(language);
      const answer = await ask('writePlain', {
        preview,
        ...(where === 'copy' ? { copyOf } : {}),
      });
      dispatch(
        answer.done === 'written'
          ? { do: 'written', written: answer }
          : { do: 'changed', preview: answer.preview },
      );
    } catch (failure) {
      dispatch({ do: 'stop', problem: sentence(failure) });
    }
  };
  const restore = async (force: boolean): Promise<readonly string[]> => {
    if (record === undefined || state.working !== undefined) return [];
    dispatch({ do: 'work', work: 'restoring' });
    try {
      const { restoration } = record.written;
      const answer = await ask('restorePlain', { restoration, force });
      if (answer.done === 'restored') {
        dispatch({ do: 'restored' });
        return [];
      }
      dispatch({ do: 'stop', problem: undefined });
      return answer.changed;
    } catch (failure) {
      dispatch({ do: 'stop', problem: sentence(failure) });
      return [];
    }
  };
  return { convert: () => void convert(), restore };
}
