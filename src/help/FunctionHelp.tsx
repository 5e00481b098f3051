import { helpWords } from './words';
import type { ExplainedFunction } from '../functions/define';
import { catalogue } from './catalogue';
import { leftOut } from './example';
import { ArgumentList } from './ArgumentList';
import { Examples } from './Examples';
import { Head } from '../panel/controls/Head';
import { Icon } from '../panel/controls/Icon';
import { SignatureBox } from './SignatureBox';
import { useSession } from '../panel/session';
import { InsertFoot, InsertOverCell, useInsert } from './InsertFormula';

interface FunctionHelpProps {
  readonly name: string;
  readonly onBack: () => void;
}

/** All that is known of one function. */
export function FunctionHelp({ name, onBack }: FunctionHelpProps) {
  const explained = catalogue.find(({ signature }) => signature.name === name);
  return explained ? <Explained explained={explained} onBack={onBack} /> : <></>;
}

interface ExplainedProps {
  readonly explained: ExplainedFunction;
  readonly onBack: () => void;
}

function Explained({ explained, onBack }: ExplainedProps) {
  const { language } = useSession();
  const { signature, help } = explained;
  const insert = useInsert(help.examples[0]?.call ?? `=${signature.name}()`);
  const say = helpWords(language);
  const told = help.words[language];
  const mixed = signature.parameters.length === 0 || signature.parameters.some(({ list }) => list);
  return (
    <>
      <div class="screen" inert={insert.taken !== undefined}>
        <Head
          title={signature.name}
          below={say.family[help.family]}
          back={say.backToFunctions}
          onBack={onBack}
          code
        />
        {/* There is nothing to press in it: without a stop of its own it could not be scrolled. */}
        <main class="body" tabIndex={0} aria-label={signature.name}>
          <p>
            {told.summary}.{mixed ? '' : ` ${say.shape[signature.shape]}`}
          </p>
          <SignatureBox signature={signature} />
          <section class="section">
            <h2>{say.arguments}</h2>
            <ArgumentList explained={explained} />
          </section>
          {help.examples.length > 0 && (
            <section class="section">
              <h2>{say.examples}</h2>
              <Examples examples={help.examples} />
            </section>
          )}
          {told.mistakes.length > 0 && (
            <section class="section">
              <h2>{say.mistakes}</h2>
              <ul class="mistakes">
                {told.mistakes.map((mistake) => (
                  <li key={mistake}>
                    <Icon name="cross" small />
                    <span>{mistake}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <PlainFormula explained={explained} />
        </main>
        <InsertFoot insert={insert} />
      </div>
      <InsertOverCell insert={insert} />
    </>
  );
}

/** The native formula that gives the same number, and when it does. */
function PlainFormula({ explained: { signature, help } }: { explained: ExplainedFunction }) {
  const { words, language } = useSession();
  const [formula] = help.plain;
  if (formula === undefined) return null;
  const names = leftOut(formula, signature);
  const last = names[names.length - 1];
  const listed =
    names.length < 2 || last === undefined
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`;
  const say = helpWords(language);
  return (
    <section class="section">
      <h2>{say.plain}</h2>
      <p class="code-box">={formula}</p>
      <p class="hint">{names.length === 0 ? say.same : say.sameWhenBlank(listed, names.length)}</p>
    </section>
  );
}
