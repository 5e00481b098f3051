import { plannerWords } from './words';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { savedWords } from '../saved/words';
import { faceOf, type PlanKind, planKinds } from '../plans/plans';
import { Button } from '../panel/controls/Button';
import { DoneBar } from '../panel/controls/DoneBar';
import { GoRow } from '../panel/controls/GoRow';
import { Note } from '../panel/controls/Note';
import { TroubleBar } from '../panel/controls/TroubleBar';
import type { Openable } from '../saved/messages';
import { correctionText } from '../saved/correction';
import type { SavedStore } from '../saved/store';
import { useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';
import { SavedPlans } from '../saved/SavedPlans';
import { UpdateAllFoot } from './UpdateAllFoot';

interface PlansProps {
  readonly store: SavedStore;
  /** The saved plans that were changed here and not saved. */
  readonly unsaved: readonly string[];
  /** The plan one has just come back from. */
  readonly from: PlanKind | undefined;
  readonly fromSaved: string | undefined;
  readonly onOpen: (plan: PlanKind) => void;
  readonly onOpenSaved: (plan: Openable) => void;
  /** Stands below the lists. */
  readonly children?: ComponentChildren;
}

/** New plans, and those of the file. */
export function Plans(props: PlansProps) {
  const { store, unsaved, from, fromSaved, onOpen, onOpenSaved, children } = props;
  const { words, language } = useSession();
  const say = savedWords(language);
  const { plans, work, problem, updated, deleted } = store;
  const reading = useWorkStage(work === 'reading');
  const restoring = useWorkStage(work === 'bringing-back');
  const told = (stage: typeof reading) => stage === 'shown' || stage === 'long';

  useEffect(() => {
    // Others may have saved plans and changed cells since this list was here last.
    void store.read();
    return store.leave;
  }, []);

  const listed = plans?.some(({ row }) => row.id === fromSaved) === true;
  return (
    <>
      <div class="body flush">
        <h2 class="list-head">{plannerWords(language).heading}</h2>
        {planKinds.map((kind) => (
          <GoRow
            key={kind}
            icon={faceOf(kind).icon}
            name={faceOf(kind).words(language).plan.name}
            below={faceOf(kind).words(language).plan.question}
            returned={kind === from && !listed}
            onGo={() => {
              onOpen(kind);
            }}
          />
        ))}
        {plans !== undefined && plans.length > 0 && (
          <SavedPlans plans={plans} unsaved={unsaved} from={fromSaved} onOpen={onOpenSaved} />
        )}
        {updated !== undefined && updated.corrections.length > 0 && (
          <div class="list-note">
            {updated.corrections.map((correction) => (
              <Note key={correction.name} kind="warning">
                {correctionText(correction, language)}
              </Note>
            ))}
          </div>
        )}
        {plans === undefined && (
          <p class="hint list-note" role="status">
            {told(reading) ? say.looking : ''}
          </p>
        )}
        {(plans?.length === 0 || (plans === undefined && problem !== undefined)) && (
          <p class="orientation">{plannerWords(language).orientation}</p>
        )}
        {children}
      </div>
      {deleted !== undefined && (
        <DoneBar
          did={deleted.back ? say.broughtBack : say.deleted}
          range={say.quoted(deleted.row.name)}
        >
          {!deleted.back && (
            <Button
              look="line"
              inert={work !== undefined && work !== 'reading'}
              working={told(restoring) ? say.saving : undefined}
              onPress={() => {
                void store.bringBack();
              }}
            >
              {say.undo}
            </Button>
          )}
        </DoneBar>
      )}
      <TroubleBar text={problem} />
      {plans !== undefined && plans.length > 0 && <UpdateAllFoot store={store} plans={plans} />}
      {plans === undefined && problem !== undefined && (
        <footer class="foot">
          <Button
            look="primary"
            onPress={() => {
              void store.read();
            }}
          >
            {words.tryAgain}
          </Button>
          <span class="say">{say.notRead}</span>
        </footer>
      )}
    </>
  );
}
