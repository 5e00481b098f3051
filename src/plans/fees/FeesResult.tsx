import type { FeesResult as FeesOutcome } from './work';
import type { FeesForm } from './form';
import { BonusDetails } from './BonusDetails';
import { IncomeDetails } from './IncomeDetails';
import { InvoiceDetails } from './InvoiceDetails';
import { Phrase } from '../../panel/controls/Phrase';
import { wordFees } from './wording';
import type { ResultProps } from '../shape/face';
import { useSession } from '../../panel/session';

/** The answer in one sentence; what follows is its proof, by the part that was asked about. */
export function FeesResult({
  inputs,
  values,
  outcome,
  sentence,
}: ResultProps<FeesForm, FeesOutcome>) {
  const { language } = useSession();
  return (
    <>
      <div aria-live="polite">
        <p class="lead" tabIndex={-1} ref={sentence}>
          <Phrase parts={wordFees(outcome, language)} />
        </p>
      </div>
      {outcome.part === 'invoice' && (
        <InvoiceDetails outcome={outcome} weekend={inputs.choices.weekend} />
      )}
      {outcome.part === 'bonus' && <BonusDetails outcome={outcome} terms={values.fields} />}
      {outcome.part === 'income' && <IncomeDetails outcome={outcome} />}
    </>
  );
}
