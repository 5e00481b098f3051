import { useId } from 'preact/hooks';
import { feesWords } from '../../i18n/fees';
import type { FeesInputs as Inputs } from '../../planner/fees/form';
import { BonusInputs } from '../parts/BonusInputs';
import { IncomeInputs } from '../parts/IncomeInputs';
import { InvoiceInputs } from '../parts/InvoiceInputs';
import { PlanSelect } from '../plan/PlanSelect';
import { useSession } from '../session';

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
