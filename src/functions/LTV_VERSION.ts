import { version } from '../core/version';
import { computation, explanation, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_VERSION',
  // A text: of the kinds there are, only this one brings no unit and no percent sign with it.
  parameters: [],
});

export const compute = /* @__PURE__ */ computation(signature, () => version);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'explain',
  gives: 'number',
  words: {
    en: {
      summary: 'Version of the add-on, for support and for templates',
      parameters: {},
      mistakes: [
        'Trusting a cell typed long ago. Sheets may keep its old result after an update: type the formula anew.',
      ],
    },
    uk: {
      summary: 'Версія доповнення — для підтримки та шаблонів',
      parameters: {},
      mistakes: [
        'Довіра до давно введеної клітинки. Після оновлення Таблиці можуть зберігати старий результат: введіть формулу ще раз.',
      ],
    },
    ru: {
      summary: 'Версия дополнения — для поддержки и шаблонов',
      parameters: {},
      mistakes: [
        'Доверие к давно введённой ячейке. После обновления Таблицы могут хранить старый результат: введите формулу ещё раз.',
      ],
    },
  },
  source: 'the build',
  // Every build has its own answer, so none can be printed here.
  examples: [],
  plain: [],
});
