import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  readonly look: 'primary' | 'quiet' | 'outlined' | 'line';
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** Cannot be pressed now. It keeps the focus, which `disabled` would lose. */
  readonly inert?: boolean;
  /** The verb of running work, shown with a turning mark once the work is worth a word. */
  readonly working?: string | undefined;
  readonly describedBy?: string | undefined;
  /** What it does and to what, where its words alone do not say. */
  readonly label?: string;
  /** Where the focus starts in a dialog. */
  readonly first?: boolean;
  readonly focus?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const {
    look,
    children,
    onPress,
    inert = false,
    working,
    describedBy,
    label,
    first,
    focus,
  } = props;
  return (
    <button
      type="button"
      class={`button ${look}${working === undefined ? '' : ' working'}`}
      aria-disabled={inert ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-label={label}
      data-first={first === true ? '' : undefined}
      ref={focus ?? null}
      onClick={() => {
        if (!inert) onPress();
      }}
    >
      {working === undefined ? (
        children
      ) : (
        <>
          <i class="spinner" />
          {working}
        </>
      )}
    </button>
  );
}
