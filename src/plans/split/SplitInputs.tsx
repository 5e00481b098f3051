import { shapeWords } from '../shape/words';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { splitWords } from './words';
import { goalFields, type SplitInputs as Inputs } from './form';
import { Button } from '../../panel/controls/Button';
import { ChannelCard } from './ChannelCard';
import { Icon } from '../../panel/controls/Icon';
import { useForm } from '../shape/screen';
import { ListSource } from '../shape/ListSource';
import { PlanField } from '../shape/PlanField';
import { PlanSegmented, PlanSelect } from '../shape/PlanSelect';
import { boundCount, textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { withSampleChannels } from './sample';

/** The columns of a range that fills the channels, from the left. */
const columns = ['name', 'spend', 'results', 'doubled', 'low', 'high', 'value'];

/** Everything the split asks: what for, and a card a channel. */
export function SplitInputs({ inputs }: { readonly inputs: Inputs }) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const say = splitWords(language).inputs;
  const goalId = useId();
  const unbound = boundCount(state) === 0;
  const how = useRef(unbound);
  const { goal, period } = inputs.choices;
  const { rows, range } = inputs.lists.channels;
  const isBlank = (id: string) => textAt(state, `channels.${id}.spend`) === '';
  const [open, setOpen] = useState(() =>
    rows
      .slice(0, 1)
      .map(({ id }) => id)
      .filter(isBlank),
  );
  const added = useRef(false);
  const untouched = rows.every(
    ({ id }) => isBlank(id) && textAt(state, `channels.${id}.results`) === '',
  );

  // Channels of a range are settled, and what was open belonged to others.
  const key = range && `${String(range.sheetId)}!${range.a1}`;
  const wasKey = useRef(key);
  useEffect(() => {
    if (key !== undefined && key !== wasKey.current) setOpen([]);
    wasKey.current = key;
  }, [key]);

  const last = rows[rows.length - 1]?.id;
  useEffect(() => {
    if (!added.current || last === undefined) return;
    added.current = false;
    setOpen((before) => [...before, last]);
  }, [last]);

  const periodSelect = (field: string) => (
    <PlanSelect
      path="period"
      label={shapeWords(language).periodOf(field)}
      options={shapeWords(language).perPeriod}
      value={period}
    />
  );
  const labels = {
    budget: say.budget,
    results: say.wanted,
    cpa: say.cpa,
    roas: goal === 'roas' ? say.roas : say.marginalRoas,
    value: say.value,
  };
  const field = goalFields[goal];
  const withPeriod = field === 'budget' || field === 'results';
  return (
    <>
      {how.current && unbound && (
        <p class="how">
          {shapeWords(language).how} <Icon name="cell" />
        </p>
      )}
      <div class="field">
        <label class="label above" for={goalId}>
          {say.goal}
        </label>
        <PlanSelect id={goalId} path="goal" label={say.goal} options={say.goals} value={goal} />
      </div>
      {field !== undefined && (
        <PlanField
          key={field}
          path={field}
          label={labels[field]}
          hint={goal === 'marginal-roas' ? say.marginalHint : undefined}
          base={
            withPeriod ? (
              periodSelect(labels[field])
            ) : (
              <span>{field === 'cpa' ? say.perResult : say.valueBySpend}</span>
            )
          }
        />
      )}
      {!withPeriod && (
        <PlanSegmented
          path="period"
          label={say.period}
          options={shapeWords(language).period}
          value={period}
        />
      )}
      <PlanField
        path="value"
        label={say.value}
        hint={say.valueHint}
        base={<span>{say.perResult}</span>}
      />
      <ListSource
        list="channels"
        title={say.channels}
        columns={columns}
        hint={untouched ? say.select : undefined}
      />
      {untouched && (
        <Button
          look="line"
          onPress={() => {
            setOpen([]);
            dispatch({ do: 'fill', inputs: withSampleChannels(inputs, language) });
          }}
        >
          {say.trySample}
        </Button>
      )}
      {rows.map((row, place) => (
        <ChannelCard
          key={row.id}
          row={row}
          place={place + 1}
          open={open.includes(row.id)}
          onToggle={() => {
            setOpen(open.includes(row.id) ? open.filter((id) => id !== row.id) : [...open, row.id]);
          }}
          onRemove={
            rows.length > 1
              ? () => {
                  dispatch({ do: 'remove-row', list: 'channels', id: row.id });
                }
              : undefined
          }
        />
      ))}
      <p class="hint">{say.doubledHint}</p>
      <Button
        look="line"
        onPress={() => {
          added.current = true;
          dispatch({ do: 'add-row', list: 'channels' });
        }}
      >
        <Icon name="plus" small />
        {say.add}
      </Button>
    </>
  );
}
