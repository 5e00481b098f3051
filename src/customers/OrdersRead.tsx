import { customerWords } from './words';
import { decimalNumber } from '../i18n/format';
import type { OrderAccount, OrderRole, RowCount, SkipReason } from './messages';
import { dayText } from './days';
import type { CustomersState } from './state';
import { Button } from '../panel/controls/Button';
import { Note } from '../panel/controls/Note';
import { RowsButton } from './RowsButton';
import { useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';

interface OrdersReadProps {
  readonly state: CustomersState;
  /** Shows a row of the list in the sheet, at the cell of this role. */
  readonly onGo: (row: number, role: OrderRole) => void;
  readonly onRetry: () => void;
}

type Skipped = OrderAccount['skipped'];

/** The column that tells why a row was skipped. */
const roleOf = (reason: SkipReason): OrderRole => {
  if (/amount|refund/.test(reason)) return 'amounts';
  return reason.includes('date') ? 'dates' : 'customers';
};

/** An account of every row; what needs a look leads to it. */
export function OrdersRead({ state, onGo, onRetry }: OrdersReadProps) {
  const { words: common, language } = useSession();
  const stage = useWorkStage(state.reading !== undefined);
  const say = customerWords(language).read;
  const { orders, readProblem } = state;
  const waiting = orders === undefined && (stage === 'shown' || stage === 'long');
  return (
    <div aria-live="polite">
      {waiting && (
        <section class="section">
          <p class="hint">{say.reading}</p>
        </section>
      )}
      {readProblem !== undefined && (
        <section class="section">
          <Note kind="fault">{readProblem}</Note>
          <Button look="line" onPress={onRetry}>
            {common.tryAgain}
          </Button>
        </section>
      )}
      {orders?.kind === 'nothing' && (
        <section class="section">
          <Note kind="warning">{say.nothing}</Note>
          <table class="rows" aria-label={say.heading}>
            <tbody>
              <SkippedRows skipped={orders.skipped} onGo={onGo} />
            </tbody>
          </table>
        </section>
      )}
      {orders?.kind === 'read' && <Account account={orders.account} onGo={onGo} />}
    </div>
  );
}

function Account({ account, onGo }: { account: OrderAccount; onGo: OrdersReadProps['onGo'] }) {
  const { language, count } = useSession();
  const say = customerWords(language).read;
  const { merged, orders, customers, zero, refunds, skipped, blank, lookalikes, swapped } = account;
  const number = (value: number) => decimalNumber(value, language);
  const left = skipped.reduce((sum, each) => sum + each.count, 0);
  const look = (name: string, rows: RowCount) =>
    rows.count > 0 && (
      <tr>
        <th scope="row">{name}</th>
        <td>
          <RowsButton rows={rows} role="amounts" onGo={onGo} />
        </td>
      </tr>
    );
  return (
    <section class="section">
      <h2>{say.heading}</h2>
      <table class="rows" aria-label={say.heading}>
        <tbody>
          <tr>
            <th scope="row">{say.rows}</th>
            <td>{number(orders + merged.count)}</td>
          </tr>
          <tr>
            <th scope="row">{say.customers}</th>
            <td>{number(customers)}</td>
          </tr>
          {merged.count > 0 && (
            <>
              <tr>
                <th scope="row">{say.joined}</th>
                <td>{number(merged.count)}</td>
              </tr>
              <tr class="total">
                <th scope="row">{say.orders}</th>
                <td>{number(orders)}</td>
              </tr>
            </>
          )}
          {look(say.zero, zero)}
          {look(say.refunds, refunds)}
          <SkippedRows skipped={skipped} onGo={onGo} />
        </tbody>
      </table>
      <p class="hint">
        {[
          say.span(dayText(account.first, language), dayText(account.last, language)),
          left === 0 ? say.nothingSkipped : count(say.skipped, left),
          ...(blank > 0 ? [count(say.blank, blank)] : []),
        ].join(' ')}
      </p>
      {(lookalikes > 0 || swapped > 0) && (
        <div class="notes">
          {swapped > 0 && <Note kind="warning">{count(say.swapped, swapped)}</Note>}
          {lookalikes > 0 && <Note kind="warning">{count(say.lookalikes, lookalikes)}</Note>}
        </div>
      )}
    </section>
  );
}

function SkippedRows({ skipped, onGo }: { skipped: Skipped; onGo: OrdersReadProps['onGo'] }) {
  const { language } = useSession();
  const say = customerWords(language).read;
  return (
    <>
      {skipped.map((each) => (
        <tr key={each.reason}>
          <th scope="row">{say.reason[each.reason]}</th>
          <td>
            <RowsButton rows={each} role={roleOf(each.reason)} onGo={onGo} />
          </td>
        </tr>
      ))}
    </>
  );
}
