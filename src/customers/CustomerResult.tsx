import type { Ref } from 'preact';
import { customerWords } from './words';
import type { CustomerForecast, ForecastOptions } from './messages';
import { comparedModels, wordForecast } from './wording';
import { readPercent } from './numbers';
import type { CustomersState } from './state';
import { Disclosure } from '../panel/controls/Disclosure';
import { KeyCard } from '../panel/controls/KeyCard';
import { ModelTable } from './ModelTable';
import { Notes } from '../panel/controls/Notes';
import { Phrase } from '../panel/controls/Phrase';
import { useSession } from '../panel/session';
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
