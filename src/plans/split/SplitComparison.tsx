import { fixedNumber, percentText } from '../../i18n/format';
import { splitWords } from './words';
import { rowPath } from '../shape/form';
import type { Period } from '../shape/periods';
import { isUnreadable } from './mine';
import type { SplitResult } from './work';
import { CompactNumber } from './CompactNumber';
import { Delta } from './Delta';
import { type SplitRow, SplitTable } from './SplitTable';
import { useForm } from '../shape/screen';
import { useSession } from '../../panel/session';
import {
  differenceOf,
  measured,
  measureOf,
  rounded,
  type ShownSplit,
  type ShownSplits,
  type State,
  states,
} from './shown';

interface SplitComparisonProps {
  readonly result: SplitResult;
  readonly shown: ShownSplits;
  readonly names: readonly string[];
  readonly period: Period;
  /** The user's own split as it is typed, a text a channel. */
  readonly typed: readonly string[];
}

/** What the three splits bring and how they spend; the user's own is typed in its column. */
export function SplitComparison({ result, shown, names, period, typed }: SplitComparisonProps) {
  const { language } = useSession();
  const { dispatch } = useForm();
  const say = splitWords(language).table;
  const measure = measureOf(result);
  const { spendDecimals, resultDecimals } = shown;
  const each = (cell: (split: ShownSplit, state: State) => SplitRow['cells'][State]) =>
    Object.fromEntries(
      states.flatMap((state) => {
        const split = shown[state];
        return split === undefined ? [] : [[state, cell(split, state)]];
      }),
    ) as SplitRow['cells'];
  const money = (value: number) => (
    <CompactNumber value={value} text={fixedNumber(value, spendDecimals, language)} />
  );
  const results = (value: number) => (
    <CompactNumber value={value} text={fixedNumber(value, resultDecimals, language)} />
  );
  const large = (name: typeof measure): SplitRow[] => [
    {
      name: say[name],
      look: 'big',
      cells: each((split) =>
        name === 'results' ? results(split.total) : money(measured(split, name)),
      ),
    },
    {
      name: say.difference,
      cells: each((split, state) =>
        state === 'now' ? undefined : (
          <Delta
            value={differenceOf(shown, split, name)}
            decimals={name === 'results' ? resultDecimals : spendDecimals}
          />
        ),
      ),
    },
  ];
  const byRoas = result.goal === 'roas' || result.goal === 'marginal-roas';
  const rows: SplitRow[] = [
    ...large(measure),
    ...(measure === 'results'
      ? []
      : [{ name: say.results, cells: each((split) => results(split.total)) }]),
    ...(result.valued && measure !== 'value'
      ? [{ name: say.value, cells: each((split) => money(split.value)) }]
      : []),
    {
      name: say.cpa,
      cells: each(
        ({ cpa }) =>
          cpa !== undefined && <CompactNumber value={cpa} text={fixedNumber(cpa, 2, language)} />,
      ),
    },
    ...(byRoas
      ? [
          {
            name: say.roas,
            cells: each(({ roas }) => roas !== undefined && percentText(roas, language, 0)),
          },
        ]
      : []),
    { name: say.spend[period], look: 'group', cells: {} },
    ...names.map((name, row): SplitRow => {
      const id = result.channels[row]?.id ?? '';
      const text = typed[row] ?? '';
      return {
        name,
        look: 'edit',
        cells: {
          now: money(shown.now.spends[row] ?? 0),
          mine: (
            <input
              class="input number"
              inputMode="decimal"
              autocomplete="off"
              aria-label={say.mineIn(name)}
              aria-invalid={isUnreadable(text) ? 'true' : undefined}
              title={isUnreadable(text) ? say.notAmount : undefined}
              value={text}
              onInput={(event) => {
                const path = rowPath('channels', id, 'mine');
                dispatch({ do: 'type', path, text: event.currentTarget.value });
              }}
            />
          ),
          best: money(shown.best.spends[row] ?? 0),
        },
      };
    }),
    { name: say.total, look: 'sum', cells: each((split) => money(split.spend)) },
  ];
  return (
    <>
      <SplitTable label={say.spend[period]} rows={rows} />
      <p class="placed" role="status">
        {placing()}
      </p>
    </>
  );

  /** How far the user's own split is from the budget, or what cannot be read in it. */
  function placing(): string {
    if (typed.some(isUnreadable)) return `${say.mine}: ${say.notAmount}`;
    const { goal, target = 0 } = result;
    if (goal !== 'budget' || shown.mine === undefined) return '';
    const left = rounded(target - shown.mine.spend, spendDecimals);
    const text = fixedNumber(Math.abs(left), spendDecimals, language);
    if (left === 0) return '';
    return left > 0 ? say.left(text) : say.over(text);
  }
}
