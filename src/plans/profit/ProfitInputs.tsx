import { profitWords } from './words';
import { shapeWords } from '../shape/words';
import { useRef } from 'preact/hooks';
import type { ProfitField, ProfitInputs as Inputs } from './form';
import { Disclosure } from '../../panel/controls/Disclosure';
import { Icon } from '../../panel/controls/Icon';
import { useForm } from '../shape/screen';
import { PlanCheck } from '../shape/PlanCheck';
import { PlanField } from '../shape/PlanField';
import { PlanSegmented, PlanSelect } from '../shape/PlanSelect';
import { boundCount, textAt } from '../shape/state';
import { monthsSummary, optionsSummary } from './summary';
import { useSession } from '../../panel/session';

const options = ['variable', 'fee', 'allowance'] as const;
const monthly = ['arpu', 'churn', 'customersNow', 'margin'] as const;

/** Everything the profit plan asks. The right column is always the base of the number beside it. */
export function ProfitInputs({ inputs }: { readonly inputs: Inputs }) {
  const { language } = useSession();
  const { state } = useForm();
  const unbound = boundCount(state) === 0;
  const how = useRef(unbound);
  const say = profitWords(language);

  const periodOf = (field: 'costs' | 'profit' | 'allowance') => (
    <PlanSelect
      path={`${field}Per`}
      label={shapeWords(language).periodOf(say.fields[field].label)}
      options={shapeWords(language).perPeriod}
      value={inputs.choices[`${field}Per`]}
    />
  );
  const baseOf = (field: ProfitField) => {
    if (field === 'tax')
      return (
        <PlanSelect
          path="taxMode"
          label={say.taxKind}
          options={say.taxMode}
          value={inputs.choices.taxMode}
        />
      );
    if (field === 'costs' || field === 'profit' || field === 'allowance') return periodOf(field);
    const { base } = say.fields[field];
    return base === undefined ? undefined : <span>{base}</span>;
  };
  const one = (field: ProfitField) => (
    <PlanField
      key={field}
      path={field}
      label={say.fields[field].label}
      hint={say.fields[field].hint}
      base={baseOf(field)}
    />
  );

  const draft = { inputs, textAt: (path: string) => textAt(state, path) };
  const given = optionsSummary(draft, language);
  const acquired = inputs.choices.acquisition === 'ads' ? 'monthlyAds' : 'newCustomers';
  const months = [...monthly, acquired, 'months'] as const;
  const isFaulty = (name: ProfitField) => state.shown[name]?.fault !== undefined;
  return (
    <>
      {how.current && unbound && (
        <p class="how">
          {shapeWords(language).how} <Icon name="cell" />
        </p>
      )}
      <PlanSegmented
        path="period"
        label={say.planPeriod}
        options={shapeWords(language).period}
        value={inputs.choices.period}
      />
      <h2 class="group">{say.business}</h2>
      {(['costs', 'profit', 'tax'] as const).map(one)}
      <h2 class="group">{say.customer}</h2>
      {(['ltv', 'cac'] as const).map(one)}
      <Disclosure
        title={say.options}
        below={given === '' ? say.optionsInside : given}
        forced={options.some(isFaulty)}
      >
        {options.map(one)}
        <PlanCheck
          path="whole"
          label={say.whole}
          hint={say.wholeHint}
          value={inputs.choices.whole}
        />
      </Disclosure>
      <Disclosure
        title={say.monthly.title}
        below={monthsSummary(draft, language) || say.monthly.inside}
        forced={months.some(isFaulty)}
      >
        {monthly.map(one)}
        <PlanSegmented
          path="acquisition"
          label={say.monthly.acquisition}
          options={say.monthly.acquisitions}
          value={inputs.choices.acquisition}
        />
        {one(acquired)}
        {one('months')}
      </Disclosure>
    </>
  );
}
