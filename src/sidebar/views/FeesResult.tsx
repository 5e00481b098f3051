import { BonusDetails } from '../parts/BonusDetails';
import { IncomeDetails } from '../parts/IncomeDetails';
import { InvoiceDetails } from '../parts/InvoiceDetails';
import { Phrase } from '../parts/Phrase';
import { wordFees } from '../fees/wording';
import type { ResultProps } from '../plan/face';
import { useSession } from '../session';

/** The answer in one sentence; what follows is its proof, by the part that was asked about. */
export function FeesResult({ inputs, values, outcome, sentence }: ResultProps<'fees'>) {
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
