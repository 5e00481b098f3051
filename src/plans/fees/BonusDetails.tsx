import { feesWords } from './words';
import { fixedNumber, percentText } from '../../i18n/format';
import type { BonusResult } from './bonus';
import { centsIn, exactMoney } from './money';
import { shownParts } from '../../panel/numbers';
import { useSession } from '../../panel/session';
import { KeyCard } from '../../panel/controls/KeyCard';
import { Notes } from '../../panel/controls/Notes';

interface BonusDetailsProps {
  readonly outcome: BonusResult;
  /** The least and the most that a KPI counts. */
  readonly terms: { readonly floor: number | undefined; readonly cap: number | undefined };
}

/** The fee, and what each KPI adds to its bonus. */
export function BonusDetails({ outcome, terms: { floor = 0, cap = 1 } }: BonusDetailsProps) {
  const { language } = useSession();
  const say = feesWords(language).bonus;
  const { inputs } = feesWords(language);
  const { fee, earned, score, kpis, condition } = outcome;
  const money = (value: number) => exactMoney(value, language);
  const percent = (share: number) => percentText(share, language);
  const decimals = centsIn(kpis.map((kpi) => kpi.earned));
  const parts = shownParts(
    kpis.map((kpi) => kpi.earned),
    earned,
    decimals,
  );
  return (
    <>
      <KeyCard
        hero={{ name: say.fee, value: fee, text: money(fee) }}
        beside={[
          { name: say.earned, value: earned, text: money(earned) },
          { name: say.score, value: score, text: percent(score), below: say.ofPlans },
        ]}
      />
      <section class="section">
        <h2>{say.kpis}</h2>
        <table class="rows" aria-label={say.kpis}>
          <thead>
            <tr>
              <th scope="col">{say.kpi}</th>
              <th scope="col">{say.reached}</th>
              <th scope="col">{say.counted}</th>
              <th scope="col">{say.part}</th>
            </tr>
          </thead>
          <tbody>
            {kpis.map(({ id, name, reached, counted, improved }, place) => (
              <tr key={id}>
                <th scope="row">
                  {name || inputs.kpis.nth(String(place + 1))}
                  {improved === false && <small>{say.didNotImprove}</small>}
                </th>
                <td>{reached === undefined ? '–' : percent(reached)}</td>
                <td>{percent(counted)}</td>
                <td>{fixedNumber(parts[place] ?? 0, decimals, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say.total}</th>
              <td />
              <td>{percent(score)}</td>
              <td>{fixedNumber(earned, decimals, language)}</td>
            </tr>
          </tfoot>
        </table>
        <p class="hint">{say.limits(percent(floor), percent(cap))}</p>
      </section>
      {condition?.met === true && (
        <Notes
          warnings={[]}
          notes={[say.unlocked(String(condition.improved), String(condition.needed))]}
        />
      )}
    </>
  );
}
