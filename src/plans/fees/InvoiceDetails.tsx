import { feesWords } from './words';
import { fixedNumber } from '../../i18n/format';
import { counted } from '../../i18n/forms';
import { monthOf } from '../../core/orders/days';
import type { WeekendName } from './form';
import type { InvoiceResult } from './invoice';
import { dayText, monthText, stretchText } from './dates';
import { centsIn, exactMoney } from './money';
import { useSession } from '../../panel/session';
import { Disclosure } from '../../panel/controls/Disclosure';
import { KeyCard } from '../../panel/controls/KeyCard';
import { Ratios } from '../../panel/controls/Ratios';

interface InvoiceDetailsProps {
  readonly outcome: InvoiceResult;
  readonly weekend: WeekendName;
}

/** The first invoice, the calendar of payments, and how the working days were counted. */
export function InvoiceDetails({ outcome, weekend }: InvoiceDetailsProps) {
  const { language } = useSession();
  const words = feesWords(language);
  const say = words.invoice;
  const { fee, start, invoice, left, working, holidays, payments } = outcome;
  const money = (value: number) => exactMoney(value, language);
  const decimals = centsIn(payments.map(({ amount }) => amount));
  const month = monthText(monthOf(start), 'of', words, { withYear: false });
  const off = say.daysOff(
    words.summary.daysOff[weekend],
    holidays > 0 ? counted(words.holidays, holidays, language) : undefined,
  );
  return (
    <>
      <KeyCard
        hero={{ name: say.name, value: invoice, text: money(invoice) }}
        beside={[
          { name: say.daysLeft, value: left, people: true, below: say.ofDays(String(working)) },
          { name: say.fee, value: fee, text: money(fee) },
        ]}
      />
      <section class="section">
        <h2>{say.payments}</h2>
        <table class="rows" aria-label={say.payments}>
          <thead>
            <tr>
              <th scope="col">{say.when}</th>
              <th scope="col">{say.amount}</th>
            </tr>
          </thead>
          <tbody>
            {payments.map(({ from, to, amount, first }, place) => (
              <tr key={place}>
                <th scope="row">
                  {stretchText(from, to, words)}
                  {first && <small>{say.firstOne}</small>}
                </th>
                <td>{fixedNumber(amount, decimals, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Disclosure title={say.days} below={say.daysInside(String(working), String(left))}>
        <Ratios
          ratios={[
            { name: say.daysOf(month), formula: off, value: String(working) },
            {
              name: say.daysFrom(dayText(start, words)),
              formula: say.startCounts,
              value: String(left),
            },
            {
              name: say.name,
              formula: `${money(fee)} × ${String(left)} ÷ ${String(working)}`,
              value: money(invoice),
            },
          ]}
        />
      </Disclosure>
    </>
  );
}
