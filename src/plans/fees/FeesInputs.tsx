import { useId } from 'preact/hooks';
import { feesWords } from './words';
import type { FeesInputs as Inputs } from './form';
import { BonusInputs } from './BonusInputs';
import { IncomeInputs } from './IncomeInputs';
import { InvoiceInputs } from './InvoiceInputs';
import { PlanSelect } from '../shape/PlanSelect';
import { useSession } from '../../panel/session';

/** What to work out, and what that needs to know. */
export function FeesInputs({ inputs }: { readonly inputs: Inputs }) {
  const { language } = useSession();
  const say = feesWords(language).inputs;
  const { part } = inputs.choices;
  const id = useId();
  return (
    <>
      <div class="field">
        <label class="label above" for={id}>
          {say.part}
        </label>
        <PlanSelect id={id} path="part" label={say.part} options={say.parts} value={part} />
      </div>
      {part === 'invoice' && <InvoiceInputs inputs={inputs} />}
      {part === 'bonus' && <BonusInputs inputs={inputs} />}
      {part === 'income' && <IncomeInputs inputs={inputs} />}
    </>
  );
}
