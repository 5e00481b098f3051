import { shapeWords } from '../shape/words';
import { useRef } from 'preact/hooks';
import { goalWords } from './words';
import type { GoalInputs as Inputs } from './form';
import { Disclosure } from '../../panel/controls/Disclosure';
import { GoalStage } from './GoalStage';
import { Icon } from '../../panel/controls/Icon';
import { StageList } from './StageList';
import { useForm } from '../shape/screen';
import { PlanField } from '../shape/PlanField';
import { PlanSegmented, PlanSelect } from '../shape/PlanSelect';
import { boundCount } from '../shape/state';
import { useSession } from '../../panel/session';

const options = ['lag', 'reserve'] as const;

/** Everything the goal plan asks: the funnel now, what becomes of it, and the goal. */
export function GoalInputs({ inputs }: { readonly inputs: Inputs }) {
  const { language } = useSession();
  const { state } = useForm();
  const unbound = boundCount(state) === 0;
  const how = useRef(unbound);
  const say = goalWords(language);
  const one = (field: 'goalCost' | 'months' | 'lag' | 'reserve') => (
    <PlanField
      key={field}
      path={field}
      label={say.fields[field].label}
      hint={say.fields[field].hint}
      base={<span>{say.fields[field].base}</span>}
    />
  );
  return (
    <>
      {how.current && unbound && (
        <p class="how">
          {shapeWords(language).how} <Icon name="cell" />
        </p>
      )}
      <PlanField
        path="start"
        label={say.fields.start.label}
        base={<PlanField path="startName" label={say.startName} compact />}
      />
      <PlanField
        path="cost"
        label={say.fields.cost.label}
        base={
          <PlanSelect
            path="costPer"
            label={say.costBase}
            options={say.costPer}
            value={inputs.choices.costPer}
          />
        }
      />
      <StageList stages={inputs.lists.stages.rows} />
      <PlanSegmented
        path="improvement"
        label={say.improvement}
        options={say.improvements}
        value={inputs.choices.improvement}
        hint={say.improvementHint[inputs.choices.improvement]}
      />
      <h2 class="group">{say.goalHead}</h2>
      <PlanField
        path="goal"
        label={say.fields.goal.label}
        base={<GoalStage stages={inputs.lists.stages.rows} />}
      />
      {one('goalCost')}
      {one('months')}
      <Disclosure
        title={say.options}
        below={say.optionsInside}
        forced={options.some((name) => state.shown[name]?.fault !== undefined)}
      >
        {options.map(one)}
      </Disclosure>
    </>
  );
}
