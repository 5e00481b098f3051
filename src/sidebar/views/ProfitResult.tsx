import type { Ref } from 'preact';
import { decimalNumber, moneyText, percentText } from '../../i18n/format';
import { Bar100 } from '../parts/Bar100';
import { Disclosure } from '../parts/Disclosure';
import { KeyCard } from '../parts/KeyCard';
import { Notes } from '../parts/Notes';
import { PassTable } from '../parts/PassTable';
import { Phrase } from '../parts/Phrase';
import { Ratios } from '../parts/Ratios';
import { TurnoverTable } from '../parts/TurnoverTable';
import type { ProfitState } from '../profit/state';
import type { WordedResult as Result } from '../profit/wording';
import { turnoverParts } from '../profit/turnover';
import { useSession } from '../session';

interface ProfitResultProps {
  readonly state: ProfitState;
  readonly result: Result;
  /** Takes the focus after a calculation, so that Enter cannot press what comes next. */
  readonly sentence: Ref<HTMLParagraphElement>;
}

/** The answer in one sentence and one number; all the rest is proof. */
export function ProfitResult({ state, result, sentence }: ProfitResultProps) {
  const { words, language } = useSession();
  const say = words.profit;
  const parts = turnoverParts(result, state, words);
  const firstPass = result.passes[0];
  const { ratios } = result;
  const percents = (['roas', 'romi', 'acos', 'profitOnAds'] as const).map((name) => ({
    ...say.ratio[name],
    value: percentText(ratios[name], language),
  }));
  return (
    <>
      <div aria-live="polite">
        <p class="lead" tabIndex={-1} ref={sentence}>
          <Phrase parts={result.sentence} />
        </p>
        <KeyCard
          hero={{ name: say.adBudget[state.period], value: result.ads }}
          beside={[
            { name: say.turnover, value: result.turnover },
            { name: say.customers, value: result.customers, people: true },
          ]}
        />
        {result.remark !== undefined && <p class="remark">{result.remark}</p>}
      </div>
      <section class="section">
        <h2>{say.whereItGoes}</h2>
        <Bar100 parts={parts} />
        <TurnoverTable parts={parts} turnover={result.turnover} period={state.period} />
      </section>
      <Notes warnings={result.warnings} notes={result.notes} />
      {firstPass !== undefined && (
        <Disclosure title={say.passes} below={say.whyNotEnough(moneyText(firstPass.ads, language))}>
          <PassTable passes={result.passes} limit={result.limit} />
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
