import type { Host } from '../../local/engine/host';
import type { Language } from '../../src/i18n/language';
import type { CellReference } from '../../src/wire/cell';
import type { Source } from '../../src/plans/shape/form';
import type { Ask } from '../../src/panel/desk';
import { answering, type Requests } from './answering';
import { Refusal } from '../../src/wire/refusal';
import type { Answer, AskScript, ScriptRequestName, ScriptRequests } from '../../src/wire/requests';
import { problemSentence } from '../../src/panel/refusals';
import { openHost } from './host';
import { telecomInputs } from './profit';

let bundleVersion: string | undefined;

/** The version that the built panel carries in itself; asked of the built script once. */
function versionOf(host: Host): string {
  bundleVersion ??= String(host.invoke('LTV_VERSION', []));
  return bundleVersion;
}

/** Asks the built script what the panel would ask. */
const scriptOf =
  (host: Host, locale: string): AskScript =>
  // An async function, so that a failure of the script is a rejection, as it is in the panel.
  // eslint-disable-next-line @typescript-eslint/require-await
  async (name, takes) => {
    const version = versionOf(host);
    const outcome = host.run('request', [JSON.stringify({ name, version, takes })], { locale });
    if (outcome.error !== undefined) throw new Error(outcome.error);
    const answer = JSON.parse(String(outcome.value)) as Answer<typeof name>;
    if (!answer.ok) throw new Refusal(answer.problem.code, answer.problem.what);
    return answer.gives;
  };

/** What the built script answers to one request. */
export const scriptGives = <Name extends ScriptRequestName>(
  host: Host,
  name: Name,
  takes: ScriptRequests[Name]['takes'],
): Promise<ScriptRequests[Name]['gives']> => scriptOf(host, 'en')(name, takes);

/** A panel that stays open: it remembers what it has seen. */
export const panelOf = (host: Host, language: Language = 'en', now?: () => Date): Ask<Requests> =>
  answering(scriptOf(host, language), {
    language,
    ...(now ? { now } : {}),
  });

/** What a screen is answered when it asks, by the panel's own code over the built script. */
export const gives = <Name extends keyof Requests>(
  host: Host,
  name: Name,
  takes: Requests[Name]['takes'],
  language: Language = 'en',
): Promise<Requests[Name]['gives']> =>
  // What a request takes and gives is the same to both, which the compiler cannot see.
  (panelOf(host, language) as (its: Name, given: unknown) => Promise<Requests[Name]['gives']>)(
    name,
    takes,
  );

/** What a request is refused with, as the panel says it. */
export async function problem<Name extends keyof Requests>(
  host: Host,
  name: Name,
  takes: Requests[Name]['takes'],
  language: Language = 'en',
): Promise<string> {
  try {
    await gives(host, name, takes, language);
  } catch (refusal) {
    if (refusal instanceof Refusal) return problemSentence(refusal.problem, language);
    throw refusal;
  }
  throw new Error('It was not refused.');
}

/** A workbook with the telecom plan's inputs in B2 to B6 of its first sheet. */
export function telecomHost(): Host {
  const host = openHost();
  [10_000_000, 3_000_000, 0.2, 4000, 500].forEach((value, row) => {
    host.set(`B${String(row + 2)}`, value);
  });
  return host;
}

export async function cellOf(host: Host, a1: string): Promise<CellReference> {
  host.user.selection = a1;
  const { cell } = await gives(host, 'selection', {});
  return cell;
}

export const boundTo = async (host: Host, a1: string): Promise<Source> => ({
  from: 'cell',
  cell: await cellOf(host, a1),
});

/** The telecom plan with every input bound to its cell. */
export async function boundTelecom(host: Host) {
  const first = await cellOf(host, 'B2');
  const bound = (a1: string): Source => ({ from: 'cell', cell: { ...first, a1 } });
  return telecomInputs({
    costs: bound('B2'),
    profit: bound('B3'),
    tax: bound('B4'),
    ltv: bound('B5'),
    cac: bound('B6'),
  });
}
