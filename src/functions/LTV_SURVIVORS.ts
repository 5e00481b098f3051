import { survivorsValue } from '../core/value/survivors-value';
import {
  computation,
  explanation,
  list,
  margin,
  money,
  optional,
  rate,
  sheetFunction,
} from './define';

const signature = sheetFunction({
  name: 'LTV_SURVIVORS',
  parameters: [list(rate('survival')), money('arpu'), margin(), optional(rate('discount'), 0)],
});

export const compute = /* @__PURE__ */ computation(signature, survivorsValue);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'money',
  words: {
    en: {
      summary: 'LTV over a measured survival curve, for the periods it covers and no longer',
      parameters: {
        survival: 'Share of customers still there in each period, a range; 100% comes first',
        arpu: 'Revenue of one remaining customer in a period of the curve',
        margin: 'Share of revenue that is margin',
        discount: 'Rate per period; use LTV_RATE if yours is yearly',
      },
      mistakes: [
        'The curve without its first 100%. The first payment of every customer is then missing.',
        'A gap in the curve. Blank cells are passed over, so later shares move to earlier periods: fill the gap.',
        'Counts of customers instead of shares. Divide each count by the first.',
      ],
    },
    uk: {
      summary: 'LTV за виміряною кривою утримання, лише за ті періоди, що в ній є',
      parameters: {
        survival: 'Частка клієнтів, що лишилися в кожному періоді, діапазон; першими йдуть 100%',
        arpu: 'Дохід від одного клієнта, що лишився, за період кривої',
        margin: 'Частка маржі в доході',
        discount: 'Ставка за період; якщо у вас річна, візьміть LTV_RATE',
      },
      mistakes: [
        'Крива без перших 100%. Тоді губиться перший платіж кожного клієнта.',
        'Пропуск у кривій. Порожні клітинки не враховуються, і наступні частки зсуваються на раніші періоди: заповніть пропуск.',
        'Кількість клієнтів замість часток. Поділіть кожне число на перше.',
      ],
    },
    ru: {
      summary: 'LTV по измеренной кривой удержания, только за те периоды, что в ней есть',
      parameters: {
        survival: 'Доля клиентов, оставшихся в каждом периоде, диапазон; первыми идут 100%',
        arpu: 'Доход от одного оставшегося клиента за период кривой',
        margin: 'Доля маржи в доходе',
        discount: 'Ставка за период; если у вас годовая, возьмите LTV_RATE',
      },
      mistakes: [
        'Кривая без первых 100%. Тогда теряется первый платёж каждого клиента.',
        'Пропуск в кривой. Пустые ячейки не учитываются, и следующие доли сдвигаются на более ранние периоды: заполните пропуск.',
        'Число клиентов вместо долей. Поделите каждое число на первое.',
      ],
    },
  },
  source: 'Gupta et al. (2006), Modeling customer lifetime value; present value of a finite series',
  examples: [
    {
      call: '=LTV_SURVIVORS(A2:A4; 100)',
      cells: { A2: [1, 0.8, 0.64] },
      result: 244,
    },
    {
      call: '=LTV_SURVIVORS(A2:A4; 100; 50%)',
      cells: { A2: [1, 0.8, 0.64] },
      result: 122,
    },
    {
      call: '=LTV_SURVIVORS(A2:A4; 100; ; 25%)',
      cells: { A2: [1, 0.5, 0.25] },
      result: 156,
    },
  ],
  plain: [
    'SUM(survival) * arpu',
    'SUM(survival) * arpu * margin',
    // NPV discounts its first value too, and passes over blank cells as this function does.
    'NPV(discount; survival) * (1 + discount) * arpu * margin',
  ],
});
