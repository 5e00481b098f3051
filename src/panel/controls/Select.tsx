import { Icon } from './Icon';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** Of the control itself, where a label beside it names it. */
  readonly id?: string;
  /** The element below it that says what is wrong. */
  readonly faultId?: string | undefined;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChoose, id, faultId } = props;
  const values = Object.keys(options) as Value[];
  return (
    <span class="select">
      <select
        class="input"
        id={id}
        aria-label={label}
        title={options[value]}
        aria-invalid={faultId === undefined ? undefined : 'true'}
        aria-describedby={faultId}
        value={value}
        onChange={(event) => {
          const chosen = values.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  );
}
