import type { Fix } from './fix';
import { Icon } from './Icon';

interface FieldFaultProps {
  readonly id: string;
  readonly fault: string;
  readonly fix?: Fix | undefined;
  readonly onFix?: ((text: string) => void) | undefined;
}

/** One sentence below a field, with the correction where it is known. */
export function FieldFault({ id, fault, fix, onFix }: FieldFaultProps) {
  return (
    <div class="field-fault">
      <Icon name="fault" />
      <div>
        <p id={id}>{fault}</p>
        {fix !== undefined && (
          <button
            type="button"
            class="fix"
            onClick={() => {
              onFix?.(fix.text);
            }}
          >
            {fix.label}
          </button>
        )}
      </div>
    </div>
  );
}
