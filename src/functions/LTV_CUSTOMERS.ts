/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { fitCustomers, forecastCustomers, type SpendBasis } from '../core/models/customer-forecast';
import { summarize } from '../core/orders/summary';
import {
  cells,
  choice,
  computation,
  count,
  explanation,
  margin,
  optional,
  rate,
  sheetFunction,
  type Scalar,
} from './define';
import { refusalFault } from './models/refusal';
import { isoDay } from './orders/columns';
import { ordersIn } from './orders/read';

const signature = sheetFunction({
  name: 'LTV_CUSTOMERS',
  shape: 'table',
  parameters: [
    cells('customers'),
    cells('dates'),
    cells('amounts'),
    count('horizon', { above: 0, atMost: 10_000 }),
    margin(),
    optional(rate('discount'), 0),
    optional(choice('unit', ['month', 'week', 'day', 'year']), 'month'),
    optional(choice('model', ['auto', 'BG/NBD', 'MBG/NBD', 'Pareto/NBD', 'NBD']), 'auto'),
  ],
});

const spendNames: Readonly<Record<SpendBasis, string>> = {
  'gamma-gamma': 'Gamma-Gamma',
  mean: 'mean',
  'own-mean': 'own mean',
};

/** Confidence of `low` and `high`. */
const confidence = 0.95;

/**
 * A line for each customer, the highest forecast first. Observation ends on the last day in the
 * orders. The header tells the horizon with its unit, the model of the orders and how the value
 * of an order was found: by Gamma-Gamma, or where that cannot be by the mean repeat order.
 *
 * @throws Fault naming the row that cannot be read, or with the code of the models' refusal
 */
export const compute = /* @__PURE__ */ computation(signature, (given, place) => {
  const { log, end } = ordersIn(
    { customers: given.customers, dates: given.dates, amounts: given.amounts },
    place,
  );
  const known = summarize(log, end);
  const models = fitCustomers(known, given.model, given.unit);
  if (models.status !== 'fitted') throw refusalFault(models.status, 'customers');
  const forecast = forecastCustomers(models, known, { ...given, confidence });
  const within = `${String(given.horizon)} ${given.unit}${given.horizon === 1 ? '' : 's'}`;
  const header: Scalar[] = [
    'customer',
    'orders',
    'last_order',
    `probability_alive (${models.orders.model.name})`,
    `expected_orders (${within})`,
    `expected_order_value (${spendNames[models.spend.basis]})`,
    `forecast_ltv (${within})`,
    'low',
    'high',
  ];
  const lines = Array.from(forecast.ranking, (at): Scalar[] => [
    log.names[known.customer[at]!]!,
    known.frequency[at]! + 1,
    isoDay(end - known.age[at]! + known.recency[at]!),
    forecast.alive[at]!,
    forecast.orders[at]!,
    forecast.orderValue[at]!,
    forecast.ltv[at]!,
    orBlank(forecast.low[at]!),
    orBlank(forecast.high[at]!),
  ]);
  return [header, ...lines];
});

const orBlank = (value: number): Scalar => (Number.isFinite(value) ? value : '');

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'money',
  words: {
    en: {
      summary:
        'Forecast of every customer from raw orders: probability of being active, orders, LTV to come with its range',
      parameters: {
        customers: 'Customer of each order, a name or a number',
        dates: 'Date of each order',
        amounts: 'Amount of each order; refunds negative',
        horizon: 'How far ahead to count, in units',
        margin: 'Share of revenue that is margin',
        discount: 'Discount rate of one unit; use LTV_RATE if yours is yearly',
        unit: 'month (30.4375 days), week, day or year',
        model: 'BG/NBD, MBG/NBD, Pareto/NBD or NBD; auto takes the one that fits best',
      },
      mistakes: [
        'Forecast LTV taken for all a customer brings. It is the future only; what was paid so far is historical LTV, and their sum the total.',
        'Low and high taken for what one customer may do. They say how well the average of such customers is known; a single one strays much further.',
        'Orders of a few weeks forecast for years. Nothing in them shows how long customers stay.',
        'A yearly discount rate beside months. Give LTV_RATE(12%; 12).',
        'The words in brackets passed over. NBD means that no dropout can be seen and everyone counts as active; mean, that every order is valued at the mean repeat order, for too little is known to tell customers apart.',
      ],
    },
    uk: {
      summary:
        'Прогноз для кожного клієнта із сирих замовлень: імовірність активності, замовлення, майбутній LTV і його межі',
      parameters: {
        customers: 'Клієнт кожного замовлення: назва або номер',
        dates: 'Дата кожного замовлення',
        amounts: 'Сума кожного замовлення; повернення від’ємні',
        horizon: 'На скільки одиниць часу вперед рахувати',
        margin: 'Частка маржі в доході',
        discount: 'Ставка дисконтування за одиницю часу; якщо у вас річна, візьміть LTV_RATE',
        unit: 'Одиниця часу: month (місяць, 30,4375 дня), week (тиждень), day (день) або year (рік)',
        model: 'BG/NBD, MBG/NBD, Pareto/NBD або NBD; auto бере найкращу',
      },
      mistakes: [
        'Прогнозний LTV прийнято за все, що принесе клієнт. Це лише майбутнє; сплачене досі — історичний LTV, а їхня сума — загальний.',
        'Low і high прийнято за межі для одного клієнта. Вони кажуть, наскільки точно відоме середнє для таких клієнтів; один клієнт відхилиться значно більше.',
        'Прогноз на роки за замовленнями кількох тижнів. З них не видно, як довго клієнти лишаються.',
        'Річна ставка поруч із місяцями. Вкажіть LTV_RATE(12%; 12).',
        'Не помічено слів у дужках. NBD означає, що відходу не видно й усі вважаються активними; mean — що кожне замовлення оцінено середнім повторним чеком, бо даних замало, щоб розрізнити клієнтів.',
      ],
    },
    ru: {
      summary:
        'Прогноз для каждого клиента из сырых заказов: вероятность активности, заказы, будущий LTV и его границы',
      parameters: {
        customers: 'Клиент каждого заказа: название или номер',
        dates: 'Дата каждого заказа',
        amounts: 'Сумма каждого заказа; возвраты отрицательные',
        horizon: 'На сколько единиц времени вперёд считать',
        margin: 'Доля маржи в выручке',
        discount:
          'Ставка дисконтирования за единицу времени; если у вас годовая, возьмите LTV_RATE',
        unit: 'Единица времени: month (месяц, 30,4375 дня), week (неделя), day (день) или year (год)',
        model: 'BG/NBD, MBG/NBD, Pareto/NBD или NBD; auto берёт лучшую',
      },
      mistakes: [
        'Прогнозный LTV принят за всё, что принесёт клиент. Это только будущее; уплаченное до сих пор — исторический LTV, а их сумма — общий.',
        'Low и high приняты за границы для одного клиента. Они говорят, насколько точно известно среднее для таких клиентов; один клиент отклонится намного сильнее.',
        'Прогноз на годы по заказам за несколько недель. По ним не видно, как долго клиенты остаются.',
        'Годовая ставка рядом с месяцами. Укажите LTV_RATE(12%; 12).',
        'Не замечены слова в скобках. NBD значит, что ухода не видно и все считаются активными; mean — что каждый заказ оценён средним повторным чеком, потому что данных мало, чтобы различить клиентов.',
      ],
    },
  },
  source:
    'Fader, Hardie and Lee (2005), RFM and CLV; the models of LTV_FIT and LTV_FIT_SPEND; intervals by the delta method',
  examples: [
    {
      call: '=LTV_CUSTOMERS(A2:A16; B2:B16; C2:C16; 12; 40%)',
      cells: {
        A2: [
          'Ann',
          'Bob',
          'Ann',
          'Eve',
          'Ann',
          'Joe',
          'Ann',
          'Kim',
          'Ann',
          'Eve',
          'Lee',
          'Ann',
          'Kim',
          'Ann',
          'Kim',
        ],
        B2: [
          '2025-01-10',
          '2025-01-18',
          '2025-01-31',
          '2025-02-03',
          '2025-02-20',
          '2025-03-01',
          '2025-03-15',
          '2025-03-20',
          '2025-04-09',
          '2025-04-14',
          '2025-04-22',
          '2025-05-02',
          '2025-05-12',
          '2025-05-30',
          '2025-06-10',
        ],
        C2: [55, 30, 30, 20, 50, 45, 40, 70, 35, 25, 15, 45, 60, 40, 40],
      },
      result: [
        [
          'customer',
          'orders',
          'last_order',
          'probability_alive (NBD)',
          'expected_orders (12 months)',
          'expected_order_value (mean)',
          'forecast_ltv (12 months)',
          'low',
          'high',
        ],
        ['Ann', 7, '2025-05-30', 1, 11.6998, 40.5556, 189.797, 113.08, 318.57],
        ['Kim', 3, '2025-06-10', 1, 7.1071, 40.5556, 115.293, 63.85, 208.19],
        ['Eve', 2, '2025-04-14', 1, 3.4502, 40.5556, 55.969, 34.37, 91.15],
        ['Lee', 1, '2025-04-22', 1, 2.5709, 40.5556, 41.705, 12.09, 143.81],
        ['Joe', 1, '2025-03-01', 1, 1.7423, 40.5556, 28.263, 6.21, 128.65],
        ['Bob', 1, '2025-01-18', 1, 1.3824, 40.5556, 22.425, 4.27, 117.73],
      ],
    },
  ],
  plain: [],
});
