import { useId } from 'preact/hooks';
import type { FieldPath } from './form';
import { FieldBelow } from '../../panel/controls/FieldBelow';
import { Select } from '../../panel/controls/Select';
import type { Fix } from '../../panel/controls/fix';
import { useForm } from './screen';
import { textAt } from './state';

interface LabelledSelectProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoose: (option: string) => void;
  /** What helps where there is a fault, whatever the fault is. */
  readonly fix?: Fix | undefined;
  readonly onFix?: (() => void) | undefined;
}

/** A choice that fills the whole width, with what is wrong with it below. */
export function LabelledSelect({
  path,
  label,
  hint,
  options,
  value,
  onChoose,
  fix,
  onFix,
}: LabelledSelectProps) {
  const { state, elements, word } = useForm();
  const id = useId();
  const { fault } = state.shown[path] ?? {};
  const worded = fault === undefined ? undefined : word(fault, path).fault;
  return (
    <div
      class="field"
      ref={(place) => {
        const select = place?.querySelector('select');
        if (select) elements.set(path, select);
        else elements.delete(path);
      }}
    >
      <label class="label above" for={id}>
        {label}
      </label>
      <Select
        id={id}
        label={label}
        options={options}
        value={value}
        faultId={worded === undefined ? undefined : `${id}-below`}
        onChoose={onChoose}
      />
      <FieldBelow
        field={id}
        hint={hint}
        fault={worded}
        fix={worded === undefined ? undefined : fix}
        onFix={onFix}
      />
    </div>
  );
}

/** A text of the plan that is chosen from a list; a text that is not in it counts as blank. */
export function PlanPick({
  path,
  label,
  options,
}: Omit<LabelledSelectProps, 'value' | 'onChoose'>) {
  const { state, dispatch } = useForm();
  const text = textAt(state, path);
  return (
    <LabelledSelect
      path={path}
      label={label}
      options={options}
      value={text in options ? text : ''}
      onChoose={(option) => {
        dispatch({ do: 'type', path, text: option });
      }}
    />
  );
}
