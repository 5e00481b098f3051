import type { PlanState } from '../plans/shape/state';
import type { Saving } from './saving';
import { useWorkStage } from '../panel/work';
import { NamePlan } from './NamePlan';
import { SavedMeanwhile } from './SavedMeanwhile';

/** What saving has to ask: a name, or what to do with what somebody else saved. */
export function SavingPanel({ saving, state }: { saving: Saving; state: PlanState }) {
  const { step, busy, problem } = saving;
  const stage = useWorkStage(busy);
  const shared = { stage, problem, onClose: saving.close };
  switch (step.ask) {
    case 'nothing':
      return null;
    case 'name':
      return (
        <NamePlan
          {...shared}
          why={step.why}
          name={step.name}
          taken={step.taken}
          onName={saving.giveName}
          onReplace={saving.replace}
        />
      );
    case 'meanwhile':
      return (
        <SavedMeanwhile
          {...shared}
          name={state.saved?.name ?? ''}
          theirs={step.theirs}
          onCopy={saving.saveCopy}
          onReplace={() => {
            saving.saveOver(step.theirs);
          }}
        />
      );
  }
}
