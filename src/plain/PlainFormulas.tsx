import './plain.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plainWords } from './words';
import type { PlainScope } from '../wire/plain';
import type { PlainCell } from './messages';
import { showCell } from '../panel/commands';
import { Button } from '../panel/controls/Button';
import { Foot } from '../panel/controls/Foot';
import { Head } from '../panel/controls/Head';
import { Note } from '../panel/controls/Note';
import { Segmented } from '../panel/controls/Segmented';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { usePlainWork } from './requests';
import type { PlainAction, PlainPlace, PlainState } from './state';
import { countsSentence } from './wording';
import { useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';
import { PlainCells } from './PlainCells';
import { PlainDoneBar } from './PlainDoneBar';
import { RestoreChangedFormulas } from './RestoreChangedFormulas';

interface PlainFormulasProps {
  readonly state: PlainState;
  readonly dispatch: (action: PlainAction) => void;
  readonly onBack: () => void;
}

const kinds = ['formula', 'value', 'kept'] as const;

/** Formulas with functions of ours turned into native ones: for a file that goes to a client. */
export function PlainFormulas({ state, dispatch, onBack }: PlainFormulasProps) {
  const { language, count, ask, sentence } = useSession();
  const work = usePlainWork(state, dispatch);
  const [changedSince, setChangedSince] = useState<readonly string[]>([]);
  const lead = useRef<HTMLParagraphElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const { preview, problem, working, record } = state;
  const reading = useWorkStage(preview === undefined && problem === undefined);
  const stage = useWorkStage(working !== undefined);
  const say = plainWords(language);
  const cells = preview?.cells ?? [];
  const convertible = cells.filter(({ becomes }) => becomes.kind !== 'kept');
  const over = changedSince.length > 0;
  const busy = working !== undefined;

  useEffect(() => {
    if (state.changed) lead.current?.focus();
  }, [state.changed]);
  const wasOver = useRef(false);
  useEffect(() => {
    if (wasOver.current && !over) primary.current?.focus();
    wasOver.current = over;
  }, [over]);

  const show = (cell: PlainCell['cell']) => {
    showCell(ask, cell).catch((failure: unknown) => {
      dispatch({ do: 'stop', problem: sentence(failure) });
    });
  };
  const readAgain = () => {
    dispatch({ do: 'read' });
  };
  const restore = async (force: boolean) => {
    setChangedSince(await work.restore(force));
  };
  const told = stage === 'shown' || stage === 'long';
  return (
    <main class="room">
      <div class="screen" inert={over}>
        <Head title={say.title} below={say.question} back={say.back} onBack={onBack} />
        <div class="body">
          <Segmented<PlainScope>
            label={say.what}
            options={say.scope}
            value={state.scope}
            onChoose={(scope) => {
              dispatch({ do: 'scope', scope });
            }}
          />
          <Segmented<PlainPlace>
            label={say.where}
            options={{ place: say.inPlace, copy: say.inCopy }}
            value={state.where}
            onChoose={(where) => {
              dispatch({ do: 'where', where });
            }}
            hint={state.where === 'place' ? say.inPlaceHint : say.inCopyHint}
          />
          {state.changed && (
            <div class="section">
              <Note kind="warning" alert>
                {say.changed}
              </Note>
            </div>
          )}
          <p class="lead" role="status" tabIndex={-1} ref={lead}>
            {preview === undefined
              ? (reading === 'shown' || reading === 'long') && say.reading
              : countsSentence(preview, language)}
          </p>
          {convertible.length > 0 && (
            <Button look="line" inert={busy} onPress={readAgain}>
              {say.readAgain}
            </Button>
          )}
          {kinds.map((kind) => (
            <PlainCells
              key={`${kind}${String(state.edition)}`}
              heading={say.groups[kind]}
              cells={cells.filter(({ becomes }) => becomes.kind === kind)}
              onShow={show}
            />
          ))}
        </div>
        {record !== undefined && (
          <PlainDoneBar
            record={record}
            stage={working === 'restoring' ? stage : 'none'}
            onShow={() => {
              show(record.written.first);
            }}
            onRestore={() => {
              void restore(false);
            }}
          />
        )}
        {!over && <TroubleBar text={problem} />}
        <Foot>
          {convertible.length > 0 && (
            <Button
              look="primary"
              inert={busy}
              working={working === 'converting' && told ? say.converting : undefined}
              focus={primary}
              onPress={work.convert}
            >
              {count(say.convert, convertible.length)}
            </Button>
          )}
          {convertible.length === 0 && (
            <Button look="primary" inert={busy} focus={primary} onPress={readAgain}>
              {say.readAgain}
            </Button>
          )}
        </Foot>
      </div>
      {over && record !== undefined && (
        <RestoreChangedFormulas
          changed={changedSince}
          copies={record.written.restoration.to === 'no-copies'}
          stage={stage}
          problem={problem}
          onRestore={() => {
            void restore(true);
          }}
          onBack={() => {
            setChangedSince([]);
          }}
        />
      )}
    </main>
  );
}
