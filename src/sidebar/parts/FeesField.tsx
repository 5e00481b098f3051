import { feesWords } from '../../i18n/fees';
import type { FeesField as Name } from '../../planner/fees/form';
import { PlanField } from '../plan/PlanField';
import { useSession } from '../session';

/** A field of the fees plan with its words. */
export function FeesField({ name }: { readonly name: Name }) {
  const { language } = useSession();
  const { label, base, hint } = feesWords(language).inputs.fields[name];
  return (
    <PlanField
      path={name}
      label={label}
      hint={hint}
      {...(base === undefined ? {} : { base: <span>{base}</span> })}
    />
  );
}
