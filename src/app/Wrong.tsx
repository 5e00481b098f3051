import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../panel/session';
import type { Step } from './vocabulary';
import { appWords } from './words';
import { Button } from '../panel/controls/Button';
import { Disclosure } from '../panel/controls/Disclosure';
import { Foot } from '../panel/controls/Foot';
import { TwoAccounts } from './TwoAccounts';
import type { Trouble } from '../panel/server';
import type { WorkStage } from '../panel/work';

interface WrongProps {
  readonly trouble: Trouble;
  readonly version: string;
  readonly stage: WorkStage;
  readonly onRetry: () => void;
}

/** Nothing works for now: the whole panel turns into help. */
export function Wrong({ trouble, version, stage, onRetry }: WrongProps) {
  const { words, language } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const say = appWords(language).wrong;
  const refused = trouble.kind === 'refused';
  const { title, why } = refused ? say.refused : say.lost;
  const told = trouble.kind === 'said' ? trouble.message : why;
  const code = refused ? /[A-Z]{3,}_[A-Z_]+/.exec(trouble.message)?.[0] : undefined;
  const build = say.version(version);
  return (
    <div class="screen">
      <main class="body">
        {refused && <TwoAccounts />}
        <h1 class="title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p class="why">{told}</p>
        {refused && (
          <section class="section">
            <h2>{say.helps}</h2>
            <ol class="steps">
              {say.steps.map((step, index) => (
                <li key={index}>
                  <i aria-hidden="true">{index + 1}</i>
                  <span>
                    <StepWords step={step} />
                  </span>
                </li>
              ))}
            </ol>
            <p class="hint">{say.forGood}</p>
          </section>
        )}
        {trouble.kind !== 'said' && (
          <Disclosure
            title={say.details}
            below={[...(code === undefined ? [] : [code]), build].join(', ')}
          >
            <p class="support">{[trouble.message, build].join('\n')}</p>
          </Disclosure>
        )}
      </main>
      <Foot>
        <Button
          look="primary"
          inert={stage !== 'none'}
          working={stage === 'shown' || stage === 'long' ? say.trying : undefined}
          onPress={onRetry}
        >
          {words.tryAgain}
        </Button>
      </Foot>
    </div>
  );
}

function StepWords({ step }: { step: Step }) {
  return (
    <>
      {step.map((part, index) =>
        typeof part === 'string' ? part : <kbd key={index}>{part.key}</kbd>,
      )}
    </>
  );
}
