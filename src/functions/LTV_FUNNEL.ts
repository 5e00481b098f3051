import { funnelVolumes, grownConversion } from '../core/planning/funnel';
import { computation, count, explanation, list, optional, rate, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_FUNNEL',
  shape: 'table',
  parameters: [
    count('volume'),
    list(rate('conversions')),
    optional(rate('growth', { above: -1 }), 0),
    optional(count('periods', { whole: true, atMost: 1000 }), 0),
  ],
});

/**
 * A line for each period, the present one first; in it the volume and what is left of it after
 * each step. No header: the stages bear the names their owner gave them.
 */
export const compute = /* @__PURE__ */ computation(
  signature,
  ({ volume, conversions, growth, periods }) =>
    Array.from({ length: periods + 1 }, (_, period) =>
      funnelVolumes(
        volume,
        conversions.map((conversion) => grownConversion(conversion, growth, period)),
      ),
    ),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'planning',
  gives: 'count',
  words: {
    en: {
      summary:
        'Sales funnel: spills how many are left at each stage, one column a stage, one row a period',
      parameters: {
        volume: 'How many enter, such as impressions in a month',
        conversions: 'Conversion of each step, a range: to a click, to a lead, to a sale',
        growth: 'Share by which every conversion grows in a period; none passes 100%',
        periods: 'How many periods ahead, one row each below the present one',
      },
      mistakes: [
        'Growth in percentage points. A growth of 5% makes 2% into 2.1%, not into 7%.',
        'Expecting sales to grow by growth. Each step grows, so three steps of 5% make sales 15.8% more.',
        'A gap in the conversions. Blank cells are passed over and the funnel gets a stage fewer.',
      ],
    },
    uk: {
      summary:
        'Воронка продажів: виводить, скільки лишається на кожному етапі; стовпець — етап, рядок — період',
      parameters: {
        volume: 'Скільки заходить у воронку, наприклад показів за місяць',
        conversions: 'Конверсія кожного кроку, діапазон: у клік, у лід, у продаж',
        growth: 'На яку частку зростає кожна конверсія за період; понад 100% не зростає жодна',
        periods: 'На скільки періодів уперед, по рядку на кожен під теперішнім',
      },
      mistakes: [
        'Ріст у відсоткових пунктах. За росту 5% із 2% стане 2,1%, а не 7%.',
        'Чекати, що продажі зростуть на growth. Росте кожен крок, тож три кроки по 5% дають на 15,8% більше продажів.',
        'Пропуск у конверсіях. Порожні клітинки не враховуються, і у воронці стає на етап менше.',
      ],
    },
    ru: {
      summary:
        'Воронка продаж: выводит, сколько остаётся на каждом этапе; столбец — этап, строка — период',
      parameters: {
        volume: 'Сколько входит в воронку, например показов за месяц',
        conversions: 'Конверсия каждого шага, диапазон: в клик, в лид, в продажу',
        growth: 'На какую долю растёт каждая конверсия за период; выше 100% не растёт ни одна',
        periods: 'На сколько периодов вперёд, по строке на каждый под нынешним',
      },
      mistakes: [
        'Рост в процентных пунктах. При росте 5% из 2% станет 2,1%, а не 7%.',
        'Ждать, что продажи вырастут на growth. Растёт каждый шаг, поэтому три шага по 5% дают на 15,8% больше продаж.',
        'Пропуск в конверсиях. Пустые ячейки не учитываются, и в воронке становится на этап меньше.',
      ],
    },
  },
  source: 'arithmetic: a product of conversions, each growing by compound interest',
  examples: [
    {
      call: '=LTV_FUNNEL(50000; A2:A4)',
      cells: { A2: [0.01, 0.05, 0.5] },
      result: [[50000, 500, 25, 12.5]],
    },
    {
      call: '=LTV_FUNNEL(50000; A2:A4; 5%; 3)',
      cells: { A2: [0.01, 0.05, 0.5] },
      result: [
        [50000, 500, 25, 12.5],
        [50000, 525, 27.5625, 14.4703],
        [50000, 551.25, 30.3877, 16.7512],
        [50000, 578.8125, 33.5024, 19.3916],
      ],
    },
  ],
  plain: [],
});
