import { goalWords } from './words';
import type { GoalResult } from './work';
import { priceText, volumeText } from './numbers';
import { fittingMoney } from '../../panel/numbers';
import { useSession } from '../../panel/session';
import { ColumnsChart } from '../../panel/charts/ColumnsChart';

interface GoalColumnsProps {
  readonly outcome: GoalResult;
  readonly name: string;
}

/** The signs that an axis has room for. */
const signs = 7;

/** The goal's stage by month, with the line to be met; its price where only that is the goal. */
export function GoalColumns({ outcome, name }: GoalColumnsProps) {
  const { words, language } = useSession();
  const say = goalWords(language);
  const { plan, wanted, input, now, last } = outcome;
  const { stage, reached } = plan;
  const priced = wanted === undefined;
  const text = (value: number) => (priced ? priceText : volumeText)(value, language);
  const goal = wanted ?? input.goal.unitCost ?? 0;
  const of = ({ unitCosts, volumes }: typeof now) => (priced ? unitCosts : volumes)[stage] ?? 0;
  return (
    <ColumnsChart
      label={say.chartLabel(priced ? say.key.costOfOne : name, text(of(now)), text(of(last)))}
      columns={plan.months.map((month) => ({
        name: month.month === 0 ? say.now : String(month.month),
        value: of(month),
      }))}
      threshold={{ value: goal, text: say.goalLine(text(goal)), atMost: priced }}
      reached={
        reached === undefined || reached === 0
          ? undefined
          : { index: reached, text: say.reachedIn(reached) }
      }
      numberText={text}
      shortText={(value) => fittingMoney(value, signs, words.units, language).text}
    />
  );
}
