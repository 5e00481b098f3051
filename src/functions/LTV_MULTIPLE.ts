import { marginMultiple } from '../core/value/margin-multiple';
import { computation, explanation, rate, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_MULTIPLE',
  parameters: [rate('retention'), rate('discount')],
});

export const compute = /* @__PURE__ */ computation(signature, marginMultiple);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'number',
  words: {
    en: {
      summary: 'Margin multiple: how many times the margin of one period a customer is worth',
      parameters: {
        retention: 'Share of customers who stay from one period to the next',
        discount: 'Rate for that same period; use LTV_RATE if yours is yearly',
      },
      mistakes: [
        'Churn typed instead of retention. Retention is 100% less churn.',
        'The multiple applied to revenue. It is for the margin of one period.',
        'The first payment expected in it. It counts from the next period on: add one margin for a payment made today.',
      ],
    },
    uk: {
      summary: 'Мультиплікатор маржі: у скільки разів LTV більший за маржу одного періоду',
      parameters: {
        retention: 'Частка клієнтів, які лишаються до наступного періоду',
        discount: 'Ставка за той самий період; якщо у вас річна, візьміть LTV_RATE',
      },
      mistakes: [
        'Відтік замість утримання. Утримання — це 100% мінус відтік.',
        'Множення на дохід. Мультиплікатор множать на маржу за один період.',
        'Очікування, що перший платіж уже враховано. Рахунок іде від наступного періоду: за сьогоднішній платіж додайте ще одну маржу.',
      ],
    },
    ru: {
      summary: 'Мультипликатор маржи: во сколько раз LTV больше маржи одного периода',
      parameters: {
        retention: 'Доля клиентов, которые остаются до следующего периода',
        discount: 'Ставка за тот же период; если у вас годовая, возьмите LTV_RATE',
      },
      mistakes: [
        'Отток вместо удержания. Удержание — это 100% минус отток.',
        'Умножение на выручку. Мультипликатор умножают на маржу за один период.',
        'Ожидание, что первый платёж уже учтён. Счёт идёт со следующего периода: за сегодняшний платёж добавьте ещё одну маржу.',
      ],
    },
  },
  source: 'Gupta and Lehmann (2003), Customers as assets',
  examples: [
    { call: '=LTV_MULTIPLE(60%; 10%)', result: 1.2 },
    { call: '=LTV_MULTIPLE(70%; 10%)', result: 1.75 },
    { call: '=LTV_MULTIPLE(80%; 10%)', result: 2.6667 },
    { call: '=LTV_MULTIPLE(90%; 10%)', result: 4.5 },
    { call: '=LTV_MULTIPLE(60%; 12%)', result: 1.1538 },
    { call: '=LTV_MULTIPLE(70%; 12%)', result: 1.6667 },
    { call: '=LTV_MULTIPLE(80%; 12%)', result: 2.5 },
    { call: '=LTV_MULTIPLE(90%; 12%)', result: 4.0909 },
    {
      call: '=LTV_MULTIPLE(A2:A4; 10%)',
      cells: { A2: [0.6, 0.7, 0.9] },
      result: [[1.2], [1.75], [4.5]],
    },
  ],
  plain: ['retention / (1 - retention + discount)'],
});
