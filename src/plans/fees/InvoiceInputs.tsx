import { useId } from 'preact/hooks';
import { feesWords } from './words';
import type { FeesInputs } from './form';
import { feesOptions } from './summary';
import { useForm } from '../shape/screen';
import { PlanCheck } from '../shape/PlanCheck';
import { PlanSegmented, PlanSelect } from '../shape/PlanSelect';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { Disclosure } from '../../panel/controls/Disclosure';
import { FeesField } from './FeesField';

/** What the first invoice and the payments need to know. */
export function InvoiceInputs({ inputs }: { readonly inputs: FeesInputs }) {
  const { language } = useSession();
  const { state } = useForm();
  const say = feesWords(language).inputs;
  const { choices } = inputs;
  const id = useId();
  const draft = { inputs, textAt: (path: string) => textAt(state, path) };
  const folded = ['holidays', 'paymentMonths'] as const;
  return (
    <>
      <FeesField name="fee" />
      <FeesField name="start" />
      <PlanSegmented
        path="payments"
        label={say.payments}
        options={say.paymentKinds}
        value={choices.payments}
        {...(choices.payments === 'halves' ? { hint: say.halvesHint } : {})}
      />
      {choices.payments === 'once' && <FeesField name="payday" />}
      <PlanCheck path="move" label={say.move} hint={say.moveHint} value={choices.move} />
      <Disclosure
        title={say.options}
        below={feesOptions(draft, language)}
        forced={folded.some((name) => state.shown[name]?.fault !== undefined)}
      >
        <div class="field">
          <label class="label above" for={id}>
            {say.weekend}
          </label>
          <PlanSelect
            id={id}
            path="weekend"
            label={say.weekend}
            options={say.weekends}
            value={choices.weekend}
          />
        </div>
        {folded.map((name) => (
          <FeesField key={name} name={name} />
        ))}
      </Disclosure>
    </>
  );
}
