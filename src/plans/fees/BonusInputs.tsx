import { feesWords } from './words';
import { asksImproved, type FeesInputs } from './form';
import { feesOptions } from './summary';
import { useForm } from '../shape/screen';
import { ListSource } from '../shape/ListSource';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { Button } from '../../panel/controls/Button';
import { Disclosure } from '../../panel/controls/Disclosure';
import { FeesField } from './FeesField';
import { Icon } from '../../panel/controls/Icon';
import { KpiCard } from './KpiCard';

const columns = ['name', 'plan', 'fact', 'weight', 'before'] as const;
const folded = ['floor', 'cap', 'improved'] as const;

/** What a bonus needs to know: the terms, and what each KPI came to. */
export function BonusInputs({ inputs }: { readonly inputs: FeesInputs }) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const say = feesWords(language).inputs;
  const { rows, range } = inputs.lists.kpis;
  const draft = { inputs, textAt: (path: string) => textAt(state, path) };
  return (
    <>
      <FeesField name="base" />
      <FeesField name="bonus" />
      <ListSource list="kpis" title={say.kpis.title} columns={columns} hint={say.kpis.hint} />
      {rows.map((row, place) => (
        <KpiCard
          key={`${row.id} ${range?.a1 ?? ''}`}
          row={row}
          place={place + 1}
          alone={rows.length === 1}
          asksBefore={asksImproved(inputs)}
        />
      ))}
      <p class="hint">{say.kpis.weightHint}</p>
      <Button
        look="line"
        onPress={() => {
          dispatch({ do: 'add-row', list: 'kpis' });
        }}
      >
        <Icon name="plus" small />
        {say.kpis.add}
      </Button>
      <Disclosure
        title={say.options}
        below={feesOptions(draft, language)}
        forced={folded.some((name) => state.shown[name]?.fault !== undefined)}
      >
        {folded.map((name) => (
          <FeesField key={name} name={name} />
        ))}
      </Disclosure>
    </>
  );
}
