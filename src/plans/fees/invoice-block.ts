import { feesWords } from './words';
import { type Block, type BlockCell, cellAddress, formulaReference } from '../../wire/block';
import { amountFormat, blank, cents, dayFormat, heading, inputCell } from '../shape/block-rows';
import { cellKey } from '../shape/found';
import type { BlockGiven } from '../shape/plan';
import type { FeesForm } from './form';
import { type FeePayment, type InvoiceResult, usualPayday, weekendCodes } from './invoice';

type Given = BlockGiven<FeesForm, InvoiceResult>;

/** Title, three results, a blank row and the head of the payments stand above the payments. */
const firstPayment = 6;

/** The first invoice, when it and the fees after it are paid, and the working days behind it. */
export function invoiceBlock(given: Given): Block {
  const { inputs, values, outcome, live, language } = given;
  const { sources, choices } = inputs;
  const { invoice, left, working, payments } = outcome;
  const words = feesWords(language);
  const say = words.block;
  const formulas = formulasOf(given);
  const formula = (text: string) => (live ? { formula: text } : {});
  const payday = values.fields.payday ?? usualPayday;
  const input = (value: number, format: string, field: 'fee' | 'start') =>
    inputCell(value, format, sources[field], given);
  const row = (label: string, cell: BlockCell, base = '', note?: string): BlockCell[] => [
    { value: label, ...(note === undefined ? {} : { note }) },
    cell,
    { value: base },
  ];
  const invoiceCell = { value: invoice, format: cents, ...formula(formulas.invoice) };
  return {
    title: say.titles.invoice,
    rows: [
      heading(say.titles.invoice),
      row(say.firstInvoice, invoiceCell, '', say.meaning.invoice),
      row(say.daysLeft, { value: left, format: '0', ...formula(formulas.left) }),
      row(say.daysOfMonth, { value: working, format: '0', ...formula(formulas.working) }),
      [blank, blank, blank],
      [say.dueFrom, say.amount, say.dueBy].map((value) => ({ value, bold: true })),
      ...payments.map(({ from, to, amount }, at): BlockCell[] => {
        const due = formulas.payments[at];
        return [
          { value: from, format: dayFormat, ...(due && formula(due.from)) },
          { value: amount, format: cents, ...(due && formula(due.amount)) },
          { value: to, format: dayFormat, ...(due && formula(due.to)) },
        ];
      }),
      [blank, blank, blank],
      heading(say.inputs),
      row(say.fee, input(values.fields.fee, amountFormat(values.fields.fee), 'fee'), say.perMonth),
      row(say.start, input(values.fields.start, dayFormat, 'start')),
      row(
        say.weekend,
        { value: weekendCodes[choices.weekend], format: '0', input: true },
        words.inputs.weekends[choices.weekend],
        say.meaning.weekend,
      ),
      ...(choices.payments === 'once'
        ? [row(say.payday, inputCell(payday, '0', sources.payday, given, usualPayday))]
        : []),
      ...holidaysHere(given).map((day) =>
        row(say.holiday, { value: day, format: dayFormat, input: true }),
      ),
    ],
  };
}

/** Holidays that stand in the block: those of a bound range are read from it by live formulas. */
const holidaysHere = ({ inputs, values, live }: Given): readonly number[] =>
  live && inputs.sources.holidays.from === 'cell' ? [] : values.fields.holidays;

function formulasOf(given: Given) {
  const { inputs, outcome, origin } = given;
  const { choices } = inputs;
  const { payments } = outcome;
  const at = (row: number) => cellAddress(origin.row + row, origin.column + 1);
  // The payments, a blank row and the heading of the inputs stand above the inputs.
  const firstInput = firstPayment + payments.length + 2;
  const [fee, day, weekend, payday] = [0, 1, 2, 3].map((row) => at(firstInput + row)) as [
    string,
    string,
    string,
    string,
  ];
  const once = choices.payments === 'once';
  const off = `;${weekend}${holidaysArgument(given, at, firstInput + (once ? 4 : 3))}`;
  const monthEnd = (months: number) => `EOMONTH(${day};${String(months)})`;

  /** A day of the month so many months after that of the start, never before the start. */
  const dayOf = (months: number, of: string) =>
    `MAX(${day};MIN(${monthEnd(months)};${monthEnd(months - 1)}+${of}))`;
  const worked = (text: string) =>
    choices.move === 'yes' ? `WORKDAY.INTL(${text}-1;1${off})` : text;
  const paymentOf = ({ first }: FeePayment, place: number) => {
    const months = first ? 0 : periodMonths(payments, place, once);
    const whole = first ? at(1) : fee;
    if (once) {
      const due = worked(dayOf(months, payday));
      return { from: `=${due}`, to: `=${due}`, amount: `=${whole}` };
    }
    const firsts = payments.filter((each) => each.first).length;
    const single = first && firsts === 1;
    const early = !single && (first ? place === 0 : (place - firsts) % 2 === 0);
    const [begin, end] = early ? ['1', '5'] : ['15', '20'];
    const due = worked(dayOf(months, begin));
    const cell = cellAddress(origin.row + firstPayment + place, origin.column);
    // The odd cent goes to the first half.
    const half = early
      ? `ROUNDUP(ROUND(${whole}*50;6);0)/100`
      : `ROUNDDOWN(ROUND(${whole}*50;6);0)/100`;
    return {
      from: `=${due}`,
      to: `=MAX(${cell};${dayOf(months, end)})`,
      amount: single ? `=${whole}` : `=${half}`,
    };
  };
  return {
    invoice: `=ROUND(${fee}*${at(2)}/${at(3)};2)`,
    left: `=NETWORKDAYS.INTL(${day};${monthEnd(0)}${off})`,
    working: `=NETWORKDAYS.INTL(${monthEnd(-1)}+1;${monthEnd(0)}${off})`,
    payments: payments.map(paymentOf),
  };
}

/** How many months after the start a payment of a whole fee belongs to. */
function periodMonths(payments: readonly FeePayment[], place: number, once: boolean): number {
  const firsts = payments.filter(({ first }) => first).length;
  return 1 + Math.floor((place - firsts) / (once ? 1 : 2));
}

function holidaysArgument(
  { inputs, values, found }: Given,
  at: (row: number) => string,
  firstHoliday: number,
): string {
  const { holidays } = inputs.sources;
  if (holidays.from === 'cell') {
    const met = found.ranges.get(cellKey(holidays.cell));
    return `;${formulaReference(met?.range ?? holidays.cell)}`;
  }
  const count = values.fields.holidays.length;
  if (count === 0) return '';
  return `;${at(firstHoliday)}:${at(firstHoliday + count - 1)}`;
}
