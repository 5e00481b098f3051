import { Fault } from '../core/fault';
import {
  choice,
  computation,
  count,
  explanation,
  list,
  number,
  optional,
  sheetFunction,
} from './define';
import { customerModel, customerModelNames } from './models/customer-model';

const signature = sheetFunction({
  name: 'LTV_EXPECTED',
  parameters: [
    choice('model', customerModelNames),
    list(number('parameters', { above: 0 })),
    count('periods'),
    optional(count('frequency', { whole: true })),
    optional(count('recency')),
    optional(count('age')),
  ],
});

/**
 * Without a history, the repeat orders of a new customer within the periods after the first
 * order; with one, the orders of that customer within the periods to come.
 *
 * @throws Fault `required` where only a part of a history is given
 */
export const compute = /* @__PURE__ */ computation(
  signature,
  ({ model, parameters, periods, frequency, recency, age }) => {
    const asked = customerModel(model, parameters);
    if (frequency === undefined && recency === undefined && age === undefined) {
      return asked.expected(periods);
    }
    if (frequency === undefined) throw new Fault('required', 'frequency');
    if (recency === undefined) throw new Fault('required', 'recency');
    if (age === undefined) throw new Fault('required', 'age');
    const history = { frequency, recency, age };
    return asked.alive(history) * asked.ahead(history)(periods);
  },
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'count',
  words: {
    en: {
      summary:
        'Expected orders: of a new customer, or of one with a history in the periods to come',
      parameters: {
        model: 'The model fitted: BG/NBD, MBG/NBD, Pareto/NBD, NBD or BG/BB',
        parameters: 'Its parameters in the order of LTV_FIT or LTV_FIT_BGBB',
        periods: 'How far ahead, in the unit of the parameters; for BG/BB a number of occasions',
        frequency: 'Repeat orders of the customer so far',
        recency: 'Time from the first order to the last; for BG/BB the last occasion with an order',
        age: 'Time from the first order to the end of observation; for BG/BB the occasions observed',
      },
      blanks: {
        frequency: 'a new customer',
        recency: 'a new customer',
        age: 'a new customer',
      },
      mistakes: [
        'Read as a probability. It is a mean number of orders and may well be 3.',
        'The first order expected again. For a new customer repeat orders are counted, not the first.',
        'Multiplied by LTV_ALIVE once more. That probability is already inside.',
        '12 for a year beside parameters in weeks. Give 52.',
      ],
    },
    uk: {
      summary:
        'Очікувані замовлення: нового клієнта або того, чию історію відомо, за наступні періоди',
      parameters: {
        model: 'Оцінена модель: BG/NBD, MBG/NBD, Pareto/NBD, NBD або BG/BB',
        parameters: 'Її параметри в порядку LTV_FIT або LTV_FIT_BGBB',
        periods: 'На скільки вперед, в одиницях параметрів; для BG/BB кількість випадків',
        frequency: 'Повторні замовлення клієнта досі',
        recency:
          'Час від першого замовлення до останнього; для BG/BB останній випадок із замовленням',
        age: 'Час від першого замовлення до кінця спостереження; для BG/BB кількість випадків',
      },
      blanks: {
        frequency: 'новий клієнт',
        recency: 'новий клієнт',
        age: 'новий клієнт',
      },
      mistakes: [
        'Прийнято за ймовірність. Це середня кількість замовлень, вона може бути й 3.',
        'Чекають іще раз перше замовлення. У нового клієнта рахуються повторні, без першого.',
        'Помножено ще раз на LTV_ALIVE. Ця ймовірність уже всередині.',
        '12 за рік поруч із параметрами в тижнях. Вкажіть 52.',
      ],
    },
    ru: {
      summary:
        'Ожидаемые заказы: нового клиента или того, чья история известна, за следующие периоды',
      parameters: {
        model: 'Оценённая модель: BG/NBD, MBG/NBD, Pareto/NBD, NBD или BG/BB',
        parameters: 'Её параметры в порядке LTV_FIT или LTV_FIT_BGBB',
        periods: 'На сколько вперёд, в единицах параметров; для BG/BB число случаев',
        frequency: 'Повторные заказы клиента до сих пор',
        recency: 'Время от первого заказа до последнего; для BG/BB последний случай с заказом',
        age: 'Время от первого заказа до конца наблюдения; для BG/BB число случаев',
      },
      blanks: {
        frequency: 'новый клиент',
        recency: 'новый клиент',
        age: 'новый клиент',
      },
      mistakes: [
        'Принято за вероятность. Это среднее число заказов, оно может быть и 3.',
        'Ждут ещё раз первый заказ. У нового клиента считаются повторные, без первого.',
        'Умножено ещё раз на LTV_ALIVE. Эта вероятность уже внутри.',
        '12 за год рядом с параметрами в неделях. Укажите 52.',
      ],
    },
  },
  source:
    'Fader, Hardie and Lee (2005), equations 9 and 10; Batislam, Denizel and Filiztekin (2007); Schmittlein, Morrison and Colombo (1987); Fader, Hardie and Shang (2010)',
  examples: [
    {
      call: '=LTV_EXPECTED("BG/NBD"; A2:A5; 273)',
      cells: { A2: [0.24259452, 30.895213, 0.79292127, 2.4259039] },
      result: 1.19501,
    },
    {
      call: '=LTV_EXPECTED("BG/NBD"; A2:A5; 273; 2; 213; 272)',
      cells: { A2: [0.24259452, 30.895213, 0.79292127, 2.4259039] },
      result: 1.22599,
    },
  ],
  plain: [],
});
