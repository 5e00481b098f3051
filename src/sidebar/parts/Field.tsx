import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldState } from '../profit/state';
import { CellChip } from './CellChip';
import { describedBelow, FieldBelow } from './FieldBelow';
import { UseSelection } from './UseSelection';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Its period or base, to the right of the value. */
  readonly base: ComponentChildren;
  readonly value: FieldState;
  /** Has no meaning now, as a tax rate where there is no tax. */
  readonly unused?: boolean;
  readonly busy: boolean;
  readonly input: Ref<HTMLInputElement>;
  readonly onType: (text: string) => void;
  readonly onFix: (text: string) => void;
  readonly onEnter: () => void;
  readonly onUse: () => void;
  readonly onGo: () => void;
  readonly onUnbind: () => void;
}

/**
 * One number: typed, or read from a cell. The source stands above the value but follows it in the
 * order of the keyboard, so that a field is reached first.
 */
export function Field(props: FieldProps) {
  const { label, hint, base, value, unused = false, busy, input } = props;
  const { source, text, fault, fix } = value;
  const id = useId();
  return (
    <div class="field value">
      <label class="label" for={id}>
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
        readOnly={source.from === 'cell'}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={describedBelow(id, fault, hint)}
        onInput={(event) => {
          props.onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') props.onEnter();
        }}
      />
      {unused ? null : source.from === 'cell' ? (
        <CellChip
          cell={source.cell}
          faulty={fault !== undefined}
          onGo={props.onGo}
          onUnbind={props.onUnbind}
        />
      ) : (
        <UseSelection field={label} busy={busy} onUse={props.onUse} />
      )}
      <div class="base">{base}</div>
      <FieldBelow field={id} hint={hint} fault={fault} fix={fix} onFix={props.onFix} />
    </div>
  );
}
