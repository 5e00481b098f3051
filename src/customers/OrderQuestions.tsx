import { customerWords } from './words';
import type { DecimalMark } from '../core/orders/amounts';
import type { DateOrder } from '../core/orders/dates';
import type { OrderQuestion } from './messages';
import { dayText } from './days';
import type { CustomersAction, CustomersState } from './state';
import { Note } from '../panel/controls/Note';
import { Segmented } from '../panel/controls/Segmented';
import { useSession } from '../panel/session';

interface OrderQuestionsProps {
  readonly state: CustomersState;
  readonly dispatch: (action: CustomersAction) => void;
}

/** What the columns do not tell by themselves. An answer stays in sight, so that it can be changed. */
export function OrderQuestions({ state, dispatch }: OrderQuestionsProps) {
  const { dates, amounts } = state.asked;
  if (dates === undefined && amounts === undefined) return null;
  return (
    <section class="questions">
      {dates && (
        <DateQuestion
          dates={dates}
          chosen={state.dateOrder}
          onChoose={(dateOrder) => {
            dispatch({ do: 'date-order', dateOrder });
          }}
        />
      )}
      {amounts && (
        <AmountQuestion
          found={amounts.found}
          chosen={state.decimalMark}
          onChoose={(decimalMark) => {
            dispatch({ do: 'decimal-mark', decimalMark });
          }}
        />
      )}
    </section>
  );
}

interface DateQuestionProps {
  readonly dates: NonNullable<OrderQuestion['dates']>;
  readonly chosen: DateOrder | undefined;
  readonly onChoose: (order: DateOrder) => void;
}

function DateQuestion({ dates, chosen, onChoose }: DateQuestionProps) {
  const { language } = useSession();
  const words = customerWords(language);
  const say = words.question;
  const span = ([first, last]: readonly [string, string]) =>
    words.range(dayText(first, language), dayText(last, language));
  return (
    <Note kind={chosen === undefined ? 'warning' : 'note'} wide>
      {say.dates(dates.found)}
      <Segmented
        label={say.first}
        options={{ 'day-first': say.day, 'month-first': say.month }}
        value={chosen}
        onChoose={onChoose}
      />
      <p class="hint">{say.covers(say.day, span(dates.dayFirst))}</p>
      <p class="hint">{say.covers(say.month, span(dates.monthFirst))}</p>
    </Note>
  );
}

interface AmountQuestionProps {
  readonly found: string;
  readonly chosen: DecimalMark | undefined;
  readonly onChoose: (mark: DecimalMark) => void;
}

function AmountQuestion({ found, chosen, onChoose }: AmountQuestionProps) {
  const { language } = useSession();
  const say = customerWords(language).question;
  // The mark in question is the last one: before it stand thousands in either reading.
  const mark: DecimalMark = found.lastIndexOf(',') > found.lastIndexOf('.') ? ',' : '.';
  const other: DecimalMark = mark === ',' ? '.' : ',';
  return (
    <Note kind={chosen === undefined ? 'warning' : 'note'} wide>
      {say.amounts(found)}
      <Segmented
        label={say.mark}
        options={{ thousands: say.thousands, decimals: say.decimals }}
        value={chosen === undefined ? undefined : chosen === mark ? 'decimals' : 'thousands'}
        onChoose={(part) => {
          onChoose(part === 'decimals' ? mark : other);
        }}
      />
    </Note>
  );
}
