import type { ShapeWords } from './vocabulary';

export const shape: ShapeWords = {
  period: { month: 'Місяць', quarter: 'Квартал', year: 'Рік' },
  perPeriod: { month: 'на місяць', quarter: 'на квартал', year: 'на рік' },
  inPeriod: { month: 'на місяць', quarter: 'на квартал', year: 'на рік' },
  how: 'Введіть число або виділіть клітинку:',
  periodOf: (field) => `${field}: період`,
  field: {
    required: ({ cell }) =>
      cell
        ? `${cell} порожня. Заповніть клітинку або відв’яжіть її та введіть число.`
        : 'Введіть число або виділіть клітинку.',
    text: ({ cell, found }) =>
      cell
        ? `У ${cell} записано «${found}». Впишіть туди число або відв’яжіть клітинку.`
        : `Введіть число: «${found}» — не число.`,
    ambiguous: ({ cell, found }) => `${cell ? `${cell} м` : 'М'}ожна прочитати двояко: ${found}.`,
    date: ({ cell }) => `У ${cell} дата. Виділіть клітинку з числом.`,
    error: ({ cell, found }) =>
      `У ${cell} помилка ${found}. Виправте клітинку або відв’яжіть її та введіть число.`,
    gone: ({ cell }) => `Клітинки ${cell} більше немає. Виділіть іншу або введіть число.`,
    above: ({ cell, limit }) => `${cell || 'Число'} має бути більше за ${limit}.`,
    atLeast: ({ cell, limit }) => `${cell || 'Число'} має бути не менше за ${limit}.`,
    below: ({ cell, limit }) => `${cell || 'Число'} має бути менше за ${limit}.`,
    percent: ({ cell, found }) => `${cell ? `У ${cell} стоїть` : 'Тут'} ${found}: може, ${found}%?`,
    tooLarge: ({ cell }) => `${cell || 'Число'} завелике для плану.`,
    atMost: ({ cell, limit }) => `${cell || 'Тут'}: потрібно не більше ніж ${limit}.`,
    whole: ({ cell, found }) => `${cell || 'Тут'}: ${found}, а потрібне ціле число.`,
    requiredDay: ({ cell }) =>
      cell
        ? `Клітинка ${cell} порожня. Впишіть туди дату або відв’яжіть її та виберіть дату тут.`
        : 'Виберіть дату або клітинку.',
    day: ({ cell, found }) =>
      `${cell || 'Тут'}: «${found}», а потрібна дата, наприклад 2026-09-15.`,
    twoColumns: ({ cell }) => `${cell || 'Тут'}: потрібні два стовпці — витрати й результати.`,
    use: (text) => `Взяти ${text}`,
  },
};
