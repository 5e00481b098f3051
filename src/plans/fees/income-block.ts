import { periodStart } from '../../core/orders/calendar';
import { feesWords } from './words';
import { type Block, type BlockCell, cellAddress } from '../../wire/block';
import {
  amountFormat,
  cents,
  dayFormat,
  inputCell,
  monthFormat,
  padded,
  share,
} from '../shape/block-rows';
import type { BlockGiven } from '../shape/plan';
import type { FeesForm } from './form';
import { type IncomeResult, usualLifetime } from './income';

type Given = BlockGiven<FeesForm, IncomeResult>;

const width = 6;

/** Income and clients month by month, and the clients they come from. */
export function incomeBlock(given: Given): Block {
  const { inputs, values, outcome, live, origin, language } = given;
  const { months, clients, firstMonth, needed, need, total } = outcome;
  const { block: say, inputs: asked } = feesWords(language);
  const last = months[months.length - 1];
  const formula = (text: string) => (live ? { formula: text } : {});
  const day = (month: number) => periodStart(month, 'month');

  // Title, three results, when a client is needed, a blank row, the head of the months
  const firstRow = needed === undefined ? 6 : 7;
  const lastRow = firstRow + months.length - 1;
  // A blank row and the head of the clients
  const firstClient = lastRow + 3;
  const lastClient = firstClient + clients.length - 1;
  // A blank row and the heading of the inputs
  const fromAt = cellAddress(origin.row + lastClient + 3, origin.column + 1);
  const neededAt = cellAddress(origin.row + lastClient + 4, origin.column + 1);
  const at = (row: number, column: number) => cellAddress(origin.row + row, origin.column + column);
  const of = (column: number) => `${at(firstRow, column)}:${at(lastRow, column)}`;
  const ofClients = (column: number) => `${at(firstClient, column)}:${at(lastClient, column)}`;

  const line = (label: string, cell: BlockCell, note?: string) =>
    padded([{ value: label, ...(note === undefined ? {} : { note }) }, cell], width);
  const bold = (texts: readonly string[]) =>
    padded(
      texts.map((value) => ({ value, bold: true })),
      width,
    );

  /** Chance that a client is there; written so that nothing is raised to the power of 0. */
  const there = (number: string) => {
    const [joins, stays] = [ofClients(4), ofClients(5)];
    return `((${number}=${joins})+(${number}>${joins})*${stays}^(ABS(${number}-${joins})+(${number}=${joins})))`;
  };

  const monthRow = (place: number): BlockCell[] => {
    const { month, income, clients: active } = months[place] ?? { month: 0, income: 0, clients: 0 };
    const row = firstRow + place;
    const number = at(row, 0);
    const short = needed === undefined ? 0 : Math.max(0, Math.round((needed - income) * 1e6) / 1e6);
    return padded(
      [
        { value: place + 1, format: '0' },
        {
          value: day(month),
          format: monthFormat,
          ...formula(`=EOMONTH(${fromAt};${String(place - 1)})+1`),
        },
        {
          value: income,
          format: cents,
          ...formula(`=SUMPRODUCT(${ofClients(1)}*${there(number)})`),
        },
        { value: active, format: '0.0', ...formula(`=SUMPRODUCT(${there(number)})`) },
        ...(needed === undefined
          ? []
          : [
              { value: needed, format: amountFormat(needed), ...formula(`=${neededAt}`) },
              {
                value: short,
                format: cents,
                ...formula(`=MAX(0;ROUND(${neededAt}-${at(row, 2)};6))`),
              },
            ]),
      ],
      width,
    );
  };

  const clientRow = (place: number): BlockCell[] => {
    const client = clients[place];
    const sources = inputs.lists.clients.rows.find(({ id }) => id === client?.id)?.sources;
    const start = values.lists.clients[place]?.fields.start;
    if (!client || !sources) return [];
    const row = firstClient + place;
    const since = at(row, 2);
    const stays = Math.max(0, 1 - 1 / client.lifetime);
    return [
      { value: client.name },
      inputCell(client.fee, amountFormat(client.fee), sources.fee, given),
      inputCell(start ?? '', dayFormat, sources.start, given, ''),
      inputCell(
        client.lifetime,
        amountFormat(client.lifetime),
        sources.lifetime,
        given,
        usualLifetime,
      ),
      {
        value: client.start - firstMonth + 1,
        format: '0',
        ...formula(
          `=MAX(1;IF(${since}="";1;(YEAR(${since})-YEAR(${fromAt}))*12+MONTH(${since})-MONTH(${fromAt})+1))`,
        ),
      },
      { value: stays, format: share, ...formula(`=MAX(0;1-1/${at(row, 3)})`) },
    ];
  };

  const noClient =
    needed === undefined
      ? []
      : [
          line(say.newClient, {
            value: need ? day(need.month) : say.never,
            format: monthFormat,
            ...formula(
              `=IF(COUNTIF(${of(5)};">0")=0;"${say.never}";MINIFS(${of(1)};${of(5)};">0"))`,
            ),
          }),
        ];
  return {
    title: say.titles.income,
    rows: [
      bold([say.titles.income]),
      line(
        say.incomeLast,
        { value: last?.income ?? 0, format: cents, ...formula(`=${at(lastRow, 2)}`) },
        say.meaning.income,
      ),
      line(say.incomeTotal, { value: total, format: cents, ...formula(`=SUM(${of(2)})`) }),
      line(say.clientsLast, {
        value: last?.clients ?? 0,
        format: '0.0',
        ...formula(`=${at(lastRow, 3)}`),
      }),
      ...noClient,
      padded([], width),
      bold([
        say.number,
        say.month,
        say.income,
        say.clients,
        ...(needed === undefined ? [] : [say.needed, say.missing]),
      ]),
      ...months.map((_, place) => monthRow(place)),
      padded([], width),
      bold([say.client, say.fee, say.start, say.lifetime, say.joins, say.stays]).map(
        (cell, place) => (place === 5 ? { ...cell, note: say.meaning.stays } : cell),
      ),
      ...clients.map((_, place) => clientRow(place)),
      padded([], width),
      bold([say.inputs]),
      line(
        say.from,
        inputCell(values.fields.from ?? day(firstMonth), dayFormat, inputs.sources.from, given),
      ),
      ...(needed === undefined
        ? []
        : [
            line(
              asked.fields.needed.label,
              inputCell(needed, amountFormat(needed), inputs.sources.needed, given),
            ),
          ]),
    ],
    charts: [
      {
        kind: 'column',
        title: say.charts.income,
        firstRow: firstRow - 1,
        rows: months.length + 1,
        columns: needed === undefined ? [1, 2] : [1, 2, 4],
        headers: true,
      },
    ],
  };
}
