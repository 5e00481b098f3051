import { useId } from 'preact/hooks';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  /** Absent while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
  readonly hint?: string;
}

/** Two or three choices that change what follows; native radios inside. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChoose, hint } = props;
  const id = useId();
  return (
    <div class="field">
      <span class="label above" id={id}>
        {label}
      </span>
      <div
        class="segmented"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      >
        {(Object.keys(options) as Value[]).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              checked={each === value}
              onChange={() => {
                onChoose(each);
              }}
            />
            {options[each]}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
