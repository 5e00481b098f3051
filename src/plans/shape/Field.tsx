import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Holds, Source } from './form';
import type { Fix } from '../../panel/controls/fix';
import { cellName } from '../../panel/cells';
import { CellChip } from '../../panel/controls/CellChip';
import { describedBelow, FieldBelow } from '../../panel/controls/FieldBelow';
import { UseSelection } from '../../panel/controls/UseSelection';

interface FieldValue {
  readonly source: Source;
  readonly text: string;
  readonly fault: string | undefined;
  readonly fix: Fix | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Its period or base, to the right of the value; the value takes the whole width without one. */
  readonly base?: ComponentChildren;
  readonly holds?: Holds;
  /** Stands with others in one line: its cell is shown by its colour and its title alone. */
  readonly compact?: boolean;
  readonly value: FieldValue;
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
 * One value: typed, or read from a cell. The source stands above the value but follows it in the
 * order of the keyboard, so that a field is reached first.
 */
export function Field(props: FieldProps) {
  const { label, hint, base, holds = 'number', compact = false, value, unused = false } = props;
  const { source, text, fault, fix } = value;
  const id = useId();
  const bound = source.from === 'cell';
  const shape = compact ? 'field compact' : base === undefined ? 'field value wide' : 'field value';
  const control = {
    id,
    ref: props.input,
    autocomplete: 'off',
    spellcheck: false,
    value: unused ? '' : text,
    disabled: unused,
    readOnly: bound || holds === 'pairs',
    title: bound ? cellName(source.cell) : undefined,
    'aria-invalid': fault === undefined ? undefined : 'true',
    'aria-describedby': describedBelow(id, fault, hint),
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      props.onType(event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') props.onEnter();
    },
  } as const;
  return (
    <div class={shape}>
      <label class="label" for={id}>
        {label}
      </label>
      {holds === 'day' ? (
        <input {...control} class="input" type="date" />
      ) : (
        <input
          {...control}
          class={holds === 'number' ? 'input number' : 'input'}
          inputMode={holds === 'number' ? 'decimal' : 'text'}
        />
      )}
      {unused || compact ? null : bound ? (
        <CellChip
          cell={source.cell}
          faulty={fault !== undefined}
          onGo={props.onGo}
          onUnbind={props.onUnbind}
        />
      ) : (
        <UseSelection field={label} busy={props.busy} onUse={props.onUse} />
      )}
      {base !== undefined && !compact && <div class="base">{base}</div>}
      <FieldBelow field={id} hint={hint} fault={fault} fix={fix} onFix={props.onFix} />
    </div>
  );
}
