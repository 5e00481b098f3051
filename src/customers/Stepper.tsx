import type { Ref } from 'preact';
import { Icon } from '../panel/controls/Icon';

interface StepperProps {
  readonly id: string;
  readonly text: string;
  /** The whole number that the text is; undefined where it is none. */
  readonly value: number | undefined;
  readonly most: number;
  readonly less: string;
  readonly more: string;
  readonly faultId: string | undefined;
  readonly input: Ref<HTMLInputElement>;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}

/** A small whole number: stepped through, or typed. */
export function Stepper(props: StepperProps) {
  const { id, text, value, most, less, more, faultId, input, onType, onEnter } = props;
  const step = (name: string, icon: 'minus' | 'plus', by: number) => {
    const next = (value ?? 0) + by;
    const out = next < 1 || next > most;
    return (
      <button
        type="button"
        aria-label={name}
        aria-disabled={out ? 'true' : undefined}
        onClick={() => {
          if (!out) onType(String(next));
        }}
      >
        <Icon name={icon} small />
      </button>
    );
  };
  return (
    <div class={faultId === undefined ? 'stepper' : 'stepper faulty'}>
      {step(less, 'minus', -1)}
      <input
        id={id}
        ref={input}
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={faultId === undefined ? undefined : 'true'}
        aria-describedby={faultId}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
        }}
      />
      {step(more, 'plus', 1)}
    </div>
  );
}
