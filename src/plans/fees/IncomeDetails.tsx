import { feesWords } from './words';
import { decimalNumber, moneyText } from '../../i18n/format';
import { counted } from '../../i18n/forms';
import type { IncomeResult } from './income';
import { monthText } from './dates';
import { forecastMonth, incomeNotes } from './wording';
import { fittingMoney } from '../../panel/numbers';
import { useSession } from '../../panel/session';
import { ColumnsChart } from '../../panel/charts/ColumnsChart';
import { Disclosure } from '../../panel/controls/Disclosure';
import { KeyCard } from '../../panel/controls/KeyCard';
import { Notes } from '../../panel/controls/Notes';

/** The signs that a column of the table has room for. */
const signs = 10;
/** The signs that an axis or a column of the chart has room for. */
const chartSigns = 6;

/** The income ahead: a chart with the line that is needed, and its numbers by month. */
export function IncomeDetails({ outcome }: { readonly outcome: IncomeResult }) {
  const { language, words: common } = useSession();
  const words = feesWords(language);
  const say = words.income;
  const { months, needed, total } = outcome;
  const first = months[0];
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return null;
  const money = (value: number) => moneyText(value, language);
  const fitting = (value: number, room: number) =>
    fittingMoney(value, room, common.units, language);
  const clients = Number(last.clients.toFixed(1));
  return (
    <>
      <KeyCard
        hero={{
          name: say.expected(forecastMonth(outcome, last.month, 'in', language)),
          value: last.income,
        }}
        beside={[
          { name: say.total(counted(words.months, months.length, language)), value: total },
          { name: say.clients, value: clients, people: true },
        ]}
      />
      <section class="section">
        <h2>{say.chart}</h2>
        <ColumnsChart
          label={say.drawn(money(first.income), money(last.income))}
          columns={months.map(({ month, income }) => ({
            name: monthText(month, 'short', words, { withYear: false }),
            value: income,
          }))}
          threshold={
            needed === undefined ? undefined : { value: needed, text: say.needed(money(needed)) }
          }
          numberText={money}
          shortText={(value) => fitting(value, chartSigns).text}
        />
      </section>
      <Notes warnings={[]} notes={incomeNotes(outcome, language)} />
      <Disclosure title={say.table} below={say.tableInside}>
        <table class="rows" aria-label={say.table}>
          <thead>
            <tr>
              <th scope="col">{say.month}</th>
              <th scope="col">{say.amount}</th>
              <th scope="col">{words.inputs.clients.title}</th>
              {needed !== undefined && <th scope="col">{say.missing}</th>}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, income, clients: active }) => {
              const shown = fitting(income, signs);
              const missing = needed === undefined ? 0 : Math.max(0, needed - income);
              const lacking = fitting(missing, signs);
              return (
                <tr key={month}>
                  <th scope="row">{forecastMonth(outcome, month, 'alone', language)}</th>
                  <td title={shown.full}>{shown.text}</td>
                  <td>{decimalNumber(active, language, 1)}</td>
                  {needed !== undefined && (
                    <td title={lacking.full}>{missing > 0 ? lacking.text : ''}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}
