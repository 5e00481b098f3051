import type { Fix } from './fix';
import { FieldFault } from './FieldFault';

interface FieldBelowProps {
  /** Of the field; what stands here describes it. */
  readonly field: string;
  readonly hint?: string | undefined;
  readonly fault: string | undefined;
  readonly fix?: Fix | undefined;
  readonly onFix?: ((text: string) => void) | undefined;
}

/** The name by which a field points at what stands below it; none where nothing does. */
export const describedBelow = (field: string, fault?: string, hint?: string) =>
  fault === undefined && hint === undefined ? undefined : `${field}-below`;

/** What is wrong with a field, or else its hint. */
export function FieldBelow({ field, hint, fault, fix, onFix }: FieldBelowProps) {
  const id = `${field}-below`;
  if (fault !== undefined) return <FieldFault id={id} fault={fault} fix={fix} onFix={onFix} />;
  if (hint === undefined) return null;
  return (
    <p class="hint" id={id}>
      {hint}
    </p>
  );
}
