import { goalWords } from './words';
import { rowPath } from '../shape/form';
import type { GoalInputs } from './form';
import { useForm } from '../shape/screen';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { Select } from '../../panel/controls/Select';

/** The stage that the goal is counted in: the last, until another is chosen. */
export function GoalStage({ stages }: { readonly stages: GoalInputs['lists']['stages']['rows'] }) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const words = goalWords(language);
  const names = stages.map(({ id }, place): [string, string] => [
    id,
    textAt(state, rowPath('stages', id, 'name')).trim() || words.stage(place + 2),
  ]);
  const last = stages[stages.length - 1]?.id;
  const chosen = stages.find(({ choices }) => choices.isGoal === 'yes')?.id ?? last ?? '';
  return (
    <Select
      label={words.goalStage}
      options={Object.fromEntries(names)}
      value={chosen}
      onChoose={(id) => {
        for (const stage of stages) {
          // A stage added below the last is then the goal's.
          const option = stage.id === id && id !== last ? 'yes' : 'no';
          dispatch({ do: 'choose', path: rowPath('stages', stage.id, 'isGoal'), option });
        }
      }}
    />
  );
}
