import { chooseOrderModel } from '../core/models/choose';
import { fit } from '../core/models/fit';
import {
  aligned,
  choice,
  computation,
  count,
  explanation,
  optional,
  sheetFunction,
} from './define';
import { orderModel } from './models/customer-model';
import { fitTable } from './models/fit-table';
import { historiesIn } from './models/histories';
import { fittedOrFault, refusalFault } from './models/refusal';

const signature = sheetFunction({
  name: 'LTV_FIT',
  shape: 'table',
  parameters: [
    choice('model', ['auto', 'BG/NBD', 'MBG/NBD', 'Pareto/NBD', 'NBD']),
    aligned(count('frequency', { whole: true })),
    aligned(count('recency')),
    aligned(count('age')),
    optional(aligned(count('counts'))),
  ],
});

/** Parameters of the largest models here. */
const mostParameters = 4;

/**
 * Maximum-likelihood estimates with standard errors, in the unit of the columns. `auto` adds a
 * line with the model chosen and why (`best-fit`, `tie`, `no-dropout`), and keeps room for four
 * parameters whichever it is.
 *
 * @throws Fault with the refusal's code when these customers cannot carry the model
 */
export const compute = /* @__PURE__ */ computation(signature, ({ model, ...given }) => {
  const histories = historiesIn(given);
  if (model !== 'auto') {
    const chosen = orderModel(model);
    return fitTable(fittedOrFault(fit(chosen, histories), 'frequency'), chosen.parameters);
  }
  const choice = chooseOrderModel(histories);
  if (!choice.model || !choice.fit) {
    // The plainest model comes last: what it lacks, all of them lack.
    const last = choice.fits[choice.fits.length - 1];
    throw refusalFault(last && last.status !== 'fitted' ? last.status : 'too-few', 'frequency');
  }
  const line = ['model', choice.model.name, choice.reason];
  return fitTable(choice.fit, choice.model.parameters, [line], mostParameters);
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'number',
  words: {
    en: {
      summary:
        'Fits a model of repeat orders: parameters with standard errors, log-likelihood, customers',
      parameters: {
        model: 'BG/NBD, MBG/NBD, Pareto/NBD, NBD, or auto for the one that fits best',
        frequency: 'Repeat orders of each customer: orders after the first one',
        recency: 'Time from the first order of a customer to the last, 0 without repeat orders',
        age: 'Time from the first order to the end of observation, in the same unit',
        counts: 'How many customers each row stands for',
      },
      blanks: { counts: 'one customer a row' },
      mistakes: [
        'Only repeat buyers in the list. One-time buyers belong to it, with frequency and recency 0.',
        'Time since the last order given as recency. It is the time from the first order to the last.',
        'P(alive) read without a look at the model. Under BG/NBD whoever never came back counts as alive; MBG/NBD and Pareto/NBD let them be gone, so auto takes MBG/NBD when fits tie.',
        'Parameters fitted in weeks, questions asked in months. Times keep the unit of these columns everywhere.',
      ],
    },
    uk: {
      summary:
        'Оцінює модель повторних замовлень: параметри зі стандартними похибками, логарифм правдоподібності, кількість клієнтів',
      parameters: {
        model: 'BG/NBD, MBG/NBD, Pareto/NBD, NBD або auto, щоб узяти найкращу',
        frequency: 'Повторні замовлення кожного клієнта: усі після першого',
        recency: 'Час від першого замовлення клієнта до останнього, 0 без повторних',
        age: 'Час від першого замовлення до кінця спостереження, у тих самих одиницях',
        counts: 'Скільком клієнтам відповідає кожен рядок',
      },
      blanks: { counts: 'один клієнт у рядку' },
      mistakes: [
        'У списку лише повторні покупці. Потрібні й ті, хто купив раз: у них frequency і recency дорівнюють 0.',
        'Час після останнього замовлення замість recency. Це час від першого замовлення до останнього.',
        'Імовірність активності без огляду на модель. У BG/NBD той, хто купив раз, завжди активний; MBG/NBD і Pareto/NBD допускають, що він пішов, тому за рівної якості auto бере MBG/NBD.',
        'Параметри в тижнях, а запитання в місяцях. Усюди діє одиниця часу цих стовпців.',
      ],
    },
    ru: {
      summary:
        'Оценивает модель повторных заказов: параметры со стандартными ошибками, логарифм правдоподобия, число клиентов',
      parameters: {
        model: 'BG/NBD, MBG/NBD, Pareto/NBD, NBD или auto, чтобы взять лучшую',
        frequency: 'Повторные заказы каждого клиента: все после первого',
        recency: 'Время от первого заказа клиента до последнего, 0 без повторных',
        age: 'Время от первого заказа до конца наблюдения, в тех же единицах',
        counts: 'Скольким клиентам соответствует каждая строка',
      },
      blanks: { counts: 'один клиент в строке' },
      mistakes: [
        'В списке только повторные покупатели. Нужны и те, кто купил один раз: у них frequency и recency равны 0.',
        'Время после последнего заказа вместо recency. Это время от первого заказа до последнего.',
        'Вероятность активности без оглядки на модель. В BG/NBD купивший один раз всегда активен; MBG/NBD и Pareto/NBD допускают, что он ушёл, поэтому при равном качестве auto берёт MBG/NBD.',
        'Параметры в неделях, а вопросы в месяцах. Везде действует единица времени этих столбцов.',
      ],
    },
  },
  source:
    'Fader, Hardie and Lee (2005), “Counting your customers” the easy way; Batislam, Denizel and Filiztekin (2007), MBG/NBD; Schmittlein, Morrison and Colombo (1987), Pareto/NBD; Ehrenberg (1959), NBD',
  examples: [
    {
      call: '=LTV_FIT("BG/NBD"; A2:A10; B2:B10; C2:C10; D2:D10)',
      cells: {
        A2: [0, 1, 1, 1, 2, 2, 4, 5, 9],
        B2: [0, 4, 15, 35, 12, 36, 20, 38, 39],
        C2: [40, 40, 40, 40, 40, 40, 40, 40, 40],
        D2: [300, 60, 30, 10, 30, 12, 12, 10, 6],
      },
      result: [
        ['parameter', 'estimate', 'standard_error'],
        ['r', 0.2327, 0.0294],
        ['alpha', 6.3424, 1.3171],
        ['a', 0.8064, 0.3157],
        ['b', 0.9536, 0.4423],
        ['log_likelihood', -1543.2442, ''],
        ['customers', 470, ''],
      ],
    },
    {
      call: '=LTV_FIT("auto"; A2:A10; B2:B10; C2:C10; D2:D10)',
      cells: {
        A2: [0, 1, 1, 1, 2, 2, 4, 5, 9],
        B2: [0, 4, 15, 35, 12, 36, 20, 38, 39],
        C2: [40, 40, 40, 40, 40, 40, 40, 40, 40],
        D2: [300, 60, 30, 10, 30, 12, 12, 10, 6],
      },
      result: [
        ['parameter', 'estimate', 'standard_error'],
        ['r', 5.9549, 3.44],
        ['alpha', 54.4028, 30.77],
        ['a', 1.8837, 0.4152],
        ['b', 1.0857, 0.2783],
        ['log_likelihood', -1529.7179, ''],
        ['customers', 470, ''],
        ['model', 'MBG/NBD', 'tie'],
      ],
    },
  ],
  plain: [],
});
