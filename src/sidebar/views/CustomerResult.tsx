import type { Ref } from 'preact';
import { customerWords } from '../../i18n/customers';
import type { CustomerForecast, ForecastOptions } from '../../planner/customers-messages';
import { comparedModels, wordForecast } from '../customers/wording';
import { readPercent } from '../customers/numbers';
import type { CustomersState } from '../customers/state';
import { Disclosure } from '../parts/Disclosure';
import { KeyCard } from '../parts/KeyCard';
import { ModelTable } from '../parts/ModelTable';
import { Notes } from '../parts/Notes';
import { Phrase } from '../parts/Phrase';
import { useSession } from '../session';
import { ForecastTrust } from './ForecastTrust';

interface CustomerResultProps {
  readonly state: CustomersState;
  readonly forecast: CustomerForecast;
  readonly options: ForecastOptions;
  /** Takes the focus after a forecast, so that Enter cannot press what comes next. */
  readonly sentence: Ref<HTMLParagraphElement>;
  readonly onCheck: () => void;
}

/** The answer in one sentence and one number; all the rest is proof. */
export function CustomerResult(props: CustomerResultProps) {
  const { state, forecast, options, sentence, onCheck } = props;
  const { language } = useSession();
  const words = customerWords(language);
  const discount = readPercent(state.typed.discount) ?? 0;
  const worded = wordForecast(forecast, options, discount, language);
  return (
    <>
      <div aria-live="polite">
        <p class="lead" tabIndex={-1} ref={sentence}>
          <Phrase parts={worded.sentence} />
        </p>
        <KeyCard hero={worded.hero} beside={worded.beside} />
      </div>
      <ForecastTrust check={state.check} checking={state.checking} onCheck={onCheck} />
      <section class="section">
        <h2>{worded.model.title}</h2>
        <p class="small">{worded.model.why}</p>
        <p class="hint">{worded.model.unit}</p>
        <Notes warnings={worded.warnings} notes={worded.notes} />
      </section>
      <Disclosure
        title={words.model.compared}
        below={forecast.tried.map(({ model }) => model).join(', ')}
      >
        <ModelTable models={comparedModels(forecast, language)} />
        <p class="hint">{words.model.howCompared}</p>
      </Disclosure>
    </>
  );
}
