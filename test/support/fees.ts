import type { Found } from '../../src/plans/shape/found';
import { blankInputs, type Source } from '../../src/plans/shape/form';
import {
  type FeesField,
  type FeesForm,
  feesForm,
  type FeesInputs,
} from '../../src/plans/fees/form';
import type { PlanInputs } from '../../src/plans/plans';
import { typed } from './profit';

type Given<Name extends string> = Partial<Record<Name, Source | string>>;
type KpiField = keyof FeesForm['lists']['kpis']['fields'];
type ClientField = keyof FeesForm['lists']['clients']['fields'];

export const nothingFound: Found = { cells: new Map(), ranges: new Map() };

const sourcesOf = <Name extends string>(given: Given<Name>) =>
  Object.fromEntries(
    Object.entries(given).map(([name, source]) => [
      name,
      typeof source === 'string' ? typed(source) : source,
    ]),
  ) as Partial<Record<Name, Source>>;

function withFields(
  given: Given<FeesField>,
  choices: Partial<FeesInputs['choices']>,
  lists: Partial<FeesInputs['lists']> = {},
): FeesInputs {
  const blank = blankInputs(feesForm);
  return {
    sources: { ...blank.sources, ...sourcesOf(given) },
    choices: { ...blank.choices, ...choices },
    lists: { ...blank.lists, ...lists },
  };
}

/** A fee of 600 from 15 September 2025, unless other fields are given. */
export const invoiceInputs = (
  given: Given<FeesField> = {},
  choices: Partial<FeesInputs['choices']> = {},
): FeesInputs =>
  withFields({ fee: '600', start: '2025-09-15', ...given }, { part: 'invoice', ...choices });

/** A base of 300 and a bonus of 200, unless other fields are given. */
export const bonusInputs = (
  kpis: readonly (Given<KpiField> & { readonly lower?: 'yes' })[],
  given: Given<FeesField> = {},
): FeesInputs => {
  const [row] = blankInputs(feesForm).lists.kpis.rows;
  if (!row) throw new Error('No row');
  const rows = kpis.map(({ lower, ...sources }, place) => ({
    id: `r${String(place + 1)}`,
    sources: { ...row.sources, ...sourcesOf(sources) },
    choices: { lower: lower ?? ('no' as const) },
  }));
  return withFields({ base: '300', bonus: '200', ...given }, { part: 'bonus' }, { kpis: { rows } });
};

export const incomeInputs = (
  clients: readonly Given<ClientField>[],
  given: Given<FeesField> = {},
): FeesInputs => {
  const [row] = blankInputs(feesForm).lists.clients.rows;
  if (!row) throw new Error('No row');
  const rows = clients.map((sources, place) => ({
    id: `r${String(place + 1)}`,
    sources: { ...row.sources, ...sourcesOf(sources) },
    choices: {},
  }));
  return withFields(given, { part: 'income' }, { clients: { rows } });
};

export const feesOf = (inputs: FeesInputs): PlanInputs => ({ kind: 'fees', inputs });
