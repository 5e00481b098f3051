import { Fault } from '../../core/fault';
import type { Question } from '../../core/exports/questions';

interface Asked {
  readonly questions: readonly Question[];
}

/** What the columns are called in the table. */
interface Headers {
  readonly date?: string | undefined;
  readonly amount?: string | undefined;
}

/** As many words as fit a sentence. */
const most = 6;

const named = (words: readonly string[]): string =>
  words.slice(0, most).join(', ') + (words.length > most ? '…' : '');

/**
 * A cell has nobody to ask, so the first thing that cannot be told is an error. What is left out for
 * a reason that anybody can see in the table (a status, no customer) is not.
 *
 * @throws Fault naming what to give or to correct
 */
export function refuseQuestions({ questions }: Asked, header: Headers = {}): void {
  const question = questions.find(({ blocking }) => blocking);
  if (!question) return;
  const fault = faultOf(question, questions, header);
  const { kind, row } = question;
  throw row === undefined || kind === 'status' ? fault : fault.at(row);
}

function faultOf(
  { kind, found, options }: Question,
  all: readonly Question[],
  { date = 'date', amount = 'amount' }: Headers,
): Fault {
  const table = 'table';
  switch (kind) {
    case 'no-header':
      return new Fault('no-column', table, { found: 'date' });
    case 'dates':
      return new Fault('ambiguous-date', date, { found });
    case 'amounts':
      return new Fault('ambiguous-number', amount, { found });
    case 'two-headers':
      return new Fault(kind, table, { found: named(options) });
    case 'status': {
      const unknown = all.flatMap((each) => (each.kind === kind ? each.found : []));
      return new Fault('which', table, {
        found: named(unknown.map((word) => `“${word}”`)),
        options: ['counted'],
      });
    }
    case 'currencies':
      return new Fault('which', table, { found: named(options), options: ['currency'] });
    case 'not-a-currency':
      return options.length === 0
        ? new Fault('no-column', table, { found: 'currency' })
        : new Fault('one-of', 'currency', { options: options.slice(0, most) });
    case 'not-a-status':
      return new Fault('one-of', 'counted', { options: options.slice(0, most) });
    case 'future-date':
    case 'no-customer':
      return new Fault('no-orders', table);
    case 'no-date':
      return cellFault(date, 'not-a-date', found);
    case 'no-amount':
      return cellFault(amount, 'not-a-number', found);
    default:
      return new Fault(kind, table, { found });
  }
}

const cellFault = (header: string, code: 'not-a-date' | 'not-a-number', found: string) =>
  found === '' ? new Fault('incomplete', header) : new Fault(code, header, { found });
