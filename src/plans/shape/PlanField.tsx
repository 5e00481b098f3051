import { foundCell } from './found';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { takesRange } from './fields';
import type { FieldPath } from './form';
import { showCell } from '../../panel/commands';
import { Field } from './Field';
import { useSession } from '../../panel/session';
import { useForm } from './screen';
import { textOfCell } from './selected';
import { sourceAt, textAt } from './state';

interface PlanFieldProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Its period or base, to the right of the value; the value takes the whole width without one. */
  readonly base?: ComponentChildren;
  /** Stands with others in one line, and takes its cell from the list around it. */
  readonly compact?: boolean;
}

/** A field of the plan on the screen: typed, or bound to the sheet. */
export function PlanField({ path, label, hint, base, compact = false }: PlanFieldProps) {
  const { ask, sentence, language } = useSession();
  const { state, dispatch, elements, fieldAt, isUnused, word, onEnter } = useForm();
  const [selecting, setSelecting] = useState(false);
  const field = fieldAt(path);
  const source = sourceAt(state, path);
  const { fault, said } = state.shown[path] ?? {};
  const worded = fault === undefined ? undefined : word(fault, path);
  const focus = () => elements.get(path)?.focus();

  const take = async () => {
    setSelecting(true);
    try {
      if (takesRange(field)) {
        const { range } = await ask('selectedRange', {});
        dispatch({ do: 'bind', path, cell: range, text: `${range.sheet}!${range.a1}` });
      } else {
        const met = foundCell(await ask('selection', {}));
        dispatch({ do: 'bind', path, cell: met.cell, text: textOfCell(field, met, language) });
      }
    } catch (failure) {
      dispatch({ do: 'say', path, sentence: sentence(failure) });
    }
    setSelecting(false);
    focus();
  };
  const go = async () => {
    if (source.from !== 'cell') return;
    try {
      await showCell(ask, source.cell);
    } catch (failure) {
      dispatch({ do: 'say', path, sentence: sentence(failure) });
    }
  };

  return (
    <Field
      label={label}
      hint={hint}
      base={base}
      holds={field.holds}
      compact={compact}
      value={{ source, text: textAt(state, path), fault: said ?? worded?.fault, fix: worded?.fix }}
      unused={isUnused(path)}
      busy={selecting}
      input={(element) => {
        if (element === null) elements.delete(path);
        else elements.set(path, element);
      }}
      onType={(text) => {
        dispatch({ do: 'type', path, text });
      }}
      onFix={(text) => {
        dispatch({ do: 'type', path, text });
        focus();
      }}
      onEnter={onEnter}
      onUse={() => {
        void take();
      }}
      onGo={() => {
        void go();
      }}
      onUnbind={() => {
        dispatch({ do: 'unbind', path });
        focus();
      }}
    />
  );
}
