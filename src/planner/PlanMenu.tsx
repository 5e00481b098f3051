import { savedWords } from '../saved/words';
import { type MenuItem, MenuButton } from './MenuButton';
import type { Saving } from '../saved/saving';
import { useSession } from '../panel/session';

interface PlanMenuProps {
  readonly saving: Saving;
  /** Whether the plan is kept in the file. */
  readonly saved: boolean;
  /** Absent while there is no result to hand over. */
  readonly onReport: (() => void) | undefined;
}

/** What else can be done with a plan. */
export function PlanMenu({ saving, saved, onReport }: PlanMenuProps) {
  const { language } = useSession();
  const say = savedWords(language);
  const item = (name: keyof typeof say.items, onChoose: () => void, inert = saving.busy) =>
    ({ label: say.items[name], onChoose, inert }) satisfies MenuItem;
  const ofSaved = [
    item('save', saving.save),
    item('saveAs', saving.saveAs),
    item('rename', saving.rename),
    item('duplicate', saving.duplicate),
    item('delete', saving.remove),
  ];
  return (
    <MenuButton
      label={say.menu}
      items={[
        ...(saved ? ofSaved : [item('saveAs', saving.save)]),
        item('report', () => onReport?.(), onReport === undefined),
      ]}
    />
  );
}
