import { Host } from '../local/engine/host';
import { blankInputs, type Source } from '../src/plans/shape/form';
import { planAnswers } from '../src/planner/answers';
import { profitForm, type ProfitInputs } from '../src/plans/profit/form';
import type { Answer, AskScript } from '../src/wire/requests';
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
export async function callsBench(): Promise<Result[]> {
  const plain = await callsOf(telecom);
  const larger = await callsOf({ ...telecom, ...options });
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

async function callsOf(fields: Readonly<Record<string, string>>): Promise<number> {
  const host = new Host({ dist: inRoot('dist') });
  const typed = (text: string): Source => ({ from: 'typed', text });
  const blank = blankInputs(profitForm);
  const given = Object.entries(fields).map(([name, text]) => [name, typed(text)] as const);
  const sources: ProfitInputs['sources'] = { ...blank.sources, ...Object.fromEntries(given) };
  const before = host.serviceCalls();
  const { done } = await planAnswers({
    askScript: scriptOf(host),
    language: 'en',
    breath: () => Promise.resolve(),
    today: () => 46_000,
    now: () => new Date(),
  }).write({
    plan: { kind: 'profit', inputs: { ...blank, sources } },
    target: { to: 'new-sheet' },
    as: 'formulas',
    chart: true,
    replace: [],
  });
  if (done !== 'written') throw new Error('The plan was not written.');
  return host.serviceCalls() - before;
}

/** Words are for saved plans and reports alone. */
const scriptOf =
  (host: Host): AskScript =>
  // eslint-disable-next-line @typescript-eslint/require-await -- the panel waits, the host does not
  async (name, takes) => {
    const version = String(host.invoke('LTV_VERSION', []));
    const { value, error } = host.run('request', [JSON.stringify({ name, version, takes })]);
    if (error !== undefined) throw new Error(error);
    const answer = JSON.parse(String(value)) as Answer<typeof name>;
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.gives;
  };
