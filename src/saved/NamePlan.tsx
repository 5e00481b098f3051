import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { savedWords } from './words';
import type { SavedRow } from '../wire/saved';
import { Button } from '../panel/controls/Button';
import { FieldBelow, describedBelow } from '../panel/controls/FieldBelow';
import { SheetPanel } from '../panel/controls/SheetPanel';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

interface NamePlanProps {
  readonly why: 'save' | 'saveAs' | 'rename';
  /** Offered, or typed before. */
  readonly name: string;
  /** The plan that has that name already. */
  readonly taken: SavedRow | undefined;
  readonly stage: WorkStage;
  readonly problem: string | undefined;
  readonly onName: (name: string) => void;
  readonly onReplace: (name: string, taken: SavedRow) => void;
  readonly onClose: () => void;
}

/** Asks how a plan is to be called. */
export function NamePlan(props: NamePlanProps) {
  const { why, taken, stage, problem, onName, onReplace, onClose } = props;
  const { words, language } = useSession();
  const saved = savedWords(language);
  const say = saved.name;
  const [name, setName] = useState(props.name);
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const busy = stage !== 'none';
  const conflict = taken !== undefined && name.trim() === props.name ? taken : undefined;
  const fault = empty ? say.empty : conflict && say.taken(conflict.name);

  useEffect(() => {
    input.current?.select();
  }, []);
  useEffect(() => {
    if (taken !== undefined) input.current?.focus();
  }, [taken]);

  const give = () => {
    if (busy) return;
    const given = name.trim();
    setEmpty(given === '');
    if (given === '') input.current?.focus();
    else onName(given);
  };
  const hint = why === 'rename' ? undefined : say.hint;
  return (
    <SheetPanel
      title={say[why]}
      onClose={onClose}
      trouble={<TroubleBar text={problem} />}
      foot={
        <>
          <Button
            look="primary"
            inert={busy}
            working={stage === 'shown' || stage === 'long' ? saved.saving : undefined}
            onPress={give}
          >
            {why === 'rename' ? say.renameButton : say.saveButton}
          </Button>
          {conflict !== undefined && why !== 'rename' ? (
            <Button
              look="quiet"
              inert={busy}
              onPress={() => {
                onReplace(name.trim(), conflict);
              }}
            >
              {say.replace}
            </Button>
          ) : (
            <Button look="quiet" inert={busy} onPress={onClose}>
              {words.cancel}
            </Button>
          )}
        </>
      }
    >
      <div class="field">
        <label class="label above" for={id}>
          {say.label}
        </label>
        <input
          id={id}
          class="input"
          data-first=""
          ref={input}
          autocomplete="off"
          maxLength={80}
          value={name}
          aria-invalid={fault === undefined ? undefined : 'true'}
          aria-describedby={describedBelow(id, fault, hint)}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setEmpty(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') give();
          }}
        />
        <FieldBelow field={id} hint={hint} fault={fault} fix={undefined} onFix={() => undefined} />
      </div>
    </SheetPanel>
  );
}
