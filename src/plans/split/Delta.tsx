import { fixedNumber } from '../../i18n/format';
import { useSession } from '../../panel/session';

interface DeltaProps {
  /** As it is shown: a difference of shown numbers. */
  readonly value: number;
  readonly decimals: number;
}

/** A difference of results or money earned: a triangle, a sign and a number. More is better. */
export function Delta({ value, decimals }: DeltaProps) {
  const { language } = useSession();
  if (value === 0) return <span class="delta">{fixedNumber(0, 0, language)}</span>;
  const text = fixedNumber(value, decimals, language);
  return (
    <span class={`delta ${value > 0 ? 'better' : 'worse'}`}>{value > 0 ? `+${text}` : text}</span>
  );
}
