import { Fault } from '../core/fault';
import { centBounds } from '../core/planning/bounded-channels';
import { splitBudget } from '../core/planning/budget-split';
import { assumedElasticity } from '../core/planning/doubling-answer';
import { powerCurve } from '../core/planning/response-curves';
import {
  aligned,
  beside,
  computation,
  count,
  explanation,
  money,
  number,
  sheetFunction,
} from './define';

const signature = sheetFunction({
  name: 'LTV_ALLOCATE',
  shape: 'column',
  parameters: [
    money('budget', { atLeast: 0 }),
    aligned(money('spend', { above: 0 })),
    aligned(count('results', { above: 0 })),
    beside(number('elasticity', { above: 0, below: 1 }), assumedElasticity),
    beside(money('value', { above: 0 }), 1),
    beside(money('low', { atLeast: 0 }), 0),
    beside(money('high', { atLeast: 0 })),
  ],
});

/**
 * A column of numbers that looks like a split must be one, so a budget that the bounds do not let
 * be spent is refused.
 *
 * @throws Fault `at-least` or `at-most` on `budget`; `at-least` on `high` with the row
 */
export const compute = /* @__PURE__ */ computation(signature, ({ budget, ...lists }) => {
  const channels = lists.spend.map((spend, row) => {
    const low = lists.low[row] ?? 0;
    const high = lists.high[row];
    if (high !== undefined && high < low) {
      throw new Fault('at-least', 'high', { limit: low, row: row + 1 });
    }
    const elasticity = lists.elasticity[row] ?? assumedElasticity;
    const curve = powerCurve(spend, lists.results[row] ?? 0, elasticity);
    return { curve, weight: lists.value[row] ?? 1, ...centBounds(low, high) };
  });
  const { spends, limit } = splitBudget(channels, budget);
  if (limit === undefined) return spends;
  throw new Fault(limit > budget ? 'at-least' : 'at-most', 'budget', { limit });
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'planning',
  gives: 'money',
  words: {
    en: {
      summary: 'Best split of an ad budget: spills the spend of each channel, to the cent',
      parameters: {
        budget: 'Money to split, for the same period as spend and results',
        spend: 'What each channel costs now, above 0',
        results: 'What each channel brings now for that money: sales, leads',
        elasticity:
          'Percent of results that one percent more spend brings, between 0 and 1; twice the spend brings 2 to this power times the results',
        value: 'What one result of the channel is worth, margin LTV for example',
        low: 'Spend at least this; equal to high where the channel is locked',
        high: 'Spend at most this',
      },
      blanks: { high: 'no upper bound' },
      mistakes: [
        'Leads of one channel beside sales of another. Count the same thing everywhere, or give the value of each.',
        'A channel that was never tried. Its answer to money is unknown: leave it out and take its trial budget off the total.',
        'A best spend far above what was ever spent. Up to one and a half times the curve can be trusted, beyond that set high and try step by step.',
      ],
    },
    uk: {
      summary:
        'Найкращий розподіл рекламного бюджету: виводить витрати кожного каналу з точністю до копійки',
      parameters: {
        budget: 'Гроші, які треба розподілити, за той самий період, що й spend та results',
        spend: 'Скільки зараз витрачають на кожен канал, більше за 0',
        results: 'Скільки кожен канал дає зараз за ці гроші: продажів, лідів',
        elasticity:
          'На скільки відсотків більше результатів дає один відсоток витрат, між 0 і 1; подвоєні витрати дають результатів у 2 в цьому степені разів більше',
        value: 'Скільки вартий один результат каналу, наприклад маржинальний LTV',
        low: 'Витратити щонайменше стільки; дорівнює high, якщо витрати каналу зафіксовано',
        high: 'Витратити щонайбільше стільки',
      },
      blanks: { high: 'без верхньої межі' },
      mistakes: [
        'Ліди одного каналу поруч із продажами іншого. Рахуйте всюди те саме або вкажіть value кожного.',
        'Канал, якого ще не пробували. Невідомо, як він відповідає на гроші: не вносьте його, а його пробний бюджет відніміть від загального.',
        'Найкращі витрати, значно більші за будь-які досі. Кривій можна вірити до півтора раза, далі задайте high і пробуйте поступово.',
      ],
    },
    ru: {
      summary:
        'Лучшее распределение рекламного бюджета: выводит расходы каждого канала с точностью до копейки',
      parameters: {
        budget: 'Деньги, которые надо распределить, за тот же период, что spend и results',
        spend: 'Сколько сейчас тратят на каждый канал, больше 0',
        results: 'Сколько каждый канал даёт сейчас за эти деньги: продаж, лидов',
        elasticity:
          'На сколько процентов больше результатов даёт один процент расходов, между 0 и 1; удвоенные расходы дают результатов в 2 в этой степени раз больше',
        value: 'Сколько стоит для вас один результат канала, например маржинальный LTV',
        low: 'Потратить не меньше; равно high, если расходы канала зафиксированы',
        high: 'Потратить не больше',
      },
      blanks: { high: 'без верхней границы' },
      mistakes: [
        'Лиды одного канала рядом с продажами другого. Считайте везде одно и то же или укажите value каждого.',
        'Канал, который ещё не пробовали. Неизвестно, как он отвечает на деньги: не вносите его, а его пробный бюджет вычтите из общего.',
        'Лучшие расходы, намного большие любых прежних. Кривой можно верить до полутора раз, дальше задайте high и пробуйте постепенно.',
      ],
    },
  },
  source:
    'power response curves and equal marginal results (Lagrange); Everett (1963), Generalized Lagrange multiplier method for solving problems of optimum allocation of resources',
  examples: [
    {
      call: '=LTV_ALLOCATE(10000; A2:A4; B2:B4)',
      cells: { A2: [4000, 2000, 1000], B2: [300, 200, 50] },
      result: [[5000], [4444.44], [555.56]],
    },
    {
      call: '=LTV_ALLOCATE(10000; A2:A4; B2:B4; C2:C4)',
      cells: { A2: [4000, 2000, 1000], B2: [300, 200, 50], C2: [0.5, 0.65, 0.35] },
      result: [[3089.33], [6656.88], [253.79]],
    },
    {
      call: '=LTV_ALLOCATE(10000; A2:A4; B2:B4; C2:C4; D2:D4; E2:E4; F2:F4)',
      cells: {
        A2: [4000, 2000, 1000],
        B2: [300, 200, 50],
        C2: [0.5, 0.65, 0.35],
        D2: [40, 40, 90],
        E2: ['', '', 1000],
        F2: ['', 4000, ''],
      },
      result: [[4766.43], [4000], [1233.57]],
    },
  ],
  plain: [],
});
