import type { GoalMonth } from '../../core/planning/goal-plan';
import { goalWords } from './words';
import { priceText, volumeText } from './numbers';
import { fittingMoney } from '../../panel/numbers';
import { useSession } from '../../panel/session';

interface GoalMonthsProps {
  readonly months: readonly GoalMonth[];
  readonly stage: number;
  readonly name: string;
  readonly reached: number | undefined;
}

/** The signs that a column has room for. */
const signs = 9;

/** The goal's stage month by month: how many, what one costs, what is paid. */
export function GoalMonths({ months, stage, name, reached }: GoalMonthsProps) {
  const { words, language } = useSession();
  const say = goalWords(language);
  const money = (value: number) => {
    const { text, full } = fittingMoney(value, signs, words.units, language);
    return <td title={full}>{full === undefined ? priceText(value, language) : text}</td>;
  };
  return (
    <table class="rows named" aria-label={say.table.title}>
      <thead>
        <tr>
          <th scope="col">{say.table.month}</th>
          <th scope="col">{name}</th>
          <th scope="col">{say.table.each}</th>
          <th scope="col">{say.table.ads}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, volumes, unitCosts, cost }) => (
          <tr key={month} class={month === reached ? 'chosen' : undefined}>
            <th scope="row">{month === 0 ? say.now : String(month)}</th>
            <td>{volumeText(volumes[stage] ?? 0, language)}</td>
            {money(unitCosts[stage] ?? 0)}
            {money(cost)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
