import { profitWords } from './words';
import { decimalNumber, moneyText } from '../../i18n/format';
import type { ProfitMonths as Months } from './months';
import { fittingMoney } from '../../panel/numbers';
import { wordMonths } from './wording';
import { useSession } from '../../panel/session';
import { CashChart } from './CashChart';
import { Disclosure } from '../../panel/controls/Disclosure';
import { Phrase } from '../../panel/controls/Phrase';

/** The signs that a column of the table, and an axis of the chart, have room for. */
const signs = 9;
const axisSigns = 6;

/** Customers and cash month by month: the sentence, the chart, and its numbers. */
export function ProfitMonths({ months }: { readonly months: Months }) {
  const { words, language } = useSession();
  const say = profitWords(language).monthly;
  const { rows, deepest, payback } = months;
  const last = rows[rows.length - 1];
  const money = (value: number) => moneyText(value, language);
  const fitting = (value: number, room: number) => fittingMoney(value, room, words.units, language);
  const cell = (value: number) => {
    const { text, full } = fitting(value, signs);
    return <td title={full}>{text}</td>;
  };
  if (last === undefined) return null;
  return (
    <section class="section">
      <h2>{say.title}</h2>
      <p class="small">
        <Phrase parts={wordMonths(months, language)} />
      </p>
      <CashChart
        label={say.drawn(money(last.cash), String(last.month))}
        months={rows.map(({ month, cash, profit }) => ({ name: String(month), cash, profit }))}
        deepest={
          deepest && {
            index: deepest.month - 1,
            text: say.deepest(fitting(deepest.need, signs).text),
          }
        }
        breakEven={
          deepest && payback !== undefined
            ? { index: payback - 1, text: say.breakEven(String(payback)) }
            : undefined
        }
        words={{ cash: say.cash, profit: say.profit }}
        numberText={money}
        shortText={(value) => fitting(value, axisSigns).text}
      />
      <Disclosure title={say.table} below={say.tableInside}>
        <table class="rows" aria-label={say.table}>
          <thead>
            <tr>
              <th scope="col">{say.month}</th>
              <th scope="col">{say.customers}</th>
              <th scope="col">{say.profit}</th>
              <th scope="col">{say.cash}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, atEnd, profit, cash }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{decimalNumber(atEnd, language, atEnd < 100 ? 1 : 0)}</td>
                {cell(profit)}
                {cell(cash)}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
