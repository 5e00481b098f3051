import { customerWords } from './words';
import { decimalNumber } from '../i18n/format';
import type { CustomersState } from './state';
import { ProgressSteps } from './ProgressSteps';
import { useSession } from '../panel/session';

/** What runs, and what is done: each answer of the server is one step. */
export function CustomerProgress({ state }: { state: CustomersState }) {
  const { language } = useSession();
  const words = customerWords(language);
  const say = words.progress;
  const account =
    state.orders?.kind === 'read' && !state.rereading ? state.orders.account : undefined;
  return (
    <>
      <ProgressSteps
        label={words.forecast}
        now={account === undefined ? say.reading : say.comparing}
        steps={[
          {
            name: say.read,
            done: account !== undefined,
            count: account && decimalNumber(account.orders + account.merged.count, language),
          },
          { name: say.compared, done: false },
        ]}
      />
      <p class="hint">{say.calm}</p>
    </>
  );
}
