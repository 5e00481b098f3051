import { useRef, useState } from 'preact/hooks';
import { profitFields, type ProfitField } from '../../planner/messages';
import { showCell } from '../commands';
import { Check } from '../parts/Check';
import { Disclosure } from '../parts/Disclosure';
import { Field } from '../parts/Field';
import { Icon } from '../parts/Icon';
import { Segmented } from '../parts/Segmented';
import { Select } from '../parts/Select';
import type { ProfitAction, ProfitState } from '../profit/state';
import { optionsSummary } from '../profit/summary';
import { useSession } from '../session';

interface ProfitInputsProps {
  readonly state: ProfitState;
  readonly dispatch: (action: ProfitAction) => void;
  /** The inputs on the screen, by field, so that the first with a fault can be found. */
  readonly fields: Map<ProfitField, HTMLInputElement>;
  readonly onEnter: () => void;
}

const optional: readonly ProfitField[] = ['variable', 'fee', 'allowance'];

/** Everything the profit plan asks. The right column is always the base of the number beside it. */
export function ProfitInputs({ state, dispatch, fields, onEnter }: ProfitInputsProps) {
  const { words, ask, sentence } = useSession();
  const [selecting, setSelecting] = useState(false);
  const how = useRef(profitFields.every((name) => state.fields[name].source.from === 'typed'));
  const say = words.profit;

  const take = async (field: ProfitField) => {
    setSelecting(true);
    try {
      const { cell, text } = await ask('selection', {});
      dispatch({ do: 'bind', field, cell, text });
    } catch (failure) {
      dispatch({ do: 'fault', field, fault: sentence(failure) });
    }
    setSelecting(false);
    fields.get(field)?.focus();
  };
  const go = async (field: ProfitField) => {
    const { source } = state.fields[field];
    if (source.from !== 'cell') return;
    try {
      await showCell(ask, source.cell);
    } catch (failure) {
      dispatch({ do: 'fault', field, fault: sentence(failure) });
    }
  };

  const baseOf = (field: ProfitField) => {
    if (field === 'tax')
      return (
        <Select
          label={say.taxKind}
          options={say.taxMode}
          value={state.taxMode}
          onChoose={(taxMode) => {
            dispatch({ do: 'tax-mode', taxMode });
          }}
        />
      );
    if (field === 'costs' || field === 'profit' || field === 'allowance')
      return (
        <Select
          label={say.periodOf(say.fields[field].label)}
          options={words.perPeriod}
          value={state.per[field]}
          onChoose={(period) => {
            dispatch({ do: 'per', field, period });
          }}
        />
      );
    return <span>{say.fields[field].base}</span>;
  };
  const one = (field: ProfitField) => (
    <Field
      key={field}
      label={say.fields[field].label}
      hint={say.fields[field].hint}
      base={baseOf(field)}
      value={state.fields[field]}
      unused={field === 'tax' && state.taxMode === 'none'}
      busy={selecting}
      input={(element) => {
        if (element === null) fields.delete(field);
        else fields.set(field, element);
      }}
      onType={(text) => {
        dispatch({ do: 'type', field, text });
      }}
      onFix={(text) => {
        dispatch({ do: 'type', field, text });
        fields.get(field)?.focus();
      }}
      onEnter={onEnter}
      onUse={() => {
        void take(field);
      }}
      onGo={() => {
        void go(field);
      }}
      onUnbind={() => {
        dispatch({ do: 'unbind', field });
        fields.get(field)?.focus();
      }}
    />
  );

  const unbound = profitFields.every((name) => state.fields[name].source.from === 'typed');
  const options = optionsSummary(state, words);
  return (
    <>
      {how.current && unbound && (
        <p class="how">
          {say.how} <Icon name="cell" />
        </p>
      )}
      <Segmented
        label={say.planPeriod}
        options={words.period}
        value={state.period}
        onChoose={(period) => {
          dispatch({ do: 'period', period });
        }}
      />
      <h2 class="group">{say.business}</h2>
      {(['costs', 'profit', 'tax'] as const).map(one)}
      <h2 class="group">{say.customer}</h2>
      {(['ltv', 'cac'] as const).map(one)}
      <Disclosure
        title={say.options}
        below={options === '' ? say.optionsInside : options}
        forced={optional.some((name) => state.fields[name].fault !== undefined)}
      >
        {(['variable', 'fee', 'allowance'] as const).map(one)}
        <Check
          label={say.whole}
          hint={say.wholeHint}
          checked={state.whole}
          onChange={(whole) => {
            dispatch({ do: 'whole', whole });
          }}
        />
      </Disclosure>
    </>
  );
}
