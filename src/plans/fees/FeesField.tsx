import { feesWords } from './words';
import type { FeesField as Name } from './form';
import { PlanField } from '../shape/PlanField';
import { useSession } from '../../panel/session';

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
