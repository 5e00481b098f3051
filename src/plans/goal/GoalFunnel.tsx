import { goalWords } from './words';
import { answerMonth, type GoalResult } from './work';
import { conversionText, priceText, volumeText } from './numbers';
import { useSession } from '../../panel/session';
import { FunnelChart } from './FunnelChart';

interface GoalFunnelProps {
  readonly outcome: GoalResult;
  readonly names: readonly string[];
}

/** The funnel now, and beside it as it is in the month of the goal, or in the last. */
export function GoalFunnel({ outcome, names }: GoalFunnelProps) {
  const { language } = useSession();
  const say = goalWords(language);
  const { now } = outcome;
  const then = answerMonth(outcome);
  const changed = then.volumes.some((volume, stage) => volume !== now.volumes[stage]);
  const sideOf = ({ volumes, conversions, unitCosts }: typeof now, stage: number) => ({
    volume: volumes[stage] ?? 0,
    ...(stage === 0
      ? {}
      : {
          conversion: conversionText(conversions[stage - 1] ?? 0, language),
          cost: say.each(priceText(unitCosts[stage] ?? 0, language)),
        }),
  });
  return (
    <FunnelChart
      label={say.funnelLabel(
        names
          .map((name, stage) => `${name} ${volumeText(now.volumes[stage] ?? 0, language)}`)
          .join(', '),
      )}
      stages={names.map((name, stage) => ({
        name,
        now: sideOf(now, stage),
        ...(changed ? { goal: sideOf(then, stage) } : {}),
      }))}
      words={{ now: say.now, goal: say.monthHead(then.month) }}
      numberText={(value) => volumeText(value, language)}
    />
  );
}
