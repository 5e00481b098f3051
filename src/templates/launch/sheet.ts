import { launchWords } from './words';
import { version } from '../../core/version';
import type { Language } from '../../i18n/language';
import { templateWords } from '../words';
import {
  across,
  date,
  down,
  footnotes,
  header,
  input,
  key,
  label,
  lead,
  numbers,
  oneOf,
  percent,
  result,
  rows,
  setting,
  title,
} from '../cells';
import { good, quoted, watch, weak } from '../formulas';
import type { Template } from '../../wire/template-sheet';

const [first, last] = [5, 16];
/** Of each sample action: days from today to its start and its due day, status, days to what the client delivers. */
const samples: readonly (readonly [number, number, 'done' | 'running' | 'waiting', number | ''])[] =
  [
    [-14, -9, 'done', -15],
    [-10, -6, 'done', -11],
    [-8, -2, 'running', -9],
    [-5, 3, 'running', -1],
    [-4, 1, 'waiting', ''],
    [0, 7, 'waiting', 2],
    [5, 8, 'waiting', ''],
    [8, 22, 'waiting', ''],
    [22, 25, 'waiting', ''],
  ];

/** Who does what by when, what the client owes, and when one meets. */
export function launch(language: Language, today: number): Template {
  const { common } = templateWords(language);
  const say = launchWords(language);
  const day = date(common.helpDate);
  const { done, running, waiting } = say.statuses;
  const isDone = quoted(done);
  const dayOf = (days: number | '' | undefined) =>
    days === '' || days === undefined ? '' : today + days;
  return {
    title: say.title,
    widths: [195, 118, 86, 86, 104, 90, 104, 130, 86],
    yields: [0, 1, 4, 6, 7],
    frozenRows: 4,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      ...across('A4', [
        header(say.action),
        header(say.owner),
        numbers(say.start),
        numbers(say.due),
        header(say.status),
        numbers(say.halfTerm, say.halfTermNote),
        header(say.state),
        header(say.clientGives),
        numbers(say.byWhen),
      ]),
      ...rows('A', first, last, (_, place) => input(say.actions[place] ?? '')),
      ...rows('B', first, last, (_, place) => input(say.owners[place] ?? '')),
      ...rows('C', first, last, (_, place) =>
        input(dayOf(samples[place]?.[0]), common.dateFormat, day),
      ),
      ...rows('D', first, last, (_, place) =>
        input(dayOf(samples[place]?.[1]), common.dateFormat, day),
      ),
      ...rows('E', first, last, (_, place) => {
        const status = samples[place]?.[2];
        return input(status ? say.statuses[status] : '', '@', oneOf([waiting, running, done]));
      }),
      ...rows('F', first, last, (row) => {
        const at = String(row);
        return result(
          `=IF(COUNT(C${at}:D${at})<2;"";C${at}+ROUND((D${at}-C${at})/2;0))`,
          common.dateFormat,
        );
      }),
      ...rows('G', first, last, (row) => {
        const at = String(row);
        return result(
          `=IF(D${at}="";"";IF(E${at}=${isDone};${isDone};IF(D${at}<TODAY();${quoted(say.overdue)};IF(AND(F${at}<>"";F${at}<=TODAY());${quoted(say.check)};${quoted(say.onTime)}))))`,
        );
      }),
      ...rows('H', first, last, (_, place) => input(say.deliveries[place] ?? '')),
      ...rows('I', first, last, (_, place) =>
        input(dayOf(samples[place]?.[3]), common.dateFormat, day),
      ),
      ...across('A18', [header(say.progress), header('')]),
      ...down('A19', [
        label(say.doneShare),
        label(waiting),
        label(running),
        label(done),
        label(say.overdue),
        label(say.clientLate, say.clientLateNote),
      ]),
      ...down('B19', [
        key(`=IF(COUNTA(E5:E16)=0;"";COUNTIF(E5:E16;${isDone})/COUNTA(E5:E16))`, percent),
        ...[waiting, running, done].map((status) => result(`=COUNTIF(E5:E16;${quoted(status)})`)),
        result(`=COUNTIF(G5:G16;${quoted(say.overdue)})`),
        result(`=COUNTIFS(I5:I16;"<"&TODAY();E5:E16;"<>"&${isDone})`),
      ]),
      ...across('D18', [header(say.meetings), header(''), header(''), header(say.agenda)]),
      ...across('H18', [header(''), header('')]),
      D19: label(say.howOften),
      F19: setting(say.weekly, '@', oneOf([say.weekly, say.monthly])),
      D20: label(say.firstMeeting),
      F20: input(today - 7, common.dateFormat, day),
      ...rows('D', 21, 26, (row) => label(`${say.meeting} ${String(row - 20)}`)),
      ...rows('F', 21, 26, (_, place) =>
        result(
          `=IF($F$20="";"";IF($F$19=${quoted(say.weekly)};$F$20+${String(7 * place)};EDATE($F$20;${String(place)})))`,
          common.dateFormat,
        ),
      ),
      ...rows('G', 21, 26, (_, place) => input(say.agendas[place] ?? '')),
      ...rows('H', 21, 26, () => input('')),
      ...rows('I', 21, 26, () => input('')),
      ...footnotes(40, [...say.notes, common.madeBy(version)]),
    },
    names: [{ name: 'Launch_done', range: 'B19' }],
    samples: [
      { name: 'Launch_actions', range: 'A5:E16' },
      { name: 'Launch_client', range: 'H5:I16' },
      { name: 'Launch_meeting', range: 'F20' },
      { name: 'Launch_agenda', range: 'G21:I26' },
    ],
    charts: [
      {
        kind: 'bar',
        title: say.chart,
        ranges: ['A20:A23', 'B20:B23'],
        headers: false,
        at: 'A28',
        width: 990,
        height: 240,
      },
    ],
    conditions: [
      { ranges: ['A5:I16'], formula: `=$G5=${quoted(say.overdue)}`, ...weak },
      { ranges: ['G5:G16'], formula: `=$G5=${quoted(say.check)}`, ...watch },
      { ranges: ['G5:G16'], formula: `=$G5=${isDone}`, ...good },
      {
        ranges: ['H5:I16'],
        formula: `=AND($I5<>"";$I5<TODAY();$E5<>${isDone})`,
        ...watch,
      },
      {
        ranges: ['F21:F26'],
        formula: '=AND(ISNUMBER(F21);F21<TODAY())',
        fill: '#f0f4f9',
        color: '#5f6368',
      },
    ],
    spills: [],
  };
}
