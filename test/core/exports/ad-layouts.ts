/** Ad reports as platforms write them, by hand, and what each campaign came to. */
export interface AdLayout {
  readonly program: string;
  /** Cells between bars; a line a row. */
  readonly table: string;
  /** Campaign | spend | results | value. */
  readonly channels: string;
  readonly currency: string;
}

export const adLayouts: readonly AdLayout[] = [
  {
    program: 'Meta in Ukrainian, with a row of totals on top',
    table: `Початок звітності|Кінець звітності|Назва кампанії|Показ кампанії|Результати|Індикатор результату|Охоплення|Покази|Ціна за результат|Витрачена сума (UAH)|Цінність конверсії з покупок
2026-03-01|2026-03-31|||15||900|1000||1500.00|
2026-03-01|2026-03-31|Холодна аудиторія|active|10|actions:purchase|600|700|100|1000.00|4000
2026-03-01|2026-03-31|Ремаркетинг|active|5|actions:purchase|300|300|100|500.00|2500`,
    channels: `Холодна аудиторія|1000|10|4000
Ремаркетинг|500|5|2500`,
    currency: 'UAH',
  },
  {
    program: 'Meta in Russian by month',
    table: `Месяц|Название кампании|Сумма затрат (EUR)|Показы|Результаты|Цена за результат|Ценность конверсии покупки
2026-01|Поиск новых|100.50|1000|4|25.1|200
2026-02|Поиск новых|90|900|3|30|150`,
    channels: `Поиск новых|190.5|7|350`,
    currency: 'EUR',
  },
  {
    program: 'Google Ads in Russian',
    table: `Отчет о кампаниях
1 марта 2026 г. - 31 марта 2026 г.
День|Кампания|Статус кампании|Код валюты|Расходы|Показы|Клики|Конверсии|Стоимость/конв.|Ценность конв.
2026-03-01|Бренд|Включено|UAH|1 200,50|100|10|3,00|400,17|900,00
2026-03-02|Бренд|Включено|UAH|800,50|100|10|2,00|400,25|600,00
2026-03-01|Общие|Включено|UAH|300,00|100|10| --|0|0,00
Итого: аккаунт| --| --|UAH|2 301,00|300|30|5,00|460,2|1 500,00`,
    channels: `Бренд|2001|5|1500
Общие|300|0|0`,
    currency: 'UAH',
  },
  {
    program: 'TikTok',
    table: `Campaign name|By Day|Cost|CPC (destination)|CPM|Impressions|Clicks (destination)|Conversions|Cost per conversion|Conversion rate (CVR)|Currency
Spark|2026-03-01|20.00|0.5|5|4000|40|2|10|5%|USD
Spark|2026-03-02|30.00|0.5|5|6000|60|3|10|5%|USD
Total of 2 results|-|50.00|0.5|5|10000|100|5|10|5%|USD`,
    channels: `Spark|50|5|0`,
    currency: 'USD',
  },
  {
    program: 'LinkedIn',
    table: `Campaign Performance Report (in UTC)
Report Start: March 1, 2026, 12:00 AM
Report End: March 31, 2026, 11:59 PM
Start Date (in UTC)|Account Name|Currency|Campaign Group Name|Campaign Name|Campaign ID|Campaign Status|Total Spent|Impressions|Clicks|Average CTR|Conversions|Cost per Conversion|Total Conversion Value|Leads
3/13/2026|Acme|USD|Group A|Lead form|123|active|100.00|1000|10|1%|4|25.00|400.00|4
3/14/2026|Acme|USD|Group A|Lead form|123|active|150.00|1000|10|1%|5|30.00|500.00|5`,
    channels: `Lead form|250|9|900`,
    currency: 'USD',
  },
  {
    program: 'Microsoft Advertising',
    table: `Report Name: Campaign|||||||
Report Time: 3/1/2026 - 3/31/2026|||||||
Day|Campaign|Currency code|Impressions|Clicks|Spend|Conversions|Revenue
2026-03-01|Search UK|GBP|100|5|12.50|1|40
2026-03-02|Search UK|GBP|100|5|7.50|2|80
©2026 Microsoft Corporation. All rights reserved.|||||||`,
    channels: `Search UK|20|3|120`,
    currency: 'GBP',
  },
  {
    program: 'Yandex Direct by week',
    table: `Клиент: example
Неделя|Кампания|№ Кампании|Показы|Клики|CTR (%)|Расход (руб.)|Ср. цена клика (руб.)|Конверсии|Цена цели (руб.)|Доход (руб.)
02.03.2026 - 08.03.2026|РСЯ|777|1000|10|1,00|2 500,00|250|5|500|10 000,00
09.03.2026 - 15.03.2026|РСЯ|777|1000|10|1,00|3 500,00|350|7|500|12 000,00
Всего|||2000|20|1,00|6 000,00|300|12|500|22 000,00`,
    channels: `РСЯ|6000|12|22000`,
    currency: 'RUB',
  },
  {
    program: 'VK Ads',
    table: `Кампания|ID кампании|День|Потрачено всего, ₽|Показы|Клики|Результат|Цена за результат, ₽
Подписка|1|13.03.2026|1 000,00|500|50|20|50
Подписка|1|14.03.2026|500,00|500|50|10|50
Лид-форма|2|13.03.2026|700,00|500|50|7|100`,
    channels: `Подписка|1500|30|0
Лид-форма|700|7|0`,
    currency: 'RUB',
  },
  {
    program: 'Pinterest',
    table: `Date|Campaign ID|Campaign name|Campaign status|Spend in account currency|Impressions|Pin clicks|Total conversions (Checkout)|Total order value (Checkout)
2026-03-01|626|Home decor|ACTIVE|15.25|1000|20|2|90.5
2026-03-02|626|Home decor|ACTIVE|14.75|1000|20|1|45.5`,
    channels: `Home decor|30|3|136`,
    currency: '',
  },
  {
    program: 'GA4, cost data by source and medium',
    table: `# ----------------------------------------
# Ads cost
# Account: Shop
# ----------------------------------------
Date|Session source / medium|Ads cost|Ads clicks|Cost per conversion|Key events|Total revenue
20260301|google / cpc|100|50|10|10|900
20260302|google / cpc|110|50|11|10|950
20260301|facebook / paid|80|40|16|5|400`,
    channels: `google / cpc|210|20|1850
facebook / paid|80|5|400`,
    currency: '',
  },
  {
    program: 'Snapchat',
    table: `Campaign Name|Campaign ID|Start Time|End Time|Amount Spent|Paid Impressions|Swipe Ups|Purchases|Purchases Value|Currency
Story|9|2026-03-01|2026-03-07|70.00|1000|20|7|350.00|EUR
Story|9|2026-03-08|2026-03-14|80.00|1000|20|8|400.00|EUR`,
    channels: `Story|150|15|750`,
    currency: 'EUR',
  },
  {
    program: 'a German report by ad set',
    table: `Tag|Name der Anzeigengruppe|Ausgegebener Betrag (EUR)|Impressionen|Ergebnisse|Kosten pro Ergebnis|Conversion-Wert
2026-03-01|Kalt|40,50|1000|4|10,1|200,00
2026-03-02|Kalt|59,50|1000|6|9,9|300,00`,
    channels: `Kalt|100|10|500`,
    currency: 'EUR',
  },
  {
    program: 'a table kept by hand, without days',
    table: `Канал|Витрати, грн|Ліди
Google|10000|50
Instagram|7000|35
Разом|17000|85`,
    channels: `Google|10000|50|0
Instagram|7000|35|0`,
    currency: 'UAH',
  },
  {
    program: 'Apple Search Ads',
    table: `Date|Campaign Name|Ad Group Name|Spend|Avg CPA|Avg CPT|Impressions|Taps|Installs|CR
2026-03-14|Brand|All|20.00|2|1|100|20|10|50%
2026-03-14|Brand|Exact|10.00|2|1|100|10|5|50%`,
    channels: `Brand|30|15|0`,
    currency: '',
  },
];
