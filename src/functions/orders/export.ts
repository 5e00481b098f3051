import { Fault } from '../../core/fault';
import type { ExportRead } from '../../core/exports/read-export';
import type { Question } from '../../core/exports/questions';

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
export function refuseQuestions({ questions, columns, roles }: ExportRead): void {
  const question = questions.find(({ blocking }) => blocking);
  if (!question) return;
  const fault = faultOf(question, questions, (role) => {
    const [at = -1] = roles?.[role] ?? [];
    return columns[at]?.header ?? role;
  });
  throw question.row === undefined ? fault : fault.at(question.row);
}

function faultOf(
  { kind, found, options }: Question,
  all: readonly Question[],
  headerOf: (role: 'date' | 'money') => string,
): Fault {
  const table = 'table';
  switch (kind) {
    case 'no-header':
      return new Fault('no-column', table, { found: 'date' });
    case 'dates':
      return new Fault('ambiguous-date', headerOf('date'), { found });
    case 'amounts':
      return new Fault('ambiguous-number', headerOf('money'), { found });
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
      return cellFault(headerOf('date'), 'not-a-date', found);
    case 'no-amount':
      return cellFault(headerOf('money'), 'not-a-number', found);
    default:
      return new Fault(kind, table, { found });
  }
}

const cellFault = (header: string, code: 'not-a-date' | 'not-a-number', found: string) =>
  found === '' ? new Fault('incomplete', header) : new Fault(code, header, { found });
