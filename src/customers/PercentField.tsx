import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { describedBelow, FieldBelow } from '../panel/controls/FieldBelow';

interface PercentFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly fault: string | undefined;
  /** Has no meaning now. */
  readonly unused: boolean;
  readonly input: Ref<HTMLInputElement>;
  readonly onType: (text: string) => void;
  /** The field was left: show how it was read. */
  readonly onLeave: () => void;
  readonly onEnter: () => void;
}

/** A percent that is typed. */
export function PercentField(props: PercentFieldProps) {
  const { label, hint, text, fault, unused, input, onType, onLeave, onEnter } = props;
  const id = useId();
  return (
    <div class="field">
      <label class="label above" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        class="input number"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={unused ? '' : text}
        disabled={unused}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={describedBelow(id, fault, hint)}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          onLeave();
          onEnter();
        }}
      />
      <FieldBelow field={id} hint={hint} fault={fault} />
    </div>
  );
}
