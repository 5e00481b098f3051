import { choice, computation, count, explanation, list, number, sheetFunction } from './define';
import { customerModel, customerModelNames } from './models/customer-model';

const signature = sheetFunction({
  name: 'LTV_ALIVE',
  parameters: [
    choice('model', customerModelNames),
    list(number('parameters', { above: 0 })),
    count('frequency', { whole: true }),
    count('recency'),
    count('age'),
  ],
});

export const compute = /* @__PURE__ */ computation(signature, ({ model, parameters, ...history }) =>
  customerModel(model, parameters).alive(history),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'rate',
  words: {
    en: {
      summary: 'Probability that a customer is still active, by order history',
      parameters: {
        model: 'The model fitted: BG/NBD, MBG/NBD, Pareto/NBD, NBD or BG/BB',
        parameters: 'Its parameters in the order of LTV_FIT or LTV_FIT_BGBB',
        frequency: 'Repeat orders of the customer',
        recency:
          'Time from the first order to the last, in the unit of the parameters; for BG/BB the last occasion with an order',
        age: 'Time from the first order to the end of observation; for BG/BB the occasions observed',
      },
      mistakes: [
        'One-time buyers under BG/NBD. They are always alive there with 100%; MBG/NBD and Pareto/NBD give a probability.',
        'Expected orders read off this number. It says whether the customer is there; LTV_EXPECTED says how many orders come.',
        'Days beside parameters fitted in weeks. One unit for all.',
      ],
    },
    uk: {
      summary: 'Імовірність, що клієнт досі активний, за історією його замовлень',
      parameters: {
        model: 'Оцінена модель: BG/NBD, MBG/NBD, Pareto/NBD, NBD або BG/BB',
        parameters: 'Її параметри в порядку LTV_FIT або LTV_FIT_BGBB',
        frequency: 'Повторні замовлення клієнта',
        recency:
          'Час від першого замовлення до останнього в одиницях параметрів; для BG/BB останній випадок із замовленням',
        age: 'Час від першого замовлення до кінця спостереження; для BG/BB кількість випадків',
      },
      mistakes: [
        'Клієнти з одним замовленням у BG/NBD. Там вони завжди активні на 100%; MBG/NBD і Pareto/NBD дають імовірність.',
        'За цим числом судять про кількість замовлень. Воно каже, чи клієнт ще є; скільки буде замовлень, каже LTV_EXPECTED.',
        'Дні поруч із параметрами в тижнях. Одиниця часу одна для всього.',
      ],
    },
    ru: {
      summary: 'Вероятность, что клиент ещё активен, по истории его заказов',
      parameters: {
        model: 'Оценённая модель: BG/NBD, MBG/NBD, Pareto/NBD, NBD или BG/BB',
        parameters: 'Её параметры в порядке LTV_FIT или LTV_FIT_BGBB',
        frequency: 'Повторные заказы клиента',
        recency:
          'Время от первого заказа до последнего в единицах параметров; для BG/BB последний случай с заказом',
        age: 'Время от первого заказа до конца наблюдения; для BG/BB число случаев',
      },
      mistakes: [
        'Клиенты с одним заказом в BG/NBD. Там они всегда активны на 100%; MBG/NBD и Pareto/NBD дают вероятность.',
        'По этому числу судят о количестве заказов. Оно говорит, здесь ли ещё клиент; сколько будет заказов, говорит LTV_EXPECTED.',
        'Дни рядом с параметрами в неделях. Единица времени одна для всего.',
      ],
    },
  },
  source:
    'Fader, Hardie and Lee (2005), “Counting your customers” the easy way; Batislam, Denizel and Filiztekin (2007); Schmittlein, Morrison and Colombo (1987); Fader, Hardie and Shang (2010)',
  examples: [
    {
      call: '=LTV_ALIVE("BG/NBD"; A2:A5; 2; 213; 272)',
      cells: { A2: [0.24259452, 30.895213, 0.79292127, 2.4259039] },
      result: 0.72662,
    },
    {
      call: '=LTV_ALIVE("Pareto/NBD"; A2:A5; B2:B3; C2:C3; D2:D3)',
      cells: {
        A2: [0.553277, 74.043802, 0.60624, 81.681061],
        B2: [2, 0],
        C2: [213, 0],
        D2: [272, 272],
      },
      result: [[0.86913], [0.29511]],
    },
  ],
  plain: [],
});
