import './saved.css';
import { useEffect, useRef } from 'preact/hooks';
import { savedWords } from './words';
import type { SavedPlan, Unreadable } from './messages';
import { Icon } from '../panel/controls/Icon';
import { isOpenable, type Openable } from './messages';
import { useSession } from '../panel/session';

interface SavedPlansProps {
  readonly plans: readonly SavedPlan[];
  /** Those changed in this panel and not saved. */
  readonly unsaved: readonly string[];
  /** The plan one has just come back from. */
  readonly from: string | undefined;
  readonly onOpen: (plan: Openable) => void;
}

/** The plans of the file, and whether their cells still hold what they held. */
export function SavedPlans({ plans, unsaved, from, onOpen }: SavedPlansProps) {
  const { language } = useSession();
  const say = savedWords(language);
  const returned = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    returned.current?.focus();
  }, []);
  return (
    <>
      <h2 class="list-head">{say.heading}</h2>
      {plans.map((saved) => {
        const { row, state } = saved;
        if (!isOpenable(saved)) {
          return (
            <div key={row.id} class="go-row saved unreadable">
              <span>
                <strong>{row.name}</strong>
                <small>{say.unreadable[state as Unreadable]}</small>
              </span>
              <Icon name="warning" />
            </div>
          );
        }
        return (
          <button
            key={row.id}
            type="button"
            class="go-row saved"
            ref={row.id === from ? returned : null}
            onClick={() => {
              onOpen(saved);
            }}
          >
            <span>
              <strong>{row.name}</strong>
              <small>{[row.kind, row.main].filter((each) => each !== '').join(': ')}</small>
            </span>
            {unsaved.includes(row.id) ? (
              <span class="state changed">
                <Icon name="warning" />
                {say.unsaved}
              </span>
            ) : (
              <span class={state === 'changed' ? 'state changed' : 'state'}>
                <Icon name={state === 'changed' ? 'refresh' : 'tick'} />
                {state === 'changed' ? say.changed : say.current}
              </span>
            )}
          </button>
        );
      })}
    </>
  );
}
