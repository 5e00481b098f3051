/** The ideas that a header speaks of, a letter each. */
export type Ideas = string;

/**
 * A header as words between single spaces: `CustomerID` is ` customer id `. Letters with and
 * without their dots, and every kind of apostrophe, are the same.
 */
const plainHeader = (header: string): string =>
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
  ideaReader(`o order заказ(?!чик) замовлен purchase_(?:id|no) deal угод сделк bestell auftrag
I invoice receipt transa txn charge docum докум наклад рахун счет чек. транзак rechnung beleg sales_rec
i id. no. numb номер № # co?de?. код. num. nr. nummer uuid ід. идент ідент
c custom client buyer purchaser shopper subscri donor user accou login guest payer member. from. клиент клієнт покупат покупец покупц покупець замовник заказчик платель платник контраг получат отримув одержув споживач абонент kund käufer billing bill_to
e e_?mail mail. пошт почт
t phone tele tel. mobil телефон тел. моб handy
n name fullname имя імя піб фио контакт contact compan компан органи firma vorname nachname фамил прізв surname
F first имя. імя. vorname
L last surname family фамил прізв nachname
d date дата дати день day. time. timest время час. datum bestelldat
a paid payment опла спла плат[еі]ж bezahl zahlung
k creat placed ordered purchase[d_] созда створ оформл processed (?:order|sale)_date дата_за bestelldat
x ship deliver dispat fulfil достав в?ідправ отправ отгру відва due expir regist рег?истр реєстр updat modif change оновл обнов змін измен cancel скас отмен refund повер возвр birth народ рожд close закр готов export avail estim promis arriv last. останн послед liefer storn until report signup complet завер payout settle planned
m total amount sum. сум{1,2}[аиеыі] revenue turnov sales(?!_order). spent value gmv gross итог всего всього разом усього оборот вируч выруч стоим варт betrag gesamt summe umsatz brutto оплате сплати доход дохід грн руб. uah. usd. eur. rub.
g grand total. totals итог всего всього разом усього gesamt заг?альн общая paid_amount amount_paid к_опл до_спл
P price цена ціна preis стоим варт
U unit line item позиц товар един одиниц за_шт за_ед product sku stück einzel
q qty quant count. кільк колич к(?:ол)?_во к_сть штук шт. anzahl menge pcs units. number_of
r refund возвр возмещ повер erstatt return charge_?back
b sub_?total net. нетто netto без. товаров товарів zwischens before
z discou зниж скидк rabatt (?<!incl?_|_с_|_з_)(?:tax.|vat.|пдв|ндс) taxes mwst подат налог shipping deliv доставк versand fees?. commis комис коміс tips?. чаев чайов bonus бонус profit приб маржа margin себе собів debt долг борг deposit аванс предоп передоп вага. вес. weight balanc балан payout credit gift points балл outst due. insur old. compare rate. курс
s status статус стан. состоян zustand order_state payment_state
S stage этап етап стад state. воронк
f fulfil deliv ship достав логист отгруз versand liefer в?ідправ отправ
v curren валют währ ccy cur.
y conver конверт base. settle базов presentment перерах
w source channel utm medium источ джерел канал рефер referr origin market маркет площад майдан
p product item line title товар sku артик опис описан. descr наимен наймен назва номенкл stock categ produkt artikel bezeich позиц
l coupon promo промо купон voucher discount_code gutsch
j country країн страна land. region реги регі
h refere relat parent origin исход linked основани підстав zugeh
T type тип вид. event опера kind. art. проводк
A manag менедж operator оператор respons ответст відпов courier курьер курєр emplo staff seller продав cashier кассир касир vendor постач постав agent сотруд співроб
O new. нов address адрес city город місто zip postal индекс індекс zone comment коммент комент note примеч приміт tags method метод спос[оі]б url ip. marketing street`);
