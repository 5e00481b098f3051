import { shapeWords } from '../shape/words';
import { useRef } from 'preact/hooks';
import { subjectPath } from '../shape/form';
import { whatIfWords } from './words';
import type { CustomerField } from './customer';
import type { WhatIfInputs as Inputs } from './form';
import { subjectName } from './labels';
import { subjects } from './subjects';
import { Button } from '../../panel/controls/Button';
import { Disclosure } from '../../panel/controls/Disclosure';
import { Icon } from '../../panel/controls/Icon';
import { Note } from '../../panel/controls/Note';
import { usePlansAround } from '../shape/around';
import { useForm } from '../shape/screen';
import { PlanField } from '../shape/PlanField';
import { LabelledSelect, PlanPick } from '../shape/PlanPick';
import { PlanSegmented } from '../shape/PlanSelect';
import { boundCount, textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { leverOptions, resultOptions } from './draft';

/** Stands for one customer where the kind of a plan would. */
const customer = 'customer';

/** What is asked about, and the question. */
export function WhatIfInputs({ inputs }: { readonly inputs: Inputs }) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const around = usePlansAround();
  const say = whatIfWords(language);
  const { subject } = inputs;
  const offered = around.others.filter(({ kind }) => kind in subjects);
  const kinds = new Set([...offered.map(({ kind }) => kind), ...(subject ? [subject.kind] : [])]);
  const names = Object.fromEntries([...kinds].map((kind) => [kind, subjectName(kind, language)]));

  const take = (kind: string) => {
    const chosen = offered.find((each) => each.kind === kind);
    dispatch({
      do: 'take-subject',
      subject: chosen && { kind: chosen.kind, inputs: chosen.inputs },
    });
    // What was chosen among the results and inputs of the other means nothing here.
    if (kind === subject?.kind) return;
    for (const path of ['result', 'row', 'column']) dispatch({ do: 'type', path, text: '' });
  };

  const levers = leverOptions(inputs, (path) => textAt(state, path), around, language);
  const chosen = { row: textAt(state, 'row'), column: textAt(state, 'column') };
  const axis = (path: 'row' | 'column') => {
    const other = path === 'row' ? chosen.column : chosen.row;
    const free = Object.entries(levers).filter(([lever]) => lever !== other);
    return (
      <PlanPick
        path={path}
        label={say[path]}
        options={{
          '': path === 'row' ? say.strongest : say.strongestOther,
          ...Object.fromEntries(free),
        }}
      />
    );
  };
  const [row, column] = [levers[chosen.row], levers[chosen.column]];
  const below =
    row === undefined && column === undefined
      ? say.strongestTwo
      : say.tableInside(row ?? say.strongest, column ?? say.strongestOther);
  const faulty = (['row', 'column', 'rowStep', 'columnStep'] as const).some(
    (path) => state.shown[path]?.fault !== undefined,
  );
  const unbound = boundCount(state) === 0;
  const how = useRef(unbound);
  return (
    <>
      {how.current && unbound && subject === undefined && (
        <p class="how">
          {shapeWords(language).how} <Icon name="cell" />
        </p>
      )}
      <LabelledSelect
        path={subjectPath}
        label={say.about}
        hint={offered.length === 0 && subject === undefined ? say.aboutHint : undefined}
        options={{ [customer]: say.customer, ...names }}
        value={subject?.kind ?? customer}
        fix={{ text: '', label: say.openPlan }}
        onFix={() => {
          if (subject !== undefined) around.open(subject.kind);
        }}
        onChoose={take}
      />
      {subject === undefined ? (
        <CustomerFields inputs={inputs} />
      ) : (
        <SubjectOf inputs={inputs} onTake={take} />
      )}
      <h2 class="group">{say.question}</h2>
      <PlanPick
        path="result"
        label={say.result}
        options={resultOptions(inputs, around, language)}
      />
      <PlanField
        path="change"
        {...say.fields.change}
        base={<span>{say.fields.change.base}</span>}
      />
      <Disclosure title={say.table} below={below} forced={faulty}>
        {axis('row')}
        {axis('column')}
        <div class="compact-fields two block">
          <PlanField path="rowStep" label={say.fields.rowStep.label} compact />
          <PlanField path="columnStep" label={say.fields.columnStep.label} compact />
        </div>
        <p class="hint">{say.stepHint}</p>
      </Disclosure>
    </>
  );
}

function CustomerFields({ inputs }: { readonly inputs: Inputs }) {
  const { language } = useSession();
  const say = whatIfWords(language);
  const one = (field: CustomerField) => (
    <PlanField
      key={field}
      path={field}
      {...say.fields[field]}
      base={<span>{say.fields[field].base}</span>}
    />
  );
  return (
    <>
      {(['orderValue', 'frequency'] as const).map(one)}
      <PlanSegmented
        path="staying"
        label={say.staying}
        options={say.stayings}
        value={inputs.choices.staying}
      />
      {([inputs.choices.staying, 'margin', 'cac'] as const).map(one)}
    </>
  );
}

interface SubjectOfProps {
  readonly inputs: Inputs;
  readonly onTake: (kind: string) => void;
}

/** The plan that is asked about, in its own words; it was taken as it stood then. */
function SubjectOf({ inputs: { subject }, onTake }: SubjectOfProps) {
  const { language } = useSession();
  const around = usePlansAround();
  const say = whatIfWords(language);
  if (subject === undefined) return null;
  const now = around.others.find(({ kind }) => kind === subject.kind);
  const changed =
    now !== undefined && JSON.stringify(now.inputs) !== JSON.stringify(subject.inputs);
  return (
    <>
      <p class="remark">{around.summaryOf(subject.kind, subject.inputs)}</p>
      {changed && (
        <div class="block">
          <Note kind="note" wide>
            <p>{say.changedSince}</p>
            <Button
              look="line"
              onPress={() => {
                onTake(subject.kind);
              }}
            >
              {say.takeAgain}
            </Button>
          </Note>
        </div>
      )}
    </>
  );
}
