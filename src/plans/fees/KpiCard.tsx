import { feesWords } from './words';
import type { FeesForm } from './form';
import { type ListRow, rowPath } from '../shape/form';
import { useForm } from '../shape/screen';
import { PlanCheck } from '../shape/PlanCheck';
import { PlanField } from '../shape/PlanField';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { RowCard } from '../../panel/controls/RowCard';

interface KpiCardProps {
  readonly row: ListRow<FeesForm['lists']['kpis']>;
  /** Counted from 1. */
  readonly place: number;
  /** The only one: it cannot be removed. */
  readonly alone: boolean;
  /** The bonus depends on what improved. */
  readonly asksBefore: boolean;
}

/** One KPI: what was agreed and what came about. */
export function KpiCard({ row, place, alone, asksBefore }: KpiCardProps) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const { kpis: say, remove, removeRow } = feesWords(language).inputs;
  const path = (name: string) => rowPath('kpis', row.id, name);
  const text = (name: string) => textAt(state, path(name)).trim();
  const numbers = ['plan', 'fact', ...(asksBefore ? (['before'] as const) : []), 'weight'] as const;
  const title = text('name') || say.nth(String(place));
  const [plan, fact] = [text('plan'), text('fact')];
  return (
    <RowCard
      title={title}
      below={plan === '' ? '' : say.reached(fact || '…', plan)}
      value=""
      blank={plan === '' && fact === ''}
      forced={numbers.some((name) => state.shown[path(name)]?.fault !== undefined)}
      remove={alone ? undefined : { text: remove, label: removeRow(title) }}
      onRemove={() => {
        dispatch({ do: 'remove-row', list: 'kpis', id: row.id });
      }}
    >
      <PlanField path={path('name')} label={say.name} compact />
      <div class={asksBefore ? 'compact-fields two' : 'compact-fields'}>
        {numbers.map((name) => (
          <PlanField key={name} path={path(name)} label={say[name]} compact />
        ))}
      </div>
      <PlanCheck path={path('lower')} label={say.lower} value={row.choices.lower} />
    </RowCard>
  );
}
