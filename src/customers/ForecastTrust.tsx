import { customerWords } from './words';
import { decimalNumber } from '../i18n/format';
import type { CheckAnswer, ForecastCheck } from './messages';
import { monthText, shortDayText, shortMonthText, timeOf } from './days';
import { wordCheck } from './wording';
import { Button } from '../panel/controls/Button';
import { CurveChart } from './CurveChart';
import { Disclosure } from '../panel/controls/Disclosure';
import { Phrase } from '../panel/controls/Phrase';
import { useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';

interface ForecastTrustProps {
  readonly check: CheckAnswer | undefined;
  readonly checking: boolean;
  readonly onCheck: () => void;
}

/** The forecast tried on what is known already, when the person asks for it. */
export function ForecastTrust({ check, checking, onCheck }: ForecastTrustProps) {
  const { language } = useSession();
  const stage = useWorkStage(checking);
  const say = customerWords(language).trust;
  return (
    <section class="section">
      <h2>{say.heading}</h2>
      <div aria-live="polite">
        {check === undefined && <p class="small">{say.offer}</p>}
        {check?.kind === 'too-short' && <p class="small">{say.tooShort}</p>}
        {check?.kind === 'check' && (
          <p class="small">
            <Phrase parts={wordCheck(check.check, language)} />
          </p>
        )}
      </div>
      {check === undefined && (
        <Button
          look="line"
          inert={checking}
          working={stage === 'shown' || stage === 'long' ? say.checking : undefined}
          onPress={onCheck}
        >
          {say.check}
        </Button>
      )}
      {check?.kind === 'check' && <CheckCurve check={check.check} />}
    </section>
  );
}

/** A table longer than this is read by nobody: it has the last day of each month. */
const mostRows = 20;

function CheckCurve({ check: { curve, learned } }: { check: ForecastCheck }) {
  const { language } = useSession();
  const say = customerWords(language).trust;
  const last = curve[curve.length - 1];
  if (last === undefined) return null;
  const number = (value: number) => decimalNumber(Math.round(value), language);
  const title = say.chart(monthText(learned.first, language));
  const boundary = learned.last;
  const rows =
    curve.length <= mostRows
      ? curve
      : curve.filter(({ day }, at) => curve[at + 1]?.day.slice(0, 7) !== day.slice(0, 7));
  return (
    <>
      <h3 class="caption">{title}</h3>
      <CurveChart
        label={say.drawn(title, number(last.came), number(last.expected))}
        points={curve.map(({ day, came, expected }) => ({ at: timeOf(day), came, expected }))}
        boundary={timeOf(boundary)}
        words={{
          learned: say.learnedPart,
          checked: say.checkedPart,
          came: say.cameLine,
          expected: say.expectedLine,
        }}
        marks={[
          shortMonthText(learned.first, language, true),
          shortMonthText(boundary, language, false),
          shortMonthText(last.day, language, true),
        ]}
        numberText={number}
      />
      <Disclosure title={say.numbers} below={say.numbersInside}>
        <table class="rows" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say.day}</th>
              <th scope="col">{say.cameLine}</th>
              <th scope="col">{say.expectedLine}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, came, expected }) => (
              <tr key={day}>
                <th scope="row">{shortDayText(day, language)}</th>
                <td>{number(came)}</td>
                <td>{number(expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}
