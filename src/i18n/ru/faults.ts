import type { FaultWords } from '../words/faults';

export const faults: FaultWords = {
  required: ({ parameter }) => `${parameter} — пусто: укажите число`,
  'not-a-number': ({ parameter, found }) => `${parameter} должно быть числом, а не «${found}»`,
  'ambiguous-number': ({ parameter, found }) =>
    `${parameter} — это текст «${found}»: введите его числом, без разделителей групп`,
  date: ({ parameter }) => `${parameter} содержит дату: укажите число`,
  'error-value': ({ parameter, found }) =>
    `${parameter} содержит ${found}: сначала исправьте ту ячейку`,
  above: ({ parameter, limit }) => `${parameter} должно быть больше ${limit}`,
  'at-least': ({ parameter, limit }) => `${parameter} должно быть не меньше ${limit}`,
  below: ({ parameter, limit }) => `${parameter} должно быть меньше ${limit}`,
  'at-most': ({ parameter, limit }) => `${parameter} должно быть не больше ${limit}`,
  percent: ({ parameter, found }) => `${parameter} равно ${found}: может быть, ${found}%?`,
  whole: ({ parameter, found }) => `${parameter} должно быть целым числом, а не ${found}`,
  'one-of': ({ parameter, options }) => `${parameter} должно быть ${options}`,
  shape: ({ parameter, found }) =>
    `${parameter} другого размера (${found}): дайте диапазоны одного размера или отдельные ячейки`,
  'one-column': ({ parameter, found }) =>
    `${parameter} должно быть одним столбцом или строкой, а не ${found}`,
  single: ({ parameter }) => `${parameter} здесь должно быть одной ячейкой, а не диапазоном`,
  'empty-list': ({ parameter }) => `${parameter} не содержит чисел: дайте хотя бы одно`,
  diverges: ({ parameter }) => `сумма бесконечна: укажите ${parameter}`,
  'never-returns': ({ parameter, limit }) =>
    `${parameter} не вернётся никогда: клиент принесёт самое большее ${limit}`,
  'no-budget': ({ parameter, limit }) =>
    `${parameter} должно быть меньше ${limit}, иначе никакой бюджет не даст такой прибыли`,
  'too-large': ({ parameter }) => `${parameter}: результат слишком велик, проверьте числа`,
  placed: (row, column, sentence) =>
    column === undefined
      ? `строка ${String(row)}: ${sentence}`
      : `строка ${String(row)}, столбец ${String(column)}: ${sentence}`,
  or: 'или',
};
