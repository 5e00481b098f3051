import { counted } from '../i18n/plural';
import { savedWords } from '../saved/words';
import type { SavedPlan } from '../saved/messages';
import { Button } from '../panel/controls/Button';
import { Foot } from '../panel/controls/Foot';
import type { SavedStore } from '../saved/store';
import { useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';

interface UpdateAllFootProps {
  readonly store: SavedStore;
  readonly plans: readonly SavedPlan[];
}

/** Brings all plans of the file up to their cells. */
export function UpdateAllFoot({ store, plans }: UpdateAllFootProps) {
  const { words, language } = useSession();
  const say = savedWords(language);
  const { work, updated } = store;
  const stage = useWorkStage(work === 'updating');
  const told = stage === 'shown' || stage === 'long';
  const changed = plans.filter(({ state }) => state === 'changed').length;
  const openable = plans.filter(({ plan }) => plan !== undefined).length;
  if (openable === 0) return null;
  const line = () => {
    if (updated !== undefined && updated.count > 0) {
      return say.updated(counted(updated.count, say.updatedPlans, language));
    }
    return changed > 0 ? say.cellsChanged(counted(changed, say.plans, language)) : say.allCurrent;
  };
  return (
    <Foot>
      <Button
        look="primary"
        inert={work === 'updating' || work === 'bringing-back'}
        working={told ? words.actions.updating : undefined}
        onPress={() => {
          void store.updateAll();
        }}
      >
        {say.updateAll}
      </Button>
      <span class="say" role="status">
        {told ? '' : line()}
      </span>
    </Foot>
  );
}
