import type { GoalResult as GoalOutcome } from './work';
import type { GoalForm } from './form';
import { percentText } from '../../i18n/format';
import { goalWords } from './words';
import { stageNames } from './names';
import { answerMonth } from './work';
import { nameOf, wordGoal } from './wording';
import { priceText, volumeText } from './numbers';
import { Disclosure } from '../../panel/controls/Disclosure';
import { GoalColumns } from './GoalColumns';
import { GoalFunnel } from './GoalFunnel';
import { GoalMonths } from './GoalMonths';
import { KeyCard } from '../../panel/controls/KeyCard';
import { Notes } from '../../panel/controls/Notes';
import { Phrase } from '../../panel/controls/Phrase';
import { Ratios } from '../../panel/controls/Ratios';
import { StageTables } from './StageTables';
import type { ResultProps } from '../shape/face';
import { useSession } from '../../panel/session';

/** More rows than these are folded. */
const monthsInSight = 7;

/** The answer in one sentence and one number; all the rest is proof. */
export function GoalResult({ values, outcome, sentence }: ResultProps<GoalForm, GoalOutcome>) {
  const { language } = useSession();
  const say = goalWords(language);
  const names = stageNames(values, language);
  const said = wordGoal(outcome, values, language);
  const { plan, now, input } = outcome;
  const goalName = nameOf(names, plan.stage);
  const then = answerMonth(outcome);
  const months = (
    <GoalMonths months={plan.months} stage={plan.stage} name={goalName} reached={plan.reached} />
  );
  return (
    <>
      <div aria-live="polite">
        <p class="lead" tabIndex={-1} ref={sentence}>
          <Phrase parts={said.sentence} />
        </p>
        <KeyCard hero={said.hero} beside={said.beside} />
      </div>
      <Notes warnings={said.warnings} notes={said.notes} />
      <section class="section">
        <h2>{outcome.wanted === undefined ? say.priceByMonth(goalName) : say.byMonth(goalName)}</h2>
        <GoalColumns outcome={outcome} name={goalName} />
      </section>
      <section class="section">
        <h2>{say.funnelHead}</h2>
        <GoalFunnel outcome={outcome} names={names} />
      </section>
      {plan.dearest.length > 0 && (
        <section class="section">
          <h2>{say.dearest.title}</h2>
          <p class="hint">
            {say.dearest.why(say.quoted(goalName), priceText(input.goal.unitCost ?? 0, language))}
          </p>
          <Ratios
            ratios={plan.dearest.slice(0, -1).map(({ stage, price, withReserve }) => {
              // One impression costs too little to be thought of.
              const times = stage === 0 ? 1000 : 1;
              const name = nameOf(names, stage);
              return {
                name: stage === 0 ? say.dearest.perThousand(name) : name,
                formula: say.dearest.reserve(
                  priceText(withReserve * times, language),
                  percentText(input.reserve, language),
                ),
                value: priceText(price * times, language),
              };
            })}
          />
        </section>
      )}
      <section class="section">
        <h2>{say.worth.title}</h2>
        <Ratios
          ratios={plan.worth.map(({ step, points, more }) => {
            const from = now.conversions[step] ?? 0;
            const percent = (share: number) => percentText(share, language, 2);
            return {
              name: nameOf(names, step + 1),
              formula:
                points === 0
                  ? say.worth.full
                  : say.worth.change(percent(from), percent(from + points)),
              value: points === 0 ? '' : `+${volumeText(more, language)}`,
            };
          })}
        />
      </section>
      {plan.months.length <= monthsInSight ? (
        <section class="section">
          <h2>{say.table.title}</h2>
          {months}
        </section>
      ) : (
        <Disclosure title={say.table.title} below={say.table.inside}>
          {months}
        </Disclosure>
      )}
      <Disclosure title={say.stageTable.title} below={say.stageTable.inside}>
        <StageTables names={names} now={now} then={then} />
      </Disclosure>
    </>
  );
}
