import { bdw } from '../core/models/bdw';
import { sbg } from '../core/models/sbg';
import { choice, computation, count, explanation, list, number, sheetFunction } from './define';
import { checkedParameters } from './models/parameters';

const signature = sheetFunction({
  name: 'LTV_RETENTION_CURVE',
  shape: 'table',
  parameters: [
    choice('model', ['sBG', 'BdW']),
    list(number('parameters', { above: 0 })),
    count('periods', { whole: true, atMost: 10_000 }),
  ],
});

/** Share of a cohort still there after 0, 1, 2 … periods, under a header: `period`, `retention`. */
export const compute = /* @__PURE__ */ computation(signature, ({ model, parameters, periods }) => {
  const retention = model === 'BdW' ? bdw : sbg;
  const checked = checkedParameters(retention.parameters, parameters);
  const curve = Array.from({ length: periods + 1 }, (_, period) => [
    period,
    retention.survival(checked, period),
  ]);
  return [['period', 'retention'], ...curve];
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'rate',
  words: {
    en: {
      summary:
        'Share of a cohort still there after each period, 0 included, under a header: period, retention',
      parameters: {
        model: 'The model fitted by LTV_FIT_RETENTION: sBG or BdW',
        parameters: 'Its parameters: alpha and beta, for BdW also c',
        periods: 'How many periods, whole; the unit is that of the cohort',
      },
      mistakes: [
        'Months read off parameters fitted on years. Periods are those of the fit.',
        'Retention of one period read as this share. It is what is left of the start: 47% after two periods.',
      ],
    },
    uk: {
      summary:
        'Яка частка когорти лишається після кожного періоду, від нульового, під заголовком: period, retention',
      parameters: {
        model: 'Модель, оцінена в LTV_FIT_RETENTION: sBG або BdW',
        parameters: 'Її параметри: alpha і beta, для BdW ще й c',
        periods: 'Скільки періодів, ціле число; одиниця часу така, як у когорти',
      },
      mistakes: [
        'Місяці за параметрами, оціненими на роках. Періоди ті самі, що під час оцінювання.',
        'Прийнято за утримання одного періоду. Це залишок від початку: 47% після двох періодів.',
      ],
    },
    ru: {
      summary:
        'Какая доля когорты остаётся после каждого периода, с нулевого, под заголовком: period, retention',
      parameters: {
        model: 'Модель, оценённая в LTV_FIT_RETENTION: sBG или BdW',
        parameters: 'Её параметры: alpha и beta, для BdW ещё и c',
        periods: 'Сколько периодов, целое число; единица времени та же, что у когорты',
      },
      mistakes: [
        'Месяцы по параметрам, оценённым на годах. Периоды те же, что при оценке.',
        'Принято за удержание одного периода. Это остаток от начала: 47% после двух периодов.',
      ],
    },
  },
  source:
    'Fader and Hardie (2007), How to project customer retention; Fader, Hardie, Liu, Davin and Steenburgh (2018)',
  examples: [
    {
      call: '=LTV_RETENTION_CURVE("sBG"; A2:A3; 3)',
      cells: { A2: [0.70408, 1.18204] },
      result: [
        ['period', 'retention'],
        [0, 1],
        [1, 0.6267],
        [2, 0.4738],
        [3, 0.388],
      ],
    },
    {
      call: '=LTV_RETENTION_CURVE("BdW"; A2:A4; 4)',
      cells: { A2: [0.52303, 0.89428, 1.1964] },
      result: [
        ['period', 'retention'],
        [0, 1],
        [1, 0.631],
        [2, 0.4684],
        [3, 0.3812],
        [4, 0.326],
      ],
    },
  ],
  plain: [],
});
