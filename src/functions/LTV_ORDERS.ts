import { Fault } from '../core/fault';
import { readExport } from '../core/exports/read-export';
import {
  computation,
  explanation,
  list,
  optional,
  sheetFunction,
  table,
  text,
  type Scalar,
} from './define';
import { isoDay } from './orders/columns';
import { refuseQuestions } from './orders/export';

const signature = sheetFunction({
  name: 'LTV_ORDERS',
  shape: 'table',
  parameters: [table('table'), optional(text('currency')), optional(list(text('counted')))],
});

/** Digits that Sheets would take for a number: a customer's id is then one, as in its own cell. */
const wholeNumber = /^[1-9]\d{0,14}$/;

/** A line for each order that counts, by day; its number is that of its row where it has none. */
export const compute = /* @__PURE__ */ computation(
  signature,
  ({ table: cells, currency, counted }, { offsetAt }) => {
    const choices = { ...(currency && { currency }), ...(counted && { counted }) };
    const read = readExport(cells, choices, { offsetAt });
    const headerOf = ([at = -1]: readonly number[] = []) => read.open?.columns[at]?.header;
    refuseQuestions(read, {
      date: headerOf(read.open?.roles.date),
      amount: headerOf(read.open?.roles.money),
    });
    const { rows, customers, days, amounts, people } = read.orders;
    if (rows.length === 0) throw new Fault('no-orders', 'table');
    const [numbering = -1] = read.open?.roles.order ?? [];
    const isId = read.identity[0] === 'customer';
    const names = people.map((key) => (isId && wholeNumber.test(key) ? Number(key) : key));
    const texts = new Map<number, string>();
    // Days repeat, and the calendar is slow.
    const dayText = (day: number): string => {
      const known = texts.get(day) ?? isoDay(day);
      texts.set(day, known);
      return known;
    };
    const lines = Array.from(rows, (row, order): readonly Scalar[] => [
      numberOf(cells[row]?.[numbering], row),
      names[customers[order] ?? -1] ?? '',
      dayText(days[order] ?? NaN),
      amounts[order] ?? '',
    ]);
    return [['order', 'customer', 'date', 'amount'], ...lines];
  },
);

function numberOf(cell: unknown, row: number): Scalar {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : row + 1;
}

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'orders',
  gives: 'number',
  words: {
    en: {
      summary: 'Orders out of any export: shop, CRM, payments or ledger, as it stands in the sheet',
      parameters: {
        table:
          'The whole export with its header; lines above it, totals below and blank columns do no harm',
        currency:
          'The currency to take where there are several, such as EUR; or the header of a converted amount',
        counted: 'Statuses that count, where the usual ones do not fit; all others then do not',
      },
      blanks: {
        currency: 'the only one',
        counted: 'paid, completed, shipped and the like count; cancelled, new and refunded do not',
      },
      mistakes: [
        'Giving columns one by one. Give the export as a whole: what each column is, is found by its header and its cells.',
        'Taking out cancelled orders and refunds beforehand. Leave them in: they are left out or taken off the right order.',
        'Expecting orders without a customer. They are left out; the panel shows how many there are.',
      ],
    },
    uk: {
      summary: 'Замовлення з будь-якої вивантаженої таблиці: магазину, CRM, платежів чи обліку',
      parameters: {
        table:
          'Уся таблиця із заголовком; рядки над ним, підсумки внизу й порожні стовпці не заважають',
        currency:
          'Яку валюту брати, якщо їх кілька, наприклад UAH; або заголовок стовпця з перерахованою сумою',
        counted: 'Статуси, які рахувати, якщо звичайні не підходять; решта тоді не рахується',
      },
      blanks: {
        currency: 'та, що є',
        counted: 'рахуються оплачені, виконані, відправлені; скасовані, нові й повернені — ні',
      },
      mistakes: [
        'Давати стовпці по одному. Дайте таблицю цілою: що в якому стовпці, видно із заголовків і клітинок.',
        'Заздалегідь прибирати скасовані замовлення й повернення. Залиште їх: вони не рахуються або віднімаються від свого замовлення.',
        'Чекати на замовлення без клієнта. Вони не рахуються; скільки їх, видно на панелі.',
      ],
    },
    ru: {
      summary:
        'Заказы из любой выгрузки: магазина, CRM, платежей или учёта, как она стоит в таблице',
      parameters: {
        table: 'Вся выгрузка с заголовком; строки над ним, итоги внизу и пустые столбцы не мешают',
        currency:
          'Какую валюту брать, если их несколько, например RUB; или заголовок столбца с пересчитанной суммой',
        counted: 'Статусы, которые считать, если обычные не подходят; остальные тогда не считаются',
      },
      blanks: {
        currency: 'та, что есть',
        counted:
          'считаются оплаченные, выполненные, отправленные; отменённые, новые и возвраты — нет',
      },
      mistakes: [
        'Давать столбцы по одному. Дайте выгрузку целиком: что в каком столбце, видно по заголовкам и ячейкам.',
        'Заранее убирать отмены и возвраты. Оставьте их: они не считаются или вычитаются из своего заказа.',
        'Ждать заказов без клиента. Они не считаются; сколько их, видно на панели.',
      ],
    },
  },
  source: 'columns, statuses and refunds of an export told by its headers and cells; arithmetic',
  examples: [
    {
      call: '=LTV_ORDERS(A1:E6)',
      cells: {
        A1: ['Order', 1001, 1002, 1002, 1003, 1004],
        B1: ['E-mail', 'a@shop.com', 'b@shop.com', 'b@shop.com', 'a@shop.com', 'c@shop.com'],
        C1: ['Date', '2025-01-05', '2025-01-20', '2025-01-20', '2025-02-14', '2025-02-15'],
        D1: ['Total', 100, 60, 15, 80, 40],
        E1: ['Status', 'Paid', 'Paid', 'Paid', 'Cancelled', 'Paid'],
      },
      result: [
        ['order', 'customer', 'date', 'amount'],
        [1001, 'a@shop.com', '2025-01-05', 100],
        [1002, 'b@shop.com', '2025-01-20', 75],
        [1004, 'c@shop.com', '2025-02-15', 40],
      ],
    },
    {
      call: '=LTV_ORDERS(A1:E5; "EUR")',
      cells: {
        A1: ['Номер', 1, 2, 3, 4],
        B1: ['Клієнт', 'Олена', 'Іван', 'Олена', 'Іван'],
        C1: ['Дата', '2025-03-01', '2025-03-02', '2025-03-09', '2025-03-10'],
        D1: ['Сума', 500, 20, 700, 35],
        E1: ['Валюта', 'UAH', 'EUR', 'UAH', 'EUR'],
      },
      result: [
        ['order', 'customer', 'date', 'amount'],
        [2, 'Іван', '2025-03-02', 20],
        [4, 'Іван', '2025-03-10', 35],
      ],
    },
  ],
  plain: [],
});
