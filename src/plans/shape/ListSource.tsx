import { foundRange } from './found';
import { useState } from 'preact/hooks';
import { CellChip } from '../../panel/controls/CellChip';
import { UseSelection } from '../../panel/controls/UseSelection';
import { showCell } from '../../panel/commands';
import { useSession } from '../../panel/session';
import { useForm } from './screen';
import { boundList } from './selected';

interface ListSourceProps {
  readonly list: string;
  readonly title: string;
  /** The fields that the columns of a selected range fill, from the left. */
  readonly columns: readonly string[];
  /** Says what to select, while nothing is. */
  readonly hint?: string | undefined;
}

/** The head of a list, with the range that fills it or the button that takes one. */
export function ListSource({ list, title, columns, hint }: ListSourceProps) {
  const { ask, language, sentence } = useSession();
  const { state, dispatch } = useForm();
  const [selecting, setSelecting] = useState(false);
  const range = state.inputs.lists[list]?.range;

  const take = async () => {
    const shape = state.plan.form.lists[list];
    if (shape === undefined) return;
    setSelecting(true);
    try {
      const selected = foundRange(await ask('selectedRange', {}));
      const { rows, texts } = boundList(list, shape, columns, selected, language);
      if (rows.length > 0) dispatch({ do: 'bind-list', list, rows, range: selected.range, texts });
    } catch (failure) {
      dispatch({ do: 'problem', problem: sentence(failure) });
    }
    setSelecting(false);
  };
  return (
    <>
      <div class="list-source">
        <h2>{title}</h2>
        {range === undefined ? (
          <UseSelection
            field={title}
            busy={selecting}
            onUse={() => {
              void take();
            }}
          />
        ) : (
          <CellChip
            cell={range}
            faulty={false}
            onGo={() => {
              showCell(ask, range).catch((failure: unknown) => {
                dispatch({ do: 'problem', problem: sentence(failure) });
              });
            }}
            onUnbind={() => {
              dispatch({ do: 'unbind-list', list });
            }}
          />
        )}
      </div>
      {range === undefined && hint !== undefined && <p class="hint">{hint}</p>}
    </>
  );
}
