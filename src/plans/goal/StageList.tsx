import { useRef } from 'preact/hooks';
import { goalWords } from './words';
import { rowPath } from '../shape/form';
import type { GoalInputs } from './form';
import { useForm } from '../shape/screen';
import { ListSource } from '../shape/ListSource';
import { PlanField } from '../shape/PlanField';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { Icon } from '../../panel/controls/Icon';

const list = 'stages';
const columns = ['name', 'conversion', 'improvement'] as const;

/** The stages below the first, a line each: their names, conversions, and what a month adds. */
export function StageList({ stages }: { readonly stages: GoalInputs['lists']['stages']['rows'] }) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const add = useRef<HTMLButtonElement>(null);
  const say = goalWords(language).list;
  return (
    <>
      <ListSource list={list} title={say.title} columns={columns} hint={say.hint} />
      <div class="stages" role="group" aria-label={say.title}>
        {stages.map(({ id }) => {
          const name = textAt(state, rowPath(list, id, 'name'));
          return (
            <div class="stage" key={id}>
              <PlanField path={rowPath(list, id, 'name')} label={say.name} compact />
              <PlanField path={rowPath(list, id, 'conversion')} label={say.conversion} compact />
              <PlanField path={rowPath(list, id, 'improvement')} label={say.improvement} compact />
              {stages.length > 1 && (
                <button
                  type="button"
                  class="round"
                  aria-label={say.remove(name === '' ? say.name : name)}
                  onClick={() => {
                    dispatch({ do: 'remove-row', list, id });
                    // The button goes with its line.
                    add.current?.focus();
                  }}
                >
                  <Icon name="cross" small />
                </button>
              )}
            </div>
          );
        })}
      </div>
      <button
        type="button"
        class="add"
        ref={add}
        onClick={() => {
          dispatch({ do: 'add-row', list });
        }}
      >
        <Icon name="plus" small />
        {say.add}
      </button>
    </>
  );
}
