import { feesWords } from './words';
import { rowPath } from '../shape/form';
import { fieldDay } from './dates';
import { useForm } from '../shape/screen';
import { PlanField } from '../shape/PlanField';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { RowCard } from '../../panel/controls/RowCard';

interface ClientCardProps {
  /** Of its row. */
  readonly id: string;
  /** Counted from 1. */
  readonly place: number;
  /** The only one: it cannot be removed. */
  readonly alone: boolean;
}

const fields = ['name', 'fee', 'start', 'lifetime'] as const;

/** One client: the fee, since when, and how long such clients stay. */
export function ClientCard({ id, place, alone }: ClientCardProps) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const words = feesWords(language);
  const { clients: say, remove, removeRow } = words.inputs;
  const path = (name: string) => rowPath('clients', id, name);
  const text = (name: string) => textAt(state, path(name)).trim();
  const title = text('name') || say.nth(String(place));
  return (
    <RowCard
      title={title}
      below={say.below(fieldDay(text('start'), words), text('lifetime'))}
      value={text('fee')}
      blank={text('fee') === ''}
      forced={fields.some((name) => state.shown[path(name)]?.fault !== undefined)}
      remove={alone ? undefined : { text: remove, label: removeRow(title) }}
      onRemove={() => {
        dispatch({ do: 'remove-row', list: 'clients', id });
      }}
    >
      <div class="compact-fields two">
        {fields.map((name) => (
          <PlanField key={name} path={path(name)} label={say[name]} compact />
        ))}
      </div>
    </RowCard>
  );
}
