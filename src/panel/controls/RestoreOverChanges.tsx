import type { TakenCell } from '../../wire/restoration';
import { ReplacePanel } from './ReplacePanel';
import { useSession } from '../session';
import type { WorkStage } from '../work';

interface RestoreOverChangesProps {
  readonly taken: readonly TakenCell[];
  readonly stage: WorkStage;
  readonly problem: string | undefined;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** Somebody worked in the cells after the plan was written: what they put there is named first. */
export function RestoreOverChanges(props: RestoreOverChangesProps) {
  const { taken, stage, problem, onRestore, onBack } = props;
  const { words, count } = useSession();
  const say = words.writing;
  return (
    <ReplacePanel
      title={count(say.changedSince, taken.length)}
      intro={count(say.restoreReplaces, taken.length)}
      taken={taken}
      promise={say.nothingElseRestored}
      stage={stage}
      working={say.restoring}
      problem={problem}
      onReplace={onRestore}
      onBack={onBack}
    />
  );
}
