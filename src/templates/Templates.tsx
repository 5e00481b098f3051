import './templates.css';
import { templateAnswers } from './answers';
import type { GalleryState } from './gallery';
import { useState } from 'preact/hooks';
import { plainWords } from '../plain/words';
import { templateWords } from './words';
import { type SamplesRemoved, type TemplatePlaced } from '../wire/template';
import { templateKinds, templates } from './list';
import type { TakenCell } from '../wire/restoration';
import { showCell } from '../panel/commands';
import { Button } from '../panel/controls/Button';
import { Check } from '../panel/controls/Check';
import { Foot } from '../panel/controls/Foot';
import { GoRow } from '../panel/controls/GoRow';
import { Icon } from '../panel/controls/Icon';
import { TemplatePicture } from './TemplatePicture';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { troubleOf } from '../panel/server';
import { useAsk, useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';
import { RemoveChangedSheets } from '../panel/controls/RemoveChangedSheets';
import { RestoreOverChanges } from '../panel/controls/RestoreOverChanges';
import { type TemplateRecord, TemplateDoneBar } from './TemplateDoneBar';

type Over =
  | { readonly is: 'nothing' }
  | {
      readonly is: 'changedSheet';
      readonly sheets: readonly string[];
      readonly made: TemplatePlaced;
    }
  | {
      readonly is: 'changedCells';
      readonly taken: readonly TakenCell[];
      readonly removed: SamplesRemoved;
    };

interface TemplatesProps {
  readonly state: GalleryState;
  readonly onChange: (change: (state: GalleryState) => GalleryState) => void;
  readonly onCover: (covered: boolean) => void;
  /** One has just come back from the formulas to be made plain. */
  readonly fromPlain: boolean;
  readonly onPlain: () => void;
}

/** The gallery: choose a drawing, add its sheet. */
export function Templates(props: TemplatesProps) {
  const { state, onChange, onCover, fromPlain, onPlain } = props;
  const { language, ask, sentence } = useSession();
  const askRoom = useAsk(templateAnswers);
  const say = templateWords(language).gallery;
  const plain = plainWords(language);
  const { chosen, samples, record } = state;
  const { card } = templates[chosen].words(language);
  const [running, setRunning] = useState<'add' | 'back' | 'remove'>();
  const [problem, setProblem] = useState<string>();
  const [over, setOver] = useState<Over>({ is: 'nothing' });
  const stage = useWorkStage(running !== undefined);
  const told = stage === 'shown' || stage === 'long';

  const cover = (next: Over) => {
    setOver(next);
    onCover(next.is !== 'nothing');
  };
  const run = async (what: typeof running, work: () => Promise<void>) => {
    if (running !== undefined) return;
    setRunning(what);
    setProblem(undefined);
    try {
      await work();
    } catch (failure) {
      // A refusal by Google has turned the whole panel into help already.
      if (troubleOf(failure).kind !== 'refused') setProblem(sentence(failure));
    }
    setRunning(undefined);
  };
  const remember = (next: TemplateRecord) => {
    onChange((now) => ({ ...now, record: next }));
  };
  const add = () =>
    run('add', async () => {
      const placed = await askRoom('addTemplate', { template: chosen, samples });
      remember({ did: 'added', placed, undone: false });
    });
  const removeSamples = () =>
    run('remove', async () => {
      remember({ did: 'cleared', removed: await askRoom('removeSamples', {}), undone: false });
    });
  const takeAway = (placed: TemplatePlaced, force: boolean) =>
    run('back', async () => {
      const { restoration } = placed;
      const answer = await ask('removeSheets', { restoration, force });
      if (answer.done === 'changed') {
        cover({ is: 'changedSheet', sheets: answer.sheets, made: placed });
        return;
      }
      cover({ is: 'nothing' });
      remember({ did: 'added', placed, undone: true });
    });
  const bringBack = (removed: SamplesRemoved, force: boolean) =>
    run('back', async () => {
      const { restorations } = removed;
      const answer = await askRoom('restoreSamples', { restorations, force });
      if (answer.done === 'changed') {
        cover({ is: 'changedCells', taken: answer.taken, removed });
        return;
      }
      cover({ is: 'nothing' });
      remember({ did: 'cleared', removed, undone: true });
    });
  const leave = () => {
    setProblem(undefined);
    cover({ is: 'nothing' });
  };

  return (
    <>
      <div class="screen" inert={over.is !== 'nothing'}>
        <div class="body">
          <div class="gallery" role="radiogroup" aria-label={say.choose}>
            {templateKinds.map((kind) => (
              <label key={kind}>
                <input
                  type="radio"
                  name="template"
                  checked={kind === chosen}
                  onChange={() => {
                    onChange((now) => ({ ...now, chosen: kind }));
                  }}
                />
                <span class="sheet-picture">
                  <TemplatePicture kind={kind} />
                  <span class="ticked">
                    <Icon name="tick" small />
                  </span>
                </span>
                {templates[kind].words(language).card.name}
              </label>
            ))}
          </div>
          <p class="gallery-holds" role="status">
            <b>{card.name}</b>: {card.holds}
          </p>
          <Check
            label={say.withSamples}
            hint={say.removedLater}
            checked={samples}
            onChange={(checked) => {
              onChange((now) => ({ ...now, samples: checked }));
            }}
          />
          <div class="gallery-more">
            <GoRow
              icon="cross"
              name={say.removeSamples}
              below={running === 'remove' && told ? say.removingSamples : say.removeSamplesBelow}
              returned={false}
              onGo={() => void removeSamples()}
            />
            <GoRow
              icon="page"
              name={plain.title}
              below={plain.question}
              returned={fromPlain}
              onGo={onPlain}
            />
          </div>
        </div>
        {record !== undefined && (
          <TemplateDoneBar
            record={record}
            stage={running === 'back' ? stage : 'none'}
            onShow={(cell) => void run('back', () => showCell(ask, cell))}
            onBack={() =>
              void (record.did === 'added'
                ? takeAway(record.placed, false)
                : bringBack(record.removed, false))
            }
          />
        )}
        {over.is === 'nothing' && <TroubleBar text={problem} />}
        <Foot>
          <Button
            look="primary"
            inert={running !== undefined}
            working={running === 'add' && told ? say.adding : undefined}
            onPress={() => void add()}
          >
            {say.add}
          </Button>
          <span class="say">{say.atTheEnd}</span>
        </Foot>
      </div>
      {over.is === 'changedSheet' && (
        <RemoveChangedSheets
          changed={over.sheets}
          all={1}
          stage={stage}
          problem={problem}
          onRemove={() => void takeAway(over.made, true)}
          onBack={leave}
        />
      )}
      {over.is === 'changedCells' && (
        <RestoreOverChanges
          taken={over.taken}
          stage={stage}
          problem={problem}
          onRestore={() => void bringBack(over.removed, true)}
          onBack={leave}
        />
      )}
    </>
  );
}
