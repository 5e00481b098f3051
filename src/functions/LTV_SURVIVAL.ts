import { survivalCurve } from '../core/orders/survival';
import {
  aligned,
  computation,
  count,
  explanation,
  flag,
  optional,
  rate,
  sheetFunction,
} from './define';

const signature = sheetFunction({
  name: 'LTV_SURVIVAL',
  shape: 'table',
  parameters: [
    aligned(count('tenure')),
    aligned(flag('churned')),
    optional(rate('confidence', { above: 0, below: 1 }), 0.95),
  ],
});

const header = ['time', 'at_risk', 'lost', 'survival', 'low', 'high'];

/**
 * A line for each time at which somebody left, from time 0, when all are there. Once nobody stays
 * there is no interval, and its cells are blank.
 */
export const compute = /* @__PURE__ */ computation(signature, ({ tenure, churned, confidence }) => {
  const curve = survivalCurve(tenure, churned, confidence);
  const start = [0, tenure.length, 0, 1, 1, 1];
  const lines = curve.map(({ time, atRisk, lost, survival, low, high }) => [
    time,
    atRisk,
    lost,
    survival,
    low ?? '',
    high ?? '',
  ]);
  // Who left at time 0 has a line there already.
  return [header, ...(curve[0]?.time === 0 ? [] : [start]), ...lines];
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'orders',
  gives: 'number',
  words: {
    en: {
      summary:
        'Kaplan–Meier curve: share of customers who stay longer than each time, with a range',
      parameters: {
        tenure:
          'Time each customer has been with you so far or until they left, in any one unit, 0 or more',
        churned: 'TRUE or 1 if the customer left, FALSE or 0 if still there, in the same rows',
        confidence: 'How sure the range should be, between 0 and 100%',
      },
      mistakes: [
        'Leaving out customers who are still there. They are half of the knowledge: without them the curve falls too fast.',
        'A blank for “still there”. Write FALSE or 0, so that a forgotten cell is not taken for a customer.',
        'Giving the survival column to LTV_SURVIVORS while times are missing. The curve has a line only where somebody left; that function wants one value a period.',
        'Trusting the end of the curve. Few customers are at risk there: see how wide the range is.',
      ],
    },
    uk: {
      summary:
        'Крива Каплана — Маєра: частка клієнтів, які лишаються довше за кожен час, з інтервалом',
      parameters: {
        tenure:
          'Скільки часу клієнт із вами дотепер або скільки був, доки не пішов, в одній одиниці, 0 або більше',
        churned: 'TRUE або 1, якщо клієнт пішов, FALSE або 0, якщо ще з вами, у тих самих рядках',
        confidence: 'Наскільки певним має бути довірчий інтервал, між 0 і 100%',
      },
      mistakes: [
        'Викинути клієнтів, які ще з вами. Це половина знання: без них крива спадає надто швидко.',
        'Порожня клітинка замість «ще з нами». Пишіть FALSE або 0, щоб забута клітинка не стала клієнтом.',
        'Віддати стовпець survival функції LTV_SURVIVORS, коли деяких часів бракує. У кривій є рядок лише там, де хтось пішов; та функція чекає значення за кожен період.',
        'Вірити кінцю кривої. Клієнтів там мало: погляньте, який широкий інтервал.',
      ],
    },
    ru: {
      summary:
        'Кривая Каплана — Мейера: доля клиентов, которые остаются дольше каждого времени, с интервалом',
      parameters: {
        tenure:
          'Сколько времени клиент с вами до сих пор или сколько был, пока не ушёл, в одной единице, 0 или больше',
        churned: 'TRUE или 1, если клиент ушёл, FALSE или 0, если ещё с вами, в тех же строках',
        confidence: 'Насколько надёжным должен быть доверительный интервал, между 0 и 100%',
      },
      mistakes: [
        'Выбросить клиентов, которые ещё с вами. Это половина знания: без них кривая падает слишком быстро.',
        'Пустая ячейка вместо «ещё с нами». Пишите FALSE или 0, чтобы забытая ячейка не стала клиентом.',
        'Отдать столбец survival функции LTV_SURVIVORS, когда некоторых времён не хватает. В кривой есть строка только там, где кто-то ушёл; та функция ждёт значение за каждый период.',
        'Верить концу кривой. Клиентов там мало: посмотрите, как широк интервал.',
      ],
    },
  },
  source:
    'Kaplan and Meier (1958); variance by Greenwood (1926), log-log interval as in Kalbfleisch and Prentice (2002)',
  examples: [
    {
      call: '=LTV_SURVIVAL(A2:A7; B2:B7)',
      cells: { A2: [1, 2, 2, 3, 4, 5], B2: [1, 1, 0, 1, 0, 0] },
      result: [
        ['time', 'at_risk', 'lost', 'survival', 'low', 'high'],
        [0, 6, 0, 1, 1, 1],
        [1, 6, 1, 0.8333, 0.2731, 0.9747],
        [2, 5, 1, 0.6667, 0.1946, 0.9044],
        [3, 3, 1, 0.4444, 0.0662, 0.7849],
      ],
    },
  ],
  plain: [],
});
