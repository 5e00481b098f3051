/** Which column of an export holds what, by its header in any of the languages, else by its cells. */
import type { OrderColumn, OrderRole } from './messages';

/** The columns chosen so far. Without amounts only orders are forecast. */
export type ChosenColumns = Readonly<Partial<Record<OrderRole, number>>>;

/** Words of a header and what they speak for; against a role where the number is below 0. */
type Hints = readonly (readonly [words: RegExp, weight: number])[];

const customerHints: Hints = [
  [/customer|client|buyer|purchaser|shopper|subscriber|donor|клієнт|покупец|покупц|замовник/u, 6],
  [/споживач|платник|клиент|покупател|заказчик|плательщик|контрагент/u, 6],
  [/e ?mail|пошта|почта/u, 5],
  [/\buser|account|login|користувач|пользовател|акаунт|аккаунт/u, 4],
  [/phone|mobile|\btel\b|телефон|моб/u, 3],
  [/full name|^name$|ім.?я|^имя|піб|фио|прізвище|фамилия/u, 2],
  // One name may belong to several people, a number or an address to one.
  [/\bid\b|код|номер|№|number/u, 1],
  [/order|замовлен|заказ(?!чик)|invoice|receipt|transaction|рахун|счет|счёт|чек/u, -4],
  [/date|дата|type|тип|group|груп|since|status|статус|count|total|сума|сумма/u, -6],
];

const dateHints: Hints = [
  [/date|дата|\bday\b|^день/u, 5],
  [/order|purchase|замовлен|заказ|покупк|продаж/u, 1],
  [
    /created|paid|placed|ordered|processed|оплачен|оплат|створен|создан|\btime\b|^час(?!\p{L})|время/u,
    4,
  ],
  [/birth|народж|рожд|deliver|ship|достав|відправ|отправ|due|expir|регистр|реєстр|signup/u, -6],
  [/updat|modif|оновл|обновл|змін|измен|cancel|скасов|отмен|refund|fulfil|поверн|возвр/u, -6],
];

const amountHints: Hints = [
  [/grand total|order total|total (price|amount|sales|paid)|^total$|^разом|^всього|^итого/u, 7],
  [/total|amount|\bsum\b|revenue|turnover|sales|spent|value|gmv|paid/u, 5],
  [/сума|сумма|оборот|виручка|выручка|дохід|доход|всего|всього|оплачено/u, 5],
  [
    /price|вартість|стоимость|ціна|цена|cost|чек(?!\p{L})|payment|платіж|платеж|грн|uah|usd|eur/u,
    3,
  ],
  [/qty|quant|count|items|units|кільк|колич|штук|шт(?!\p{L})|number|номер|№|\bid\b/u, -8],
  [/discount|знижк|скидк|\btax|\bvat\b|пдв|ндс|подат|налог|shipping|delivery|достав/u, -8],
  [/commission|комісі|комисси|currency|валют|refund|поверн|возвр|status|статус|date|дата/u, -8],
  [/sub ?total/u, -2],
];

/** `31.12.2025`, `2025-12-31` and `20251231`. */
const writtenDate =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const decimals = /\d[.,]\d{1,2}(?!\d)/;

/** The columns as far as they can be told; the person corrects the rest. */
export function guessColumns(columns: readonly OrderColumn[]): ChosenColumns {
  const used = columns.filter(({ holds }) => holds !== 'nothing');
  const dates = best(used, dateScore);
  const money = used.filter((each) => each !== dates);
  const amounts = best(money, amountScore);
  const customers = best(
    money.filter((each) => each !== amounts),
    customerScore,
  );
  return {
    ...(customers && { customers: customers.column }),
    ...(dates && { dates: dates.column }),
    ...(amounts && { amounts: amounts.column }),
  };
}

/** The highest score above 0; the first column among equals. */
function best(
  columns: readonly OrderColumn[],
  score: (column: OrderColumn) => number,
): OrderColumn | undefined {
  let found: OrderColumn | undefined;
  let highest = 0;
  for (const column of columns) {
    const reached = score(column);
    if (reached <= highest) continue;
    found = column;
    highest = reached;
  }
  return found;
}

const looksDated = ({ holds, sample }: OrderColumn) => holds === 'date' || writtenDate.test(sample);

function dateScore(column: OrderColumn): number {
  const told = hinted(column, dateHints);
  if (looksDated(column)) return 8 + told;
  // A number may be a day as well, but only its header can tell.
  return column.holds === 'number' ? told - 4 : told - 2;
}

function amountScore(column: OrderColumn): number {
  if (looksDated(column)) return 0;
  const told = hinted(column, amountHints);
  const looks = decimals.test(column.sample) ? 3 : 0;
  if (column.holds === 'number') return told + looks;
  return told > 0 && /\d/.test(column.sample) ? told - 1 : 0;
}

function customerScore(column: OrderColumn): number {
  if (looksDated(column)) return 0;
  const told = hinted(column, customerHints);
  // Whoever orders is named by many different values; a status or a quantity by few.
  return told + (column.holds === 'text' ? 1 : 0.5) + Math.min(column.different, 100) / 100;
}

function hinted({ header }: OrderColumn, hints: Hints): number {
  const words = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_\-./]+/g, ' ')
    .trim();
  if (words === '') return 0;
  return hints.reduce((sum, [pattern, weight]) => (pattern.test(words) ? sum + weight : sum), 0);
}
