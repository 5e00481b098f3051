import type { GoalMonth } from '../../core/planning/goal-plan';
import { goalWords } from './words';
import { conversionText, priceText, volumeText } from './numbers';
import { useSession } from '../../panel/session';

interface StageTablesProps {
  readonly names: readonly string[];
  readonly now: GoalMonth;
  /** The month of the goal, or the last. */
  readonly then: GoalMonth;
}

/** The numbers of the funnel: how many, which share comes so far, and what one costs. */
export function StageTables({ names, now, then }: StageTablesProps) {
  const { language } = useSession();
  const words = goalWords(language);
  const say = words.stageTable;
  const sides = then.month === 0 ? [now] : [now, then];
  const tables = [
    {
      title: say.volumes,
      text: ({ volumes }: GoalMonth, stage: number) => volumeText(volumes[stage] ?? 0, language),
      from: 0,
    },
    {
      title: say.conversions,
      text: ({ conversions }: GoalMonth, stage: number) =>
        conversionText(conversions[stage - 1] ?? 0, language),
      from: 1,
    },
    {
      title: say.prices,
      text: ({ unitCosts }: GoalMonth, stage: number) => priceText(unitCosts[stage] ?? 0, language),
      from: 0,
    },
  ];
  return (
    <>
      {tables.map(({ title, text, from }) => (
        <table class="rows apart" key={title} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {sides.map(({ month }) => (
                <th key={month} scope="col">
                  {month === 0 ? words.now : words.monthHead(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, stage) =>
              stage < from ? null : (
                <tr key={stage}>
                  <th scope="row">{name}</th>
                  {sides.map((side) => (
                    <td key={side.month}>{text(side, stage)}</td>
                  ))}
                </tr>
              ),
            )}
          </tbody>
        </table>
      ))}
    </>
  );
}
