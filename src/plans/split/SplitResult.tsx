import type { SplitResult as SplitOutcome } from './work';
import type { SplitForm } from './form';
import { decimalNumber, fixedNumber, percentText } from '../../i18n/format';
import { counted } from '../../i18n/plural';
import { splitWords } from './words';
import { mineOf } from './mine';
import { ResponseCurves } from './ResponseCurves';
import { CompactNumber } from './CompactNumber';
import { Disclosure } from '../../panel/controls/Disclosure';
import { Notes } from '../../panel/controls/Notes';
import { Phrase } from '../../panel/controls/Phrase';
import { Ratios } from '../../panel/controls/Ratios';
import { type SplitRow, SplitTable } from './SplitTable';
import type { ResultProps } from '../shape/face';
import { useSession } from '../../panel/session';
import { compactMoney } from '../../panel/numbers';
import { responseLines } from './curves';
import { channelNames, shownSplits, type State, states } from './shown';
import { balanceOf, leadOf, likelyOf, notesOf, warningsOf } from './wording';
import { SplitComparison } from './SplitComparison';

/** The best split beside the one of now and the user's own. */
export function SplitResult({ inputs, outcome, sentence }: ResultProps<SplitForm, SplitOutcome>) {
  const { words, language } = useSession();
  const say = splitWords(language);
  const { period } = inputs.choices;
  const { channels, now, best } = outcome;
  const names = channelNames(outcome, say);
  // What is typed since the calculation counts: nothing else follows from it.
  const typed = channels.map(({ id }) => {
    const source = inputs.lists.channels.rows.find((row) => row.id === id)?.sources.mine;
    return source?.from === 'typed' ? source.text : '';
  });
  const mine = mineOf(channels, typed);
  const shown = shownSplits(outcome, mine);
  const splits = { now, mine: mine?.outcome, best };
  const likely = likelyOf(outcome, language);
  const balance = balanceOf(outcome, language);
  const eachOf = (row: number, cell: (state: State) => SplitRow['cells'][State]) =>
    Object.fromEntries(
      states.flatMap((state) =>
        splits[state]?.channels[row] === undefined ? [] : [[state, cell(state)]],
      ),
    ) as SplitRow['cells'];
  const price = (value: number | undefined) =>
    value !== undefined && <CompactNumber value={value} text={fixedNumber(value, 2, language)} />;
  return (
    <>
      <div aria-live="polite">
        <p class="lead" tabIndex={-1} ref={sentence}>
          <Phrase parts={leadOf(outcome, period, language)} />
        </p>
      </div>
      <SplitComparison result={outcome} shown={shown} names={names} period={period} typed={typed} />
      {likely !== undefined && <p class="remark">{likely}</p>}
      <Notes warnings={warningsOf(outcome, language)} notes={[]} />
      <section class="section">
        <h2>{say.chart[period]}</h2>
        <ResponseCurves
          label={`${say.chart[period]}: ${names.join(', ')}`}
          lines={responseLines(outcome, names, mine?.outcome)}
          words={say.curves}
          numberText={(value) => decimalNumber(value, language, 2)}
          shortText={(value) =>
            value < 1e6
              ? decimalNumber(value, language, 2)
              : compactMoney(value, words.units, language)
          }
        />
      </section>
      <section class="section">
        <h2>{say.marginal.heading}</h2>
        <p class="explained">{say.marginal.meaning}</p>
        <SplitTable
          label={say.marginal.heading}
          rows={names.map((name, row) => ({
            name,
            cells: eachOf(row, (state) => {
              const part = splits[state]?.channels[row];
              return part && part.spend > 0 && price(part.marginalCpa);
            }),
          }))}
        />
        {balance !== undefined && (
          <p class="hint">
            <Phrase parts={balance} />
          </p>
        )}
      </section>
      <Notes warnings={[]} notes={notesOf(outcome, language)} />
      <Disclosure title={say.byChannel} below={say.byChannelInside}>
        <SplitTable
          label={say.byChannel}
          rows={names.flatMap((name, row): SplitRow[] => [
            { name, look: 'group', cells: {} },
            {
              name: say.table.results,
              cells: eachOf(row, (state) =>
                fixedNumber(shown[state]?.results[row] ?? 0, shown.resultDecimals, language),
              ),
            },
            {
              name: say.table.cpa,
              cells: eachOf(row, (state) => price(splits[state]?.channels[row]?.cpa)),
            },
          ])}
        />
      </Disclosure>
      <Disclosure title={say.made.heading} below={say.made.inside}>
        <p class="explained">{say.made.meaning}</p>
        <Ratios
          ratios={channels.map(({ source, curve, spend, tried }, row) => {
            const from = spend > 0 ? spend : tried;
            const times = curve.results(2 * from) / curve.results(from);
            return {
              name: names[row] ?? '',
              formula:
                source.from === 'points'
                  ? say.made.fitted(
                      curve.family,
                      counted(source.count, say.points, language),
                      percentText(source.fit.relativeError, language),
                    )
                  : source.from === 'answer'
                    ? say.made.answered
                    : say.made.assumed,
              value: `×${decimalNumber(times, language, 2)}`,
            };
          })}
        />
      </Disclosure>
    </>
  );
}
