import type { Host } from '../../local/engine/host';
import type {
  Answer,
  CellReference,
  RequestName,
  Requests,
  Source,
} from '../../src/planner/messages';
import type { Language } from '../../src/i18n/language';
import { problemSentence } from '../../src/sidebar/profit/wording';
import { openHost } from './host';
import { telecomInputs } from './profit';

/** Asks the built script what the sidebar would ask. */
export function ask<Name extends RequestName>(
  host: Host,
  name: Name,
  takes: Requests[Name]['takes'],
  locale = 'en',
): Answer<Name> {
  const version = String(host.invoke('LTV_VERSION', []));
  const outcome = host.run('request', [JSON.stringify({ name, version, takes })], { locale });
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return JSON.parse(String(outcome.value)) as Answer<Name>;
}

/** What a request gives, when it is expected to succeed. */
export function gives<Name extends RequestName>(
  host: Host,
  name: Name,
  takes: Requests[Name]['takes'],
): Requests[Name]['gives'] {
  const answer = ask(host, name, takes);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.gives;
}

/** What a request refuses with, as the panel says it. */
export function problem<Name extends RequestName>(
  host: Host,
  name: Name,
  takes: Requests[Name]['takes'],
  language: Language = 'en',
): string {
  const answer = ask(host, name, takes, language);
  if (answer.ok) throw new Error('It was not refused.');
  return problemSentence(answer.problem, language);
}

/** A workbook with the telecom plan's inputs in B2 to B6 of its first sheet. */
export function telecomHost(): Host {
  const host = openHost();
  [10_000_000, 3_000_000, 0.2, 4000, 500].forEach((value, row) => {
    host.set(`B${String(row + 2)}`, value);
  });
  return host;
}

export function cellOf(host: Host, a1: string): CellReference {
  host.user.selection = a1;
  return gives(host, 'selection', {}).cell;
}

export const boundTo = (host: Host, a1: string): Source => ({
  from: 'cell',
  cell: cellOf(host, a1),
});

/** The telecom plan with every input bound to its cell. */
export const boundTelecom = (host: Host) =>
  telecomInputs({
    costs: boundTo(host, 'B2'),
    profit: boundTo(host, 'B3'),
    tax: boundTo(host, 'B4'),
    ltv: boundTo(host, 'B5'),
    cac: boundTo(host, 'B6'),
  });
