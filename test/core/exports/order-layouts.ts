/** Exports as other programs write them, by hand, and the orders that they hold. */
export interface Layout {
  readonly program: string;
  /** Cells between bars; a line a row. */
  readonly table: string;
  /** Customer, day and money of each order that counts, by day. */
  readonly orders: string;
  readonly currency?: string;
}

export const orderLayouts: readonly Layout[] = [
  {
    program: 'Shopify, orders with a cancellation and a partial refund',
    table: `Name|Email|Financial Status|Paid at|Fulfillment Status|Currency|Subtotal|Shipping|Taxes|Total|Discount Amount|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Billing Phone|Cancelled at|Refunded Amount|Vendor|Id|Tags|Risk Level|Source|Phone
#1004|ann@x.com|paid|2025-03-04 10:00:00 +0200|unfulfilled|EUR|50.00|5.00|0.00|55.00|0.00|2025-03-04 10:00:00 +0200|1|Cup|50.00|Ann|||0.00|Tea|5001|||web|
#1003|bob@x.com|partially_refunded|2025-03-03 23:50:00 +0200|fulfilled|EUR|80.00|0.00|0.00|80.00|0.00|2025-03-03 23:50:00 +0200|2|Pot|40.00|Bob|||20.00|Tea|5002|||web|
#1002|bob@x.com|voided||unfulfilled|EUR|10.00|0.00|0.00|10.00|0.00|2025-03-02 08:00:00 +0200|1|Cup|10.00|Bob||2025-03-02 09:00:00 +0200|0.00|Tea|5003|||web|
#1001|ann@x.com|authorized||unfulfilled|EUR|10.00|0.00|0.00|10.00|0.00|2025-03-01 08:00:00 +0200|1|Cup|10.00|Ann||2025-03-01 09:00:00 +0200|0.00|Tea|5004|||web|`,
    orders: `bob@x.com 2025-03-03 60
ann@x.com 2025-03-04 55`,
  },
  {
    program: 'WooCommerce, Advanced Order Export, a line an item',
    table: `Order Number|Order Status|Order Date|Customer Note|First Name (Billing)|Last Name (Billing)|Email (Billing)|Phone (Billing)|Order Subtotal Amount|Cart Discount Amount|Order Total Amount|Payment Method Title|SKU|Item #|Item Name|Quantity (- Refund)|Item Cost|Coupon Code
701|Completed|2025-04-01 12:30||Ann|Lee|ann@x.com|100|30|0|35|Card|A1|1|Cup|1|10|
701|Completed|2025-04-01 12:30||Ann|Lee|ann@x.com|100|30|0|35|Card|A2|2|Pot|1|20|
702|Processing|2025-04-02 13:00||Bob|Day|bob@x.com|101|20|0|25|Card|A2|1|Pot|1|20|
703|Failed|2025-04-03 13:00||Bob|Day|bob@x.com|101|20|0|25|Card|A2|1|Pot|1|20|
704|Cancelled|2025-04-04 13:00||Cid|Fox|cid@x.com|102|20|0|25|Card|A2|1|Pot|1|20|`,
    orders: `ann@x.com 2025-04-01 35
bob@x.com 2025-04-02 25`,
  },
  {
    program: 'Magento, sales grid',
    table: `ID|Purchase Point|Purchase Date|Bill-to Name|Ship-to Name|Grand Total (Base)|Grand Total (Purchased)|Status|Customer Email|Payment Method|Total Refunded
000000001|Main Website|Jan 5, 2025, 2:03:01 PM|Ann Lee|Ann Lee|$120.00|$120.00|complete|ann@x.com|checkmo|
000000002|Main Website|Jan 6, 2025, 2:03:01 PM|Bob Day|Bob Day|$75.50|$75.50|processing|bob@x.com|checkmo|$5.50
000000003|Main Website|Jan 7, 2025, 2:03:01 PM|Bob Day|Bob Day|$75.50|$75.50|canceled|bob@x.com|checkmo|
000000004|Main Website|Jan 8, 2025, 2:03:01 PM|Cid Fox|Cid Fox|$9.00|$9.00|pending_payment|cid@x.com|checkmo|`,
    orders: `ann@x.com 2025-01-05 120
bob@x.com 2025-01-06 70`,
  },
  {
    program: 'OpenCart',
    table: `Order ID|Customer|Email|Telephone|Status|Total|Currency|Date Added|Date Modified
11|Ann Lee|ann@x.com|555-0101|Complete|100.0000|USD|2025-02-01|2025-02-05
12|Bob Day|bob@x.com|555-0102|Shipped|40.0000|USD|2025-02-02|2025-02-05
13|Bob Day|bob@x.com|555-0102|Denied|40.0000|USD|2025-02-03|2025-02-05
14|Cid Fox|cid@x.com|555-0103|Chargeback|40.0000|USD|2025-02-04|2025-02-05`,
    orders: `ann@x.com 2025-02-01 100
bob@x.com 2025-02-02 40`,
  },
  {
    program: 'PrestaShop',
    table: `ID|Reference|New client|Delivery|Customer|Total|Payment|Status|Date
1|XKBKNABJK|1|France|A. LEE|€76.01|Bank wire|Payment accepted|2025-05-01 10:11:12
2|OHSATSERP|1|France|B. DAY|€89.89|Bank wire|Delivered|2025-05-02 10:11:12
3|UOYEVOLI1|0|France|A. LEE|€14.99|Bank wire|Payment error|2025-05-03 10:11:12
4|FFATNOMMJ|0|France|B. DAY|€14.90|Bank wire|Canceled|2025-05-04 10:11:12`,
    orders: `A. LEE 2025-05-01 76.01
B. DAY 2025-05-02 89.89`,
  },
  {
    program: 'BigCommerce',
    table: `Order ID|Customer ID|Customer Name|Customer Email|Order Date|Order Status|Subtotal (inc tax)|Shipping Cost (inc tax)|Order Total (inc tax)|Order Currency Code|Payment Method|Total Quantity|Total Shipped
100|5|Ann Lee|ann@x.com|13/03/2025|Completed|50.00|5.00|55.00|USD|Card|2|2
101|6|Bob Day|bob@x.com|14/03/2025|Awaiting Fulfillment|20.00|5.00|25.00|USD|Card|1|0
102|6|Bob Day|bob@x.com|15/03/2025|Awaiting Payment|20.00|5.00|25.00|USD|Card|1|0
103|7|Cid Fox|cid@x.com|16/03/2025|Declined|20.00|5.00|25.00|USD|Card|1|0`,
    orders: `5 2025-03-13 55
6 2025-03-14 25`,
  },
  {
    program: 'Squarespace, further lines blank but for the number',
    table: `Order ID|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Shipping|Taxes|Amount Refunded|Total|Discount Code|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Channel Type
00012|ann@x.com|PAID|2025-06-01 10:00:00 -0400|FULFILLED||USD|30|5|0|0|35||2025-06-01 10:00:00 -0400|1|Cup|10|Ann Lee|web
00012||||||||||||||2|Pot|10||
00011|bob@x.com|PAID|2025-05-30 10:00:00 -0400|FULFILLED||USD|20|5|0|25|25||2025-05-30 10:00:00 -0400|1|Pot|20|Bob Day|web`,
    orders: `ann@x.com 2025-06-01 35`,
  },
  {
    program: 'Wix',
    table: `Order number|Date created|Time|Total order quantity|Contact email|Note from customer|Item|Variant|SKU|Qty|Quantity refunded|Price|Recipient name|Recipient phone|Payment status|Payment method|Total|Refunded amount|Net amount|Currency
10001|Mar 4, 2025|10:11:00 AM|2|ann@x.com||Cup|||2|0|15|Ann|555|Paid|Card|35|0|35|USD
10002|Mar 5, 2025|10:11:00 AM|1|bob@x.com||Pot|||1|0|20|Bob|556|Unpaid|Card|25|0|25|USD
10003|Mar 6, 2025|10:11:00 AM|1|bob@x.com||Pot|||1|0|20|Bob|556|Paid|Card|25|10|15|USD`,
    orders: `ann@x.com 2025-03-04 35
bob@x.com 2025-03-06 15`,
  },
  {
    program: 'Etsy, orders',
    table: `Sale Date|Order ID|Buyer User ID|Full Name|First Name|Last Name|Number of Items|Payment Method|Date Shipped|Street 1|Ship City|Ship Country|Currency|Order Value|Coupon Code|Discount Amount|Shipping|Sales Tax|Order Total|Status|Card Processing Fees|Order Net|Buyer|SKU
03/14/25|3001|annlee|Ann Lee|Ann|Lee|1|CC|03/16/25|1 A St|Rome|Italy|USD|40.00||0.00|5.00|0.00|45.00||1.20|43.80|annlee|A
03/25/25|3002|bobday|Bob Day|Bob|Day|2|CC|03/27/25|2 B St|Rome|Italy|USD|60.00||0.00|5.00|0.00|65.00||1.20|63.80|bobday|B`,
    orders: `annlee 2025-03-14 45
bobday 2025-03-25 65`,
  },
  {
    program: 'Amazon, date range report of transactions',
    table: `Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions
All amounts in USD, unless specified
date/time|settlement id|type|order id|sku|description|quantity|marketplace|fulfillment|buyer email|product sales|shipping credits|selling fees|fba fees|other|total
Jan 3, 2025 1:23:45 AM PST|111|Order|111-1|A1|Cup|1|amazon.com|Amazon|a@m.com|20.00|0|-3.00|-4.00|0|13.00
Jan 4, 2025 1:23:45 AM PST|111|Order|111-2|A1|Cup|1|amazon.com|Amazon|b@m.com|20.00|0|-3.00|-4.00|0|13.00
Jan 5, 2025 1:23:45 AM PST|111|Service Fee|||Subscription|0|amazon.com|Amazon||0|0|0|0|-39.99|-39.99
Jan 6, 2025 1:23:45 AM PST|111|Refund|111-2|A1|Cup|1|amazon.com|Amazon|b@m.com|-20.00|0|3.00|0|0|-13.00
Jan 7, 2025 1:23:45 AM PST|111|Transfer|||To account|0|amazon.com|Amazon||0|0|0|0|0|-20.00`,
    orders: `a@m.com 2025-01-03 13`,
  },
  {
    program: 'eBay, orders report',
    table: `Sales Record Number|Order Number|Buyer Username|Buyer Name|Buyer Email|Item Number|Item Title|Quantity|Sold For|Shipping And Handling|Total Price|Payment Method|Sale Date|Paid On Date|Shipped On Date
1|17-1001|annlee|Ann Lee|ann@x.com|9001|Cup|1|$10.00|$5.00|$15.00|PayPal|Feb-03-25|Feb-03-25|Feb-05-25
2|17-1002|bobday|Bob Day|bob@x.com|9002|Pot|2|$20.00|$5.00|$45.00|PayPal|Feb-04-25|Feb-14-25|Feb-15-25`,
    orders: `ann@x.com 2025-02-03 15
bob@x.com 2025-02-14 45`,
  },
  {
    program: 'Ozon, orders FBS',
    table: `Номер заказа|Номер отправления|Принят в обработку|Дата отгрузки|Статус|Сумма отправления|Код валюты отправления|Наименование товара|OZON id|Артикул|Итоговая стоимость товара|Количество|Имя получателя
1001-01|1001-01-1|2025-07-01 10:00:00|2025-07-02 10:00:00|Доставлен|1200.00|RUB|Чашка|77|A1|1200.00|1|Анна
1002-01|1002-01-1|2025-07-02 10:00:00|2025-07-03 10:00:00|Доставляется|800.00|RUB|Чайник|78|A2|800.00|1|Борис
1003-01|1003-01-1|2025-07-03 10:00:00|2025-07-04 10:00:00|Отменён|500.00|RUB|Чайник|78|A2|500.00|1|Борис`,
    orders: `Анна 2025-07-01 1200
Борис 2025-07-02 800`,
  },
  {
    program: 'Rozetka, orders',
    table: `№ замовлення|Дата створення|Статус|ПІБ покупця|Телефон|Кількість товарів|Сума замовлення|Коментар
810001|01.08.2025 10:15|Посилка отримана|Іваненко Іван|+380671112233|1|1 250,00 ₴|
810002|02.08.2025 11:15|Замовлення виконано|Петренко Петро|0501112233|2|2 300,00 ₴|
810003|13.08.2025 11:15|Скасовано покупцем|Петренко Петро|+380501112233|2|2 300,00 ₴|`,
    orders: `380671112233 2025-08-01 1250
380501112233 2025-08-02 2300`,
  },
  {
    program: 'Prom.ua',
    table: `Номер замовлення|Дата|ПІБ|Телефон|Email|Сума|Статус|Джерело замовлення|Спосіб оплати|Спосіб доставки
900|25.09.2025 09:00|Ковальчук О.|+38 (067) 111-22-33||1500 грн|Виконано|Портал|Післяплата|Нова пошта
901|26.09.2025 09:00|Ковальчук О.|067 111 22 33||700 грн|Оплачено|Сайт|Картка|Нова пошта
902|27.09.2025 09:00|Мельник І.|+38 (050) 111-22-33||300 грн|Новий|Сайт|Картка|Нова пошта`,
    orders: `380671112233 2025-09-25 1500
380671112233 2025-09-26 700`,
  },
  {
    program: 'Horoshop',
    table: `Номер|Дата|Статус|Клієнт|Телефон|E-mail|Разом|Валюта|Знижка|Промокод|Спосіб доставки
15001|2025-10-01 08:00:00|Доставлено|Олена|380931112233|o@x.ua|900.50|UAH|0|SALE|Кур'єр
15002|2025-10-02 08:00:00|Відправлено|Ігор|380631112233|i@x.ua|450.00|UAH|10|SALE|Кур'єр
15003|2025-10-03 08:00:00|Відмова|Ігор|380631112233|i@x.ua|450.00|UAH|10||Кур'єр`,
    orders: `o@x.ua 2025-10-01 900.5
i@x.ua 2025-10-02 450`,
  },
  {
    program: 'KeyCRM',
    table: `ID|Дата створення|Джерело|Статус|Покупець|Телефон покупця|Email покупця|Загальна сума|Сума знижки|Оплачено|Статус оплати|Валюта|Менеджер|Товари
1|21.11.2025 12:00|Instagram|Виконано|Олена|+380931112233||1200|0|1200|Оплачено|UAH|Іра|Чашка
2|22.11.2025 12:00|Сайт|Виконано|Ігор|+380631112233||800|0|800|Оплачено|UAH|Іра|Чайник
3|23.11.2025 12:00|Сайт|Скасовано|Ігор|+380631112233||800|0|0|Не оплачено|UAH|Іра|Чайник`,
    orders: `380931112233 2025-11-21 1200
380631112233 2025-11-22 800`,
  },
  {
    program: 'SalesDrive',
    table: `№ заявки|Дата|Статус|Прізвище|Ім'я|Телефон|Email|Товари/Послуги|Сума|Сума передоплати|Менеджер
501|14.05.2025 10:00|Продаж|Шевченко|Тарас|0671234567|t@x.ua|Книга|500,00|0,00|Оля
502|15.05.2025 10:00|Відправлений|Українка|Леся|0501234567|l@x.ua|Книга|350,00|0,00|Оля
503|16.05.2025 10:00|Відмова|Українка|Леся|0501234567|l@x.ua|Книга|350,00|0,00|Оля`,
    orders: `t@x.ua 2025-05-14 500
l@x.ua 2025-05-15 350`,
  },
  {
    program: 'amoCRM, deals',
    table: `ID|Название сделки|Компания|Основной контакт|Ответственный|Этап сделки|Бюджет, руб.|Дата создания сделки|Дата закрытия|Рабочий email (контакт)|Мобильный телефон (контакт)
3001|Сделка 1||Анна|Олег|Успешно реализовано|15000|03.02.2025 10:00:00|13.02.2025 10:00:00|anna@x.ru|79161112233
3002|Сделка 2||Борис|Олег|Закрыто и не реализовано|9000|04.02.2025 10:00:00|14.02.2025 10:00:00|boris@x.ru|79162223344
3003|Сделка 3||Борис|Олег|Успешно реализовано|9000|05.02.2025 10:00:00|15.02.2025 10:00:00|boris@x.ru|79162223344`,
    orders: `anna@x.ru 2025-02-03 15000
boris@x.ru 2025-02-05 9000`,
  },
  {
    program: 'Bitrix24, deals',
    table: `ID|Стадия сделки|Название|Сумма|Валюта|Контакт: Имя|Контакт: E-mail рабочий|Дата создания|Источник|Ответственный
1|Сделка успешна|Заказ 1|1000.00|RUB|Анна|anna@x.ru|20.03.2025 10:00:00|Сайт|Олег
2|Сделка провалена|Заказ 2|2000.00|RUB|Борис|boris@x.ru|21.03.2025 10:00:00|Сайт|Олег
3|Сделка успешна|Заказ 3|3000.00|RUB|Борис|boris@x.ru|22.03.2025 10:00:00|Звонок|Олег`,
    orders: `anna@x.ru 2025-03-20 1000
boris@x.ru 2025-03-22 3000`,
  },
  {
    program: 'RetailCRM',
    table: `Номер|Дата и время|Статус|Покупатель|Телефон|E-mail|Сумма|Скидка|Магазин|Менеджер|Источник
1A|2025-04-13 10:00:00|Выполнен|Анна|+7 916 111-22-33|anna@x.ru|1500|0|Основной|Олег|Яндекс
2A|2025-04-14 10:00:00|Выполнен|Борис|8 (916) 222-33-44|boris@x.ru|2500|100|Основной|Олег|Google
3A|2025-04-15 10:00:00|Недозвон|Борис|8 (916) 222-33-44|boris@x.ru|2500|100|Основной|Олег|Google`,
    orders: `anna@x.ru 2025-04-13 1500
boris@x.ru 2025-04-14 2500`,
  },
  {
    program: '1C, sales journal with a title and a total',
    table: `Реализация товаров и услуг|||||
Организация: ООО Ромашка|||||
|||||
Дата|Номер|Сумма|Валюта|Контрагент|Ответственный
14.06.2025 10:00:00|0000-000001|10 000,00|руб.|ООО Лютик|Иванова
15.06.2025 11:00:00|0000-000002|20 500,50|руб.|ИП Петров|Иванова
16.06.2025 11:00:00|0000-000003|1 000,00|руб.|ООО Лютик|Иванова
Итого||31 500,50|||`,
    orders: `ООО Лютик 2025-06-14 10000
ИП Петров 2025-06-15 20500.5
ООО Лютик 2025-06-16 1000`,
  },
  {
    program: 'Poster, receipts',
    table: `№ чека|Дата открытия|Дата закрытия|Клиент|Официант|Сумма|Скидка|К оплате|Оплачено|Статус
101|18.07.2025 12:00|18.07.2025 12:40|Анна|Оля|600,00 ₴|100,00 ₴|500,00 ₴|500,00 ₴|Оплачен
102|19.07.2025 12:00|19.07.2025 12:40|Борис|Оля|300,00 ₴|0,00 ₴|300,00 ₴|300,00 ₴|Оплачен
103|20.07.2025 12:00|20.07.2025 12:40|Борис|Оля|300,00 ₴|0,00 ₴|300,00 ₴|0,00 ₴|Удалён`,
    orders: `Анна 2025-07-18 500
Борис 2025-07-19 300`,
  },
  {
    program: 'Square, transactions',
    table: `Date|Time|Time Zone|Gross Sales|Discounts|Net Sales|Gift Card Sales|Tax|Tip|Total Collected|Source|Card|Cash|Fees|Net Total|Transaction ID|Payment ID|Staff Name|Description|Event Type|Customer ID|Customer Name
2025-08-13|10:00:00|Eastern Time|$20.00|$0.00|$20.00|$0.00|$2.00|$1.00|$23.00|Register|$23.00|$0.00|($0.80)|$22.20|T1|P1|Kim|Cup|Payment|C1|Ann
2025-08-14|10:00:00|Eastern Time|$30.00|$0.00|$30.00|$0.00|$3.00|$0.00|$33.00|Register|$33.00|$0.00|($0.80)|$32.20|T2|P2|Kim|Pot|Payment|C2|Bob
2025-08-15|10:00:00|Eastern Time|($20.00)|$0.00|($20.00)|$0.00|($2.00)|$0.00|($22.00)|Register|($22.00)|$0.00|$0.00|($22.00)|T3|P3|Kim|Cup|Refund|C1|Ann`,
    orders: `C1 2025-08-13 1
C2 2025-08-14 33`,
  },
  {
    program: 'Stripe, payments with seconds since 1970',
    table: `id|Created|Amount|Amount Refunded|Currency|Status|Customer ID|Customer Email|Description
ch_1|1735689600|20.00|0.00|usd|Paid|cus_1|a@x.com|Plan
ch_2|1738368000|20.00|20.00|usd|Refunded|cus_1|a@x.com|Plan
ch_3|1738368001|30.00|5.00|usd|Paid|cus_2|b@x.com|Plan`,
    orders: `cus_1 2025-01-01 20
cus_2 2025-02-01 25`,
  },
  {
    program: 'PayPal in German',
    table: `Datum|Uhrzeit|Zeitzone|Name|Typ|Status|Währung|Brutto|Gebühr|Netto|Absender E-Mail-Adresse|Empfänger E-Mail-Adresse|Transaktionscode|Zugehöriger Transaktionscode
14.03.2025|10:00:00|CET|Ann|Handyzahlung|Abgeschlossen|EUR|100,00|-3,00|97,00|ann@x.de|shop@x.de|T1|
15.03.2025|10:00:00|CET|Bob|Handyzahlung|Abgeschlossen|EUR|50,00|-2,00|48,00|bob@x.de|shop@x.de|T2|
16.03.2025|10:00:00|CET|Bob|Rückzahlung|Abgeschlossen|EUR|-50,00|2,00|-48,00|shop@x.de|bob@x.de|T3|T2`,
    orders: `ann@x.de 2025-03-14 100`,
  },
  {
    program: 'LiqPay',
    table: `ID платежу|Дата створення|Статус|Сума|Валюта|Номер замовлення|Опис|Телефон|Комісія
71|2025-09-13 10:00:00|success|500.00|UAH|A-1|Оплата|380671112233|7.50
72|2025-09-14 10:00:00|failure|300.00|UAH|A-2|Оплата|380501112233|0
73|2025-09-14 10:05:00|success|300.00|UAH|A-2|Оплата|380501112233|4.50
74|2025-09-15 10:00:00|reversed|200.00|UAH|A-3|Оплата|380501112233|0`,
    orders: `380671112233 2025-09-13 500
380501112233 2025-09-14 300`,
  },
  {
    program: 'Paddle',
    table: `transaction_id|status|customer_id|customer_email|currency_code|subtotal|tax|total|fee|earnings|created_at|billed_at|product_name
txn_01|completed|ctm_1|a@x.com|USD|10.00|2.00|12.00|1.10|8.90|2025-10-21T10:00:00.000Z|2025-10-21T10:00:00.000Z|Pro
txn_02|past_due|ctm_2|b@x.com|USD|10.00|2.00|12.00|1.10|8.90|2025-10-22T10:00:00.000Z||Pro
txn_03|completed|ctm_2|b@x.com|USD|10.00|2.00|12.00|1.10|8.90|2025-10-23T10:00:00.000Z|2025-10-23T10:00:00.000Z|Pro`,
    orders: `ctm_1 2025-10-21 12
ctm_2 2025-10-23 12`,
  },
  {
    program: 'Gumroad',
    table: `Purchase ID|Item Name|Buyer Name|Purchase Email|Buyer Email|Do not contact?|Purchase Date|Purchase Time (UTC timezone)|Subtotal ($)|Taxes ($)|Shipping ($)|Sale Price ($)|Fees ($)|Net Total ($)|Tip ($)|Refunded?|Partial Refund ($)|Fully Refunded?|Disputed?|Country|Referrer|Discount Code
x1|Book|Ann|ann@x.com||0|2025-11-13|10:00:00|10.00|0.00|0.00|10.00|1.00|9.00|0.00|0|0.00|0|0|US|direct|
x2|Book|Bob|bob@x.com||0|2025-11-14|10:00:00|12.00|0.00|0.00|12.00|1.00|11.00|0.00|1|4.00|0|0|US|direct|
x3|Book|Cid|cid@x.com||0|2025-11-15|10:00:00|10.00|0.00|0.00|10.00|1.00|9.00|0.00|1|0.00|1|0|US|direct|`,
    orders: `ann@x.com 2025-11-13 10
bob@x.com 2025-11-14 8`,
  },
  {
    program: 'a German shop',
    table: `Bestellnummer|Bestelldatum|Kunde|E-Mail|Status|Zwischensumme|Versand|Gesamtsumme|Zahlungsart
B-1|24.12.2025|Anna Weiß|anna@x.de|Versendet|45,00 €|4,90 €|49,90 €|PayPal
B-2|25.12.2025|Otto Groß|otto@x.de|Bezahlt|1.040,00 €|0,00 €|1.040,00 €|PayPal
B-3|26.12.2025|Otto Groß|otto@x.de|Storniert|10,00 €|4,90 €|14,90 €|PayPal`,
    orders: `anna@x.de 2025-12-24 49.9
otto@x.de 2025-12-25 1040`,
  },
  {
    program: 'a wholesaler, lines with their own sums',
    table: `Рахунок|Дата рахунку|Контрагент|Номенклатура|Кількість|Ціна|Сума
Р-1|28.01.2025|ТОВ Сонце|Чай|2|100|200
Р-1|28.01.2025|ТОВ Сонце|Кава|1|300|300
Р-2|29.01.2025|ТОВ Місяць|Чай|5|100|500
Р-2|29.01.2025|ТОВ Місяць|Кава|1|300|300
Разом|||||9|1300`,
    orders: `ТОВ Сонце 2025-01-28 500
ТОВ Місяць 2025-01-29 800`,
  },
  {
    program: 'customers by their own numbers, no order number',
    table: `ID|Name|Date|Amount
7|Ann Lee|2025-02-13|10
8|Bob Day|2025-02-14|20
7|Ann Lee|2025-03-15|30
9|Cid Fox|2025-03-16|40
8|Bob Day|2025-04-17|50
9|Cid Fox|2025-05-18|60`,
    orders: `7 2025-02-13 10
8 2025-02-14 20
7 2025-03-15 30
9 2025-03-16 40
8 2025-04-17 50
9 2025-05-18 60`,
  },
  {
    program: 'Tilda',
    table: `Order ID|Name|Email|Phone|Subtotal|Discount|Amount|Currency|Payment system|Payment Status|Created|utm_source|Promocode
9001|Анна|anna@x.ru|+79161112233|1000|100|900|RUB|cash|Paid|2025-03-13 10:00:00|yandex|SALE
9002|Борис|boris@x.ru|+79162223344|500|0|500|RUB|cash|Not paid|2025-03-14 10:00:00|vk|`,
    orders: `anna@x.ru 2025-03-13 900`,
  },
  {
    program: 'InSales, with returns in a column',
    table: `Номер заказа|Дата оформления|Состояние|Статус оплаты|Клиент|Телефон|Сумма заказа|Сумма возврата|Валюта
55|20.02.2025|Доставлен|Оплачен|Анна|79161112233|1000|200|RUB
56|21.02.2025|Отменен|Не оплачен|Борис|79162223344|700|0|RUB
57|22.02.2025|Доставлен|Оплачен|Борис|79162223344|700|700|RUB`,
    orders: `79161112233 2025-02-20 800`,
  },
  {
    program: 'a table kept by hand',
    table: `Дата|Клієнт|Сума, грн
13.01.2025|Олена|500
14.01.2025|Ігор|700
|||
15.02.2025|Олена|300`,
    orders: `Олена 2025-01-13 500
Ігор 2025-01-14 700
Олена 2025-02-15 300`,
  },
  {
    program: 'Google Sheets form, Excel serial numbers for dates',
    table: `Order|Client|Order date|Price|Qty
1|Ann|45992|10|2
2|Bob|45993.5|15|1
3|Ann|45994|20|3`,
    orders: `Ann 2025-12-01 20
Bob 2025-12-02 15
Ann 2025-12-03 60`,
  },
];
