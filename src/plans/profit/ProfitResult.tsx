import { profitWords } from './words';
import type { ProfitResult as ProfitOutcome } from './work';
import type { ProfitForm } from './form';
import { decimalNumber, moneyText, percentText } from '../../i18n/format';
import { Bar100 } from './Bar100';
import { Disclosure } from '../../panel/controls/Disclosure';
import { KeyCard } from '../../panel/controls/KeyCard';
import { Notes } from '../../panel/controls/Notes';
import { PassTable } from './PassTable';
import { Phrase } from '../../panel/controls/Phrase';
import { ProfitMonths } from './ProfitMonths';
import { Ratios } from '../../panel/controls/Ratios';
import { TurnoverTable } from './TurnoverTable';
import type { ResultProps } from '../shape/face';
import { turnoverParts } from './turnover';
import { wordProfit } from './wording';
import { useSession } from '../../panel/session';

/** The answer in one sentence and one number; all the rest is proof. */
export function ProfitResult({
  inputs,
  outcome,
  sentence,
}: ResultProps<ProfitForm, ProfitOutcome>) {
  const { language } = useSession();
  const say = profitWords(language);
  const { plan, passes, limit, ratios, months } = outcome;
  const { period } = inputs.choices;
  const worded = wordProfit(outcome, period, language);
  const parts = turnoverParts(outcome, profitWords(language));
  const firstPass = passes[0];
  const percents = (['roas', 'romi', 'acos', 'profitOnAds'] as const).map((name) => ({
    ...say.ratio[name],
    value: percentText(ratios[name], language),
  }));
  return (
    <>
      <div aria-live="polite">
        <p class="lead" tabIndex={-1} ref={sentence}>
          <Phrase parts={worded.sentence} />
        </p>
        <KeyCard
          hero={{ name: say.adBudget[period], value: plan.ads }}
          beside={[
            { name: say.turnover, value: plan.turnover },
            { name: say.customers, value: plan.customers, people: true },
          ]}
        />
        {worded.remark !== undefined && <p class="remark">{worded.remark}</p>}
      </div>
      <section class="section">
        <h2>{say.whereItGoes}</h2>
        <Bar100 parts={parts} />
        <TurnoverTable parts={parts} turnover={plan.turnover} period={period} />
      </section>
      <Notes warnings={worded.warnings} notes={worded.notes} />
      {months !== undefined && <ProfitMonths months={months} />}
      {firstPass !== undefined && (
        <Disclosure title={say.passes} below={say.whyNotEnough(moneyText(firstPass.ads, language))}>
          <PassTable passes={passes} limit={limit} />
          <p class="hint">{say.howPasses}</p>
        </Disclosure>
      )}
      <section class="section">
        <h2>{say.ratios}</h2>
        <Ratios
          ratios={[
            { ...say.ratio.ltvToCac, value: decimalNumber(ratios.ltvToCac, language, 2) },
            ...percents,
          ]}
        />
      </section>
    </>
  );
}
