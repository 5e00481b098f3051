/** The ideas that a header speaks of, a letter each. */
export type Ideas = string;

/**
 * A header as words between single spaces: `CustomerID` is ` customer id `. Letters with and
 * without their dots, and every kind of apostrophe, are the same.
 */
export const plainHeader = (header: string): string =>
  ` ${header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .replace(/([№#])/g, ' $1 ')
    .replace(/ +/g, ' ')
    .trim()} `;

/**
 * Makes a reader of headers out of a list of word beginnings: a line an idea, its letter first.
 * A point after a beginning means the whole word, `_` a space. Compiled when first used: nothing
 * of it is needed by the cells that read no export.
 */
export function ideaReader(words: string): (header: string) => Ideas {
  let patterns: (readonly [letter: string, pattern: RegExp])[] | undefined;
  const known = new Map<string, Ideas>();
  return (header) => {
    patterns ??= words.split('\n').map((line) => {
      const [letter = '', ...stems] = line.trim().split(' ');
      const either = stems.join('|').replace(/\./g, ' ').replace(/_/g, ' ');
      return [letter, new RegExp(` (?:${either})`)];
    });
    const found = known.get(header);
    if (found !== undefined) return found;
    const plain = plainHeader(header);
    const ideas = patterns.map(([letter, each]) => (each.test(plain) ? letter : '')).join('');
    known.set(header, ideas);
    return ideas;
  };
}

/**
 * What headers of exports speak of, in English, Ukrainian, Russian and German:
 * o order · I invoice, transaction · i number · c customer · e e-mail · t telephone · n name ·
 * F first name · L last name · d date · a paid · k created · x a day of something else ·
 * m money · g the whole of it · P price · U of one line · q quantity · r refund · b before
 * discounts and delivery · z other money · s status · S stage · f delivery · v currency ·
 * y converted · w source · p product · l coupon · j country · h refers to another · T type ·
 * A the shop's own people · O anything else that is none of these.
 */
export const ordersIdeas =
  ideaReader(`o order заказ(?!чик) замовлен purchase_(?:id|no|num) deal угод сделк bestell auftrag
I invoice receipt transaction txn charge document документ накладн рахун счет чек. транзакц бухгалт rechnung beleg sales_record posting отправлени відправлен
i id. no. number номер № # code. код. num. nr. nummer uuid ід. идентификатор ідентифікатор ref.
c customer client buyer purchaser shopper subscriber donor user account login guest payer member. from. клиент клієнт покупател покупець покупця замовник заказчик плательщик платник контрагент получател отримувач одержувач споживач абонент kunde käufer besteller billing bill_to
e e_mail email mail. пошт почт
t phone telephone tel. mobile телефон тел. моб mobil telefon handy
n name fullname имя імя піб фио контакт contact company компани компані организац організац firma vorname nachname фамил прізвищ surname
F first имя. імя. vorname
L last surname family фамил прізвищ nachname
d date дата дати day. день time. timestamp время час. datum bestelldat
a paid payment оплат оплач сплат сплач платеж платіж bezahl zahlung
k created creation placed ordered purchased purchase. purchase_(?:date|time) создан создания создани створ оформл processed order_date sale_date дата_заказа дата_замовлення bestelldat
x ship deliver dispatch fulfil достав відправ отправ отгруз отгруж відванта due expir register registr регистр реєстр updat modif change оновл обновл змін измен cancel скасов отмен refund поверн возвр birth народж рожд close закрыт закрит готов export available estimat promis arriv last. останн последн liefer storn until reporting signup complet заверш payout settle planned
m total amount sum. sums сумма суми сума сумме суммы revenue turnover sales. spent value gmv gross итог итого всего всього разом усього оборот виручк выручк вырученн стоимост вартіст betrag gesamt summe umsatz brutto оплате сплати доход дохід грн руб. uah. usd. eur. rub.
g grand total. totals итог всего всього разом усього gesamt загальн общая paid_amount amount_paid к_оплате до_сплати
P price цена ціна preis prices стоимост вартіст
U unit lineitem line item items. позиц товар единиц одиниц за_шт за_ед product sku stück einzel
q qty quantity count. кільк колич к_во к_сть кол_во штук шт. anzahl menge pcs units. number_of
r refund возвр возмещ поверн erstatt return chargeback
b subtotal sub_total net. netto нетто без. товаров товарів товары zwischensumme before
z discount знижк скидк rabatt (?<!incl?_|_с_|_з_)(?:tax.|vat.|пдв|ндс) taxes mwst подат налог shipping delivery доставк versand fee. fees commission комісі комисс tip. tips чаев чайов bonus бонус profit прибут прибыл маржа маржин margin себестоим собіварт debt долг борг deposit аванс предоплат передоплат вес. вага. weight balance баланс payout credit gift points балл outstanding due. insurance old. compare наценк rate. курс
s status статус стан. состоян zustand order_state payment_state
S stage этап етап стад state. воронк
f fulfil deliver ship достав логист отгруз versand liefer відправ отправ
v currency валют währung ccy cur.
y convert конверт base. settle базов presentment перерах
w source channel utm medium источник джерел канал реферр referr origin marketplace маркетплейс площадк майданчик
p product item lineitem title товар sku артикул описан опис. description наименован найменуван назва назван номенклат stock category produkt artikel bezeichnung позиц
l coupon promo промо купон voucher discount_code gutschein
j country країн страна страны land. region регион регіон
h reference related parent original исходн linked основани підстав
T type тип вид. event операц kind. art. проводк
A manager менеджер operator оператор responsible ответствен відповідальн courier курьер курєр employee staff seller продавец продавець cashier кассир касир vendor постачальн поставщик agent сотрудник співробітник
O new. нов address адрес city город місто zip postal индекс індекс zone comment коммент комент note примеч приміт tags method метод спосіб способ url ip. marketing zeit. адрес street`);
