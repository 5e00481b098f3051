import type { WhatIfResult as WhatIfOutcome } from './work';
import type { WhatIfForm } from './form';
import { percentText } from '../../i18n/format';
import { whatIfWords } from './words';
import { resultTerm } from './labels';
import type { TwoWay, WhatIfResult as Outcome } from './work';
import { HeatTable } from './HeatTable';
import { Tornado } from './Tornado';
import { Disclosure } from '../../panel/controls/Disclosure';
import { Notes } from '../../panel/controls/Notes';
import { Phrase } from '../../panel/controls/Phrase';
import { usePlansAround } from '../shape/around';
import type { ResultProps } from '../shape/face';
import { useSession } from '../../panel/session';
import { cellTexts, inMillions, leverText, resultText, shortLeverText } from './numbers';
import { drawnLevers, labelIn, moveText, wordWhatIf } from './wording';

/** What matters most in one sentence; then every input alone, and two of them together. */
export function WhatIfResult({ outcome, sentence }: ResultProps<WhatIfForm, WhatIfOutcome>) {
  const { language } = useSession();
  const say = whatIfWords(language);
  const { kind, result, base, change, table } = outcome;
  const { label, shown, better } = resultTerm(kind, result, language);
  const labelOf = labelIn(outcome, language);
  const worded = wordWhatIf(outcome, language);
  const drawn = drawnLevers(outcome);
  const changeText = percentText(change, language);
  const numberText = (value: number) => resultText(value, shown, language);
  const oddMove = (lever: (typeof drawn)[number], end: 'low' | 'high') => {
    const text = moveText(lever, end, change, language);
    return text.endsWith(changeText) ? '' : text;
  };
  return (
    <>
      <div aria-live="polite">
        <p class="lead" tabIndex={-1} ref={sentence}>
          <Phrase parts={worded.sentence} />
        </p>
      </div>
      {drawn.length > 0 && (
        <section class="section">
          <h2>{say.chart.heading(label, changeText)}</h2>
          <Tornado
            label={say.chart.label(label, drawn.map(labelOf).join(', '))}
            levers={drawn.map((lever) => ({
              name: labelOf(lever),
              low: lever.atLow,
              high: lever.atHigh,
              lowLabel: oddMove(lever, 'low'),
              highLabel: oddMove(lever, 'high'),
            }))}
            base={base}
            baseText={say.chart.now(numberText(base))}
            better={better}
            words={say.chart}
            numberText={numberText}
          />
        </section>
      )}
      <Notes warnings={worded.warnings} notes={worded.notes} />
      {outcome.levers.length > 0 && (
        <Disclosure title={say.numbers.title} below={say.numbers.inside}>
          <LeverTable outcome={outcome} />
        </Disclosure>
      )}
      <section class="section">
        {table === undefined ? (
          <p class="hint">{say.heat.oneInput}</p>
        ) : (
          <TwoInputs outcome={outcome} table={table} />
        )}
      </section>
    </>
  );
}

function LeverTable({ outcome }: { readonly outcome: Outcome }) {
  const { language } = useSession();
  const say = whatIfWords(language);
  const { kind, result, change } = outcome;
  const { shown } = resultTerm(kind, result, language);
  const labelOf = labelIn(outcome, language);
  const changeText = percentText(change, language);
  const text = (value: number | undefined) =>
    value === undefined ? '—' : resultText(value, shown, language);
  return (
    <table class="rows" aria-label={say.numbers.title}>
      <thead>
        <tr>
          <th scope="col">{say.numbers.input}</th>
          <th scope="col">{`\u2212${changeText}`}</th>
          <th scope="col">{`+${changeText}`}</th>
        </tr>
      </thead>
      <tbody>
        {outcome.levers.map((lever) => (
          <tr key={lever.path}>
            <th scope="row">
              {labelOf(lever)}
              <small class="ends">
                {`${leverText(lever, lever.low, language)} … ${leverText(lever, lever.high, language)}`}
              </small>
            </th>
            <td>{text(lever.atLow)}</td>
            <td>{text(lever.atHigh)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TwoInputs({ outcome, table }: { readonly outcome: Outcome; readonly table: TwoWay }) {
  const { words, language } = useSession();
  const around = usePlansAround();
  const say = whatIfWords(language).heat;
  const { kind, result } = outcome;
  const { label, shown } = resultTerm(kind, result, language);
  const { row, column, cells, faults } = table;
  const labelOf = labelIn(outcome, language);
  const named = inMillions(cells, shown) ? say.inMillions(label) : label;
  const heads = (axis: TwoWay['row']) =>
    axis.values.map((value) => shortLeverText(axis.lever, value, words.units, language));
  return (
    <>
      <h2>{say.heading(named)}</h2>
      <HeatTable
        label={say.label(label, labelOf(row.lever), labelOf(column.lever))}
        rowName={labelOf(row.lever)}
        columnName={labelOf(column.lever)}
        rows={heads(row)}
        columns={heads(column)}
        cells={cells}
        reasons={faults.map((line) =>
          line.map((found) =>
            found === undefined || kind === undefined
              ? undefined
              : around.word(kind, found.fault, found.path),
          ),
        )}
        base={{ row: row.now, column: column.now }}
        words={{ base: say.now, impossible: say.impossible, leftOut: say.leftOut }}
        numberText={(value) => resultText(value, shown, language)}
        shortText={cellTexts(cells, shown, language)}
      />
    </>
  );
}
