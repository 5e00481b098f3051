import type { FieldPath } from './form';
import { Check } from '../../panel/controls/Check';
import { useForm } from './screen';

interface PlanCheckProps {
  /** Of a choice between no and yes. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  readonly value: 'no' | 'yes';
}

export function PlanCheck({ path, value, ...rest }: PlanCheckProps) {
  const { dispatch } = useForm();
  return (
    <Check
      {...rest}
      checked={value === 'yes'}
      onChange={(checked) => {
        dispatch({ do: 'choose', path, option: checked ? 'yes' : 'no' });
      }}
    />
  );
}
