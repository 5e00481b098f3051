import { customerAnswers } from './answers';
import { useRef } from 'preact/hooks';
import { troubleOf } from '../panel/server';
import { useAsk, useSession } from '../panel/session';
import { optionsOf, sourceOf, type CustomersAction, type CustomersState } from './state';

interface CustomerWork {
  /** Looks for a list on the active sheet. */
  readonly look: () => void;
  readonly read: () => void;
  readonly forecast: () => void;
  /** Ends the calculation, and lets an answer of the script go, which cannot be stopped. */
  readonly cancel: () => void;
  readonly check: () => void;
}

/**
 * What the screen asks the server. Answers go to the state, which knows whether they still matter;
 * so they find it even after one has gone to another room meanwhile.
 */
export function useCustomerWork(
  state: CustomersState,
  dispatch: (action: CustomersAction) => void,
): CustomerWork {
  const { sentence } = useSession();
  const ask = useAsk(customerAnswers);
  const run = useRef(0);
  const told = (failure: unknown) =>
    // A refusal by Google has turned the whole panel into help already.
    troubleOf(failure).kind === 'refused' ? undefined : sentence(failure);

  const look = async () => {
    if (state.looking) return;
    dispatch({ do: 'look' });
    try {
      dispatch({ do: 'found', list: await ask('orderColumns', {}) });
    } catch (failure) {
      dispatch({ do: 'not-found', problem: told(failure) });
    }
  };
  const read = async () => {
    const source = sourceOf(state);
    const { sourceEdition: edition } = state;
    if (source === undefined || state.reading === edition) return;
    dispatch({ do: 'read', edition });
    try {
      dispatch({ do: 'orders', edition, answer: await ask('readOrders', { source }) });
    } catch (failure) {
      dispatch({ do: 'unread', edition, problem: told(failure) });
    }
  };
  const forecast = async () => {
    const options = optionsOf(state);
    if (options === undefined || state.running !== undefined) return;
    const { edition, sourceEdition } = state;
    const again = state.forecast !== undefined || state.refusal !== undefined;
    const mine = ++run.current;
    dispatch({ do: 'forecast', again });
    try {
      if (again) {
        const answer = await ask('readOrders', { source: options.source });
        dispatch({ do: 'orders', edition: sourceEdition, answer });
        if (answer.kind !== 'read' || mine !== run.current) return;
      }
      const answer = await ask('forecastCustomers', options);
      dispatch({ do: 'answer', edition, answer });
    } catch (failure) {
      dispatch({ do: 'fail', edition, problem: told(failure) });
    }
  };
  const check = async () => {
    const options = optionsOf(state);
    if (options === undefined || state.checking) return;
    const { answers: edition } = state;
    dispatch({ do: 'check' });
    try {
      dispatch({ do: 'checked', edition, answer: await ask('checkForecast', options) });
    } catch (failure) {
      dispatch({ do: 'checked', edition, answer: undefined });
      dispatch({ do: 'problem', problem: told(failure) });
    }
  };
  return {
    look: () => void look(),
    read: () => void read(),
    forecast: () => void forecast(),
    cancel: () => {
      run.current++;
      dispatch({ do: 'cancel' });
      void ask('stopForecast', {});
    },
    check: () => void check(),
  };
}
