import { expect, test } from '@jest/globals';
import { readExport } from '../../../src/core/exports/read-export';
import type { Role } from '../../../src/core/exports/roles';

/** Cells of a plain export; one header at a time is changed to another word for the same. */
const columns: Readonly<Record<string, readonly (string | number)[]>> = {
  order: ['Order', 'A-11', 'A-12', 'A-13', 'A-14'],
  email: ['E-mail', 'a@x.com', 'b@x.com', 'a@x.com', 'c@x.com'],
  date: ['Date', '2025-01-13', '2025-01-14', '2025-02-15', '2025-03-16'],
  money: ['Total', 10.5, 20, 30, 40],
  status: ['Status', 'Paid', 'Paid', 'Cancelled', 'Paid'],
  currency: ['Currency', 'EUR', 'EUR', 'EUR', 'EUR'],
  refunded: ['Refunded amount', 0, 5, 0, 0],
  phone: ['Phone', '+380671112231', '+380671112232', '+380671112231', '+380671112234'],
  customer: ['Customer ID', 501, 502, 501, 504],
  name: ['Customer name', 'Ann Lee', 'Bob Day', 'Ann Lee', 'Cid Fox'],
  source: ['Source', 'google', 'meta', 'google', 'meta'],
  coupon: ['Coupon', 'A', 'B', 'C', 'D'],
  country: ['Country', 'UA', 'UA', 'PL', 'UA'],
  product: ['Product', 'Cup', 'Pot', 'Cup', 'Pot'],
  quantity: ['Quantity', 1, 2, 1, 1],
};

const synonyms: Readonly<Partial<Record<Role, string>>> = {
  order:
    'Order #|Order No.|order_id|OrderNumber|Invoice|Invoice number|Transaction ID|Receipt|Sales order|Order reference|Номер|№|ID замовлення|Код замовлення|№ замовлення|Замовлення|ID заказа|Заказ|Номер чека|Номер рахунку|Номер счета|Номер накладної|Номер документа|Номер транзакции|Сделка',
  email:
    'Email|email_address|Customer e-mail|Mail|Buyer Email|Ел. пошта|Пошта клієнта|Электронная почта|Почта|Email покупця|Контактный email',
  date: 'Created|Created at|order_date|Date placed|Placed on|Order placed|Paid on|Purchased at|Date & time|Timestamp|Transaction date|Invoice date|Sale date|Дата і час|Дата й час створення|Дата оформлення|Дата покупки|Дата продажу|Дата платежу|Створено|Оплачено о|Дата и время|Дата оформления|Дата оплаты|Дата продажи|Дата операции|Создан|Время заказа',
  money:
    'Amount|Sum|Order value|Order amount|Total amount|Total paid|Total price|Order sum|Revenue|Gross|Sales|Sale price|Value|Grand Total|Price|Сума|Сума, грн|Сума до сплати|Загальна сума|Вартість|Вартість замовлення|Всього|Усього|Разом до сплати|Виручка|Ціна|Сумма|Сумма, руб.|Сумма заказа|Сумма к оплате|Итого|Итоговая сумма|Стоимость|Стоимость заказа|Всего|Выручка|Оборот|Цена|К оплате|Betrag|Summe',
  status:
    'State|Order state|Payment status|Financial status|Order Status|Стан|Стан замовлення|Статус оплати|Етап|Состояние|Состояние заказа|Статус оплаты|Этап|Стадия|Zustand',
  currency:
    'currency_code|Order currency|Ccy|Валюта|Валюта замовлення|Валюта заказа|Код валюты|Währung',
  refunded:
    'Refund|Refunds|Amount refunded|Total refunded|Refund total|Returned|Повернення|Сума повернення|Повернено|Возврат|Возвраты|Сумма возврата|Возвращено',
  phone:
    'Tel|Telephone|Mobile|Customer phone|Phone number|Contact phone|Тел.|Моб. телефон|Номер телефону|Номер телефона|Контактний телефон|Мобильный',
  customer:
    'Client ID|Buyer ID|User ID|customer_id|Account ID|Customer No|ID клієнта|Код клієнта|ID покупця|ID клиента|Код клиента|Код контрагента|ID покупателя',
  name: 'Customer|Client|Buyer|Full name|Name|Bill to|Клієнт|Покупець|Замовник|ПІБ|Ім’я|Прізвище та ім’я|Клиент|Покупатель|Заказчик|ФИО|Имя|Контрагент|Плательщик|Получатель',
  source:
    'Channel|utm_source|Traffic source|Referrer|Джерело|Канал|Джерело замовлення|Источник|Источник заказа|Площадка',
  coupon: 'Promo code|Coupon code|Voucher|Промокод|Купон|Discount code',
  country: 'Shipping country|Billing country|Країна|Страна|Region',
  product:
    'Item|Product name|Item name|Description|Title|Товар|Назва товару|Номенклатура|Наименование|Название товара|Артикул',
  quantity: 'Qty|Item quantity|Кількість|К-сть|Количество|Кол-во|Anzahl',
};

const cases = Object.entries(synonyms).flatMap(([role, words]) =>
  words.split('|').map((word) => [word, role as Role] as const),
);

test.each(cases)('%s is the column of %s', (word, role) => {
  const head = Object.entries(columns).map(([each, [title]]) => (each === role ? word : title));
  const rows = [1, 2, 3, 4].map((row) => Object.values(columns).map((cells) => cells[row]));
  const { open } = readExport([head, ...rows], {}, { offsetAt: () => 0 });
  expect(head[open?.roles[role][0] ?? -1]).toBe(word);
});
