import type { ShapeWords } from './vocabulary';

export const shape: ShapeWords = {
  period: { month: 'Месяц', quarter: 'Квартал', year: 'Год' },
  perPeriod: { month: 'в месяц', quarter: 'в квартал', year: 'в год' },
  inPeriod: { month: 'в месяц', quarter: 'в квартал', year: 'в год' },
  how: 'Введите число или выделите ячейку:',
  periodOf: (field) => `${field}: период`,
  field: {
    required: ({ cell }) =>
      cell
        ? `${cell} пуста. Заполните ячейку или отвяжите её и введите число.`
        : 'Введите число или выделите ячейку.',
    text: ({ cell, found }) =>
      cell
        ? `В ${cell} записано «${found}». Впишите туда число или отвяжите ячейку.`
        : `Введите число: «${found}» — не число.`,
    ambiguous: ({ cell, found }) => `${cell ? `${cell} м` : 'М'}ожно прочитать двояко: ${found}.`,
    date: ({ cell }) => `В ${cell} дата. Выделите ячейку с числом.`,
    error: ({ cell, found }) =>
      `В ${cell} ошибка ${found}. Исправьте ячейку или отвяжите её и введите число.`,
    gone: ({ cell }) => `Ячейки ${cell} больше нет. Выделите другую или введите число.`,
    above: ({ cell, limit }) => `${cell || 'Число'} должно быть больше ${limit}.`,
    atLeast: ({ cell, limit }) => `${cell || 'Число'} должно быть не меньше ${limit}.`,
    below: ({ cell, limit }) => `${cell || 'Число'} должно быть меньше ${limit}.`,
    percent: ({ cell, found }) =>
      `${cell ? `В ${cell} стоит` : 'Здесь'} ${found}: может быть, ${found}%?`,
    tooLarge: ({ cell }) => `${cell || 'Число'} слишком велико для плана.`,
    atMost: ({ cell, limit }) => `${cell || 'Здесь'}: нужно не больше ${limit}.`,
    whole: ({ cell, found }) => `${cell || 'Здесь'}: ${found}, а нужно целое число.`,
    requiredDay: ({ cell }) =>
      cell
        ? `Ячейка ${cell} пуста. Впишите туда дату или отвяжите её и выберите дату здесь.`
        : 'Выберите дату или ячейку.',
    day: ({ cell, found }) => `${cell || 'Здесь'}: «${found}», а нужна дата, например 2026-09-15.`,
    twoColumns: ({ cell }) => `${cell || 'Здесь'}: нужны два столбца — расходы и результаты.`,
    use: (text) => `Взять ${text}`,
  },
};
