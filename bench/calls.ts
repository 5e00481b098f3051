import { Host } from '../local/engine/host';
import { plannerWords } from '../src/i18n/planner';
import {
  profitFields,
  type ProfitInputs,
  type Request,
  type Source,
} from '../src/planner/messages';
import { inRoot } from '../tools/paths';
import type { Result } from './measure';

const telecom: Readonly<Record<string, string>> = {
  costs: '10M',
  profit: '3M',
  tax: '20%',
  ltv: '4000',
  cac: '500',
};
const options: Readonly<Record<string, string>> = { variable: '5%', fee: '10%', allowance: '3M' };

/** What a written plan asks of Google: it must not grow with the rows of its block. */
export function callsBench(): Result[] {
  const [plain, larger] = [callsOf(telecom), callsOf({ ...telecom, ...options })];
  return [
    { what: 'Service calls of a written plan', value: plain, unit: 'calls' },
    {
      what: 'More of them for a block with more rows',
      value: larger - plain,
      unit: 'calls',
      aim: 0,
    },
  ];
}

function callsOf(fields: Readonly<Record<string, string>>): number {
  const host = new Host({ dist: inRoot('dist') });
  const typed = (text: string): Source => ({ from: 'typed', text });
  const inputs: ProfitInputs = {
    period: 'month',
    sources: Object.fromEntries(
      profitFields.map((field) => [field, typed(fields[field] ?? '')]),
    ) as ProfitInputs['sources'],
    per: { costs: 'month', profit: 'month', allowance: 'month' },
    taxMode: 'turnover',
    whole: false,
  };
  const asked: Request<'write'> = {
    name: 'write',
    version: String(host.invoke('LTV_VERSION', [])),
    takes: {
      inputs,
      target: { to: 'new-sheet' },
      as: 'formulas',
      chart: true,
      labels: plannerWords('en').block,
      replace: [],
    },
  };
  const before = host.serviceCalls();
  const { value, error } = host.run('request', [JSON.stringify(asked)]);
  if (error !== undefined || !String(value).includes('"written"')) {
    throw new Error(`The plan was not written: ${error ?? String(value)}`);
  }
  return host.serviceCalls() - before;
}
