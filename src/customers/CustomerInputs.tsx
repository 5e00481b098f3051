import { useId } from 'preact/hooks';
import { customerWords } from './words';
import { decimalNumber } from '../i18n/format';
import { orderRoles } from './messages';
import { farthest, percentShown, readHorizon } from './numbers';
import { faultyNumber, type CustomersAction, type CustomersState, type TypedNumber } from './state';
import { discountSummary } from './summary';
import { ColumnSelect } from './ColumnSelect';
import { Disclosure } from '../panel/controls/Disclosure';
import { FieldFault } from '../panel/controls/FieldFault';
import { PercentField } from './PercentField';
import { Select } from '../panel/controls/Select';
import { Stepper } from './Stepper';
import { useSession } from '../panel/session';

interface CustomerInputsProps {
  readonly state: CustomersState;
  readonly dispatch: (action: CustomersAction) => void;
  /** The inputs on the screen, by field, so that the one with a fault can be found. */
  readonly fields: Map<TypedNumber, HTMLInputElement>;
  readonly onEnter: () => void;
}

/** Which columns hold what, and how far to look ahead. */
export function CustomerInputs({ state, dispatch, fields, onEnter }: CustomerInputsProps) {
  const { language, count } = useSession();
  const id = useId();
  const words = customerWords(language);
  const say = words.inputs;
  const { typed, unit, columns, list } = state;
  const faulty = faultyNumber(state);
  const horizonFault = faulty === 'horizon' ? 'horizon' : undefined;
  const most = farthest[unit];

  const type = (field: TypedNumber) => (text: string) => {
    dispatch({ do: 'type', field, text });
  };
  const keep = (field: TypedNumber) => (element: HTMLInputElement | null) => {
    if (element === null) fields.delete(field);
    else fields.set(field, element);
  };
  const percent = (field: 'margin' | 'discount', label: string, hint?: string) => {
    const shown = percentShown(typed[field], language);
    return (
      <PercentField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        text={typed[field]}
        fault={
          faulty === field
            ? shown.endsWith('%')
              ? say.faults[field]
              : say.faults.percent
            : undefined
        }
        unused={columns.amounts === undefined}
        input={keep(field)}
        onType={type(field)}
        onLeave={() => {
          dispatch({ do: 'settle', field, text: shown });
        }}
        onEnter={onEnter}
      />
    );
  };
  const times = Object.keys(words.time) as (keyof typeof words.time)[];
  const number = readHorizon(typed.horizon, unit) ?? 12;
  const units = Object.fromEntries(
    times.map((each) => [each, bare(count(words.time[each], number))]),
  ) as Record<(typeof times)[number], string>;
  return (
    <>
      <div class="pairs">
        {orderRoles.map((role) => (
          <ColumnSelect
            key={role}
            label={say.role[role]}
            columns={list?.columns ?? []}
            chosen={columns[role]}
            none={role === 'amounts' ? say.noAmounts : say.choose}
            optional={role === 'amounts'}
            onChoose={(column) => {
              dispatch({ do: 'column', role, column });
            }}
          />
        ))}
        {percent('margin', say.margin)}
      </div>
      <div class="field">
        <label class="label above" for={id}>
          {say.ahead}
        </label>
        <div class="ahead">
          <Stepper
            id={id}
            text={typed.horizon}
            value={readHorizon(typed.horizon, unit)}
            most={most}
            less={say.less}
            more={say.more}
            faultId={horizonFault && `${id}-fault`}
            input={keep('horizon')}
            onType={type('horizon')}
            onEnter={onEnter}
          />
          <Select
            label={say.unit}
            options={units}
            value={unit}
            onChoose={(chosen) => {
              dispatch({ do: 'unit', unit: chosen });
            }}
          />
        </div>
        {horizonFault && (
          <FieldFault
            id={`${id}-fault`}
            fault={say.faults.horizon(decimalNumber(most, language))}
          />
        )}
      </div>
      {columns.amounts !== undefined && (
        <Disclosure
          title={say.options}
          below={discountSummary(state, language) || say.noDiscount}
          forced={faulty === 'discount'}
        >
          {percent('discount', say.discount, say.discountHint)}
        </Disclosure>
      )}
    </>
  );
}

/** A time without its number: it stands in the field beside. */
const bare = (time: string): string => time.replace(/^\S+ /, '');
