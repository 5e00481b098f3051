import type { FieldPath } from './form';
import { Segmented } from '../../panel/controls/Segmented';
import { Select } from '../../panel/controls/Select';
import { useForm } from './screen';

interface PlanChoiceProps<Option extends string> {
  /** Of the choice, as that of a field. */
  readonly path: FieldPath;
  readonly label: string;
  readonly options: Readonly<Record<Option, string>>;
  readonly value: Option;
  /** Of the control itself, where a label beside it names it. */
  readonly id?: string;
}

/** A choice among a few, in a list that opens. */
export function PlanSelect<Option extends string>(
  props: PlanChoiceProps<Option> & { readonly id?: string },
) {
  const { dispatch } = useForm();
  const { path, ...rest } = props;
  return (
    <Select
      {...rest}
      onChoose={(option) => {
        dispatch({ do: 'choose', path, option });
      }}
    />
  );
}

/** A choice among two or three, all of them in sight. */
export function PlanSegmented<Option extends string>(
  props: Omit<PlanChoiceProps<Option>, 'id'> & { readonly hint?: string },
) {
  const { dispatch } = useForm();
  const { path, ...rest } = props;
  return (
    <Segmented
      {...rest}
      onChoose={(option) => {
        dispatch({ do: 'choose', path, option });
      }}
    />
  );
}
