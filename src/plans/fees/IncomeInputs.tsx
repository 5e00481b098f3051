import { feesWords } from './words';
import type { FeesInputs } from './form';
import { feesOptions } from './summary';
import { useForm } from '../shape/screen';
import { ListSource } from '../shape/ListSource';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { Button } from '../../panel/controls/Button';
import { ClientCard } from './ClientCard';
import { Disclosure } from '../../panel/controls/Disclosure';
import { FeesField } from './FeesField';
import { Icon } from '../../panel/controls/Icon';

const columns = ['name', 'fee', 'start', 'lifetime'] as const;

/** What the income ahead needs to know: the clients, and how far to look. */
export function IncomeInputs({ inputs }: { readonly inputs: FeesInputs }) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const say = feesWords(language).inputs;
  const { rows, range } = inputs.lists.clients;
  const draft = { inputs, textAt: (path: string) => textAt(state, path) };
  return (
    <>
      <FeesField name="from" />
      <FeesField name="needed" />
      <ListSource
        list="clients"
        title={say.clients.title}
        columns={columns}
        hint={say.clients.hint}
      />
      {rows.map((row, place) => (
        <ClientCard
          key={`${row.id} ${range?.a1 ?? ''}`}
          id={row.id}
          place={place + 1}
          alone={rows.length === 1}
        />
      ))}
      <p class="hint">{say.clients.lifetimeHint}</p>
      <Button
        look="line"
        onPress={() => {
          dispatch({ do: 'add-row', list: 'clients' });
        }}
      >
        <Icon name="plus" small />
        {say.clients.add}
      </Button>
      <Disclosure
        title={say.options}
        below={feesOptions(draft, language)}
        forced={state.shown.months?.fault !== undefined}
      >
        <FeesField name="months" />
      </Disclosure>
    </>
  );
}
