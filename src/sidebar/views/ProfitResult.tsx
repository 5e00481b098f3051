import { decimalNumber, moneyText, percentText } from '../../i18n/format';
import { Bar100 } from '../parts/Bar100';
import { Disclosure } from '../parts/Disclosure';
import { KeyCard } from '../parts/KeyCard';
import { Notes } from '../parts/Notes';
import { PassTable } from '../parts/PassTable';
import { Phrase } from '../parts/Phrase';
import { ProfitMonths } from '../parts/ProfitMonths';
import { Ratios } from '../parts/Ratios';
import { TurnoverTable } from '../parts/TurnoverTable';
import type { ResultProps } from '../plan/face';
import { turnoverParts } from '../profit/turnover';
import { wordProfit } from '../profit/wording';
import { useSession } from '../session';

/** The answer in one sentence and one number; all the rest is proof. */
export function ProfitResult({ inputs, outcome, sentence }: ResultProps<'profit'>) {
  const { words, language } = useSession();
  const say = words.profit;
  const { plan, passes, limit, ratios, months } = outcome;
  const { period } = inputs.choices;
  const worded = wordProfit(outcome, period, language);
  const parts = turnoverParts(outcome, words);
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
