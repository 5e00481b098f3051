import { Fault } from '../core/fault';
import { bdw } from '../core/models/bdw';
import { fit } from '../core/models/fit';
import { renewalHistories } from '../core/models/renewal-histories';
import { sbg } from '../core/models/sbg';
import { choice, computation, count, explanation, list, optional, sheetFunction } from './define';
import { fitTable } from './models/fit-table';
import { fittedOrFault, refusalFault } from './models/refusal';

const signature = sheetFunction({
  name: 'LTV_FIT_RETENTION',
  shape: 'table',
  parameters: [list(count('survivors')), optional(choice('model', ['sBG', 'BdW']), 'sBG')],
});

/**
 * Retention of one cohort: its customers at the start, then those still there after each period.
 *
 * @throws Fault `at-most` on `survivors` where they rise, or the refusal's code
 */
export const compute = /* @__PURE__ */ computation(signature, ({ survivors, model }) => {
  if (survivors.length < 2) throw refusalFault('too-few', 'survivors');
  const rise = survivors.findIndex((each, period) => each > (survivors[period - 1] ?? Infinity));
  if (rise > 0) {
    const details = { limit: survivors[rise - 1] ?? 0, row: rise + 1 };
    throw new Fault('at-most', 'survivors', details);
  }
  const retention = model === 'BdW' ? bdw : sbg;
  const found = fittedOrFault(fit(retention, renewalHistories([survivors])), 'survivors');
  return fitTable(found, retention.parameters);
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'number',
  words: {
    en: {
      summary: 'Fits how a cohort under contract shrinks, to project its retention further',
      parameters: {
        survivors:
          'Customers of one cohort: at the start, then still there after period 1, 2, 3 and so on; counts, not shares',
        model:
          'sBG: everyone has a constant chance of leaving of their own. BdW: that chance may also change with time',
      },
      mistakes: [
        'The number at the start left out. 1000 customers of whom 631 renewed begin with 1000, then 631.',
        'Shares instead of counts. The parameters come out the same, the standard errors do not.',
        'Shop customers, who leave without a word. This model needs to see who left, as with subscriptions; for a shop take LTV_FIT.',
      ],
    },
    uk: {
      summary: 'Оцінює, як меншає когорта передплатників, щоб продовжити її криву утримання',
      parameters: {
        survivors:
          'Клієнти однієї когорти: на початку, потім ті, хто лишився після періоду 1, 2, 3 і далі; кількість, а не частки',
        model:
          'sBG: у кожного клієнта своя стала ймовірність піти. BdW: вона ще й може змінюватися з часом',
      },
      mistakes: [
        'Пропущено кількість на початку. Якщо з 1000 клієнтів продовжив 631, список починається з 1000, потім 631.',
        'Частки замість кількості. Параметри будуть ті самі, а стандартні похибки ні.',
        'Клієнти магазину, які йдуть мовчки. Ця модель має бачити, хто пішов, як у передплаті; для магазину візьміть LTV_FIT.',
      ],
    },
    ru: {
      summary: 'Оценивает, как убывает когорта подписчиков, чтобы продолжить её кривую удержания',
      parameters: {
        survivors:
          'Клиенты одной когорты: в начале, затем те, кто остался после периода 1, 2, 3 и далее; число, а не доли',
        model:
          'sBG: у каждого клиента своя постоянная вероятность уйти. BdW: она ещё и может меняться со временем',
      },
      mistakes: [
        'Пропущено число в начале. Если из 1000 клиентов продлил 631, список начинается с 1000, затем 631.',
        'Доли вместо числа клиентов. Параметры будут те же, а стандартные ошибки нет.',
        'Клиенты магазина, которые уходят молча. Этой модели надо видеть, кто ушёл, как в подписке; для магазина возьмите LTV_FIT.',
      ],
    },
  },
  source:
    'Fader and Hardie (2007), How to project customer retention; Fader, Hardie, Liu, Davin and Steenburgh (2018), “How to project customer retention” revisited',
  examples: [
    {
      call: '=LTV_FIT_RETENTION(A2:A9)',
      cells: { A2: [1000, 631, 468, 382, 326, 289, 262, 241] },
      result: [
        ['parameter', 'estimate', 'standard_error'],
        ['alpha', 0.70408, 0.0656],
        ['beta', 1.18204, 0.1525],
        ['log_likelihood', -1680.26519, ''],
        ['customers', 1000, ''],
      ],
    },
    {
      call: '=LTV_FIT_RETENTION(A2:A6; "BdW")',
      cells: { A2: [1000, 631, 468, 382, 326] },
      result: [
        ['parameter', 'estimate', 'standard_error'],
        ['alpha', 0.52303, 0.309],
        ['beta', 0.89428, 0.525],
        ['c', 1.1964, 0.374],
        ['log_likelihood', -1401.38305, ''],
        ['customers', 1000, ''],
      ],
    },
  ],
  plain: [],
});
