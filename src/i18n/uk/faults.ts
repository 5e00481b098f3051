import type { FaultWords } from '../words/faults';

export const faults: FaultWords = {
  required: ({ parameter }) => `${parameter} — порожньо: вкажіть число`,
  'not-a-number': ({ parameter, found }) => `${parameter} має бути числом, а не «${found}»`,
  'ambiguous-number': ({ parameter, found }) =>
    `${parameter} — це текст «${found}»: введіть його числом, без розділювачів груп`,
  date: ({ parameter }) => `${parameter} містить дату: вкажіть число`,
  'error-value': ({ parameter, found }) =>
    `${parameter} містить ${found}: спершу виправте ту клітинку`,
  above: ({ parameter, limit }) => `${parameter} має бути більше за ${limit}`,
  'at-least': ({ parameter, limit }) => `${parameter} має бути не менше за ${limit}`,
  below: ({ parameter, limit }) => `${parameter} має бути менше за ${limit}`,
  'at-most': ({ parameter, limit }) => `${parameter} має бути не більше за ${limit}`,
  percent: ({ parameter, found }) => `${parameter} дорівнює ${found}: може, ${found}%?`,
  whole: ({ parameter, found }) => `${parameter} має бути цілим числом, а не ${found}`,
  'one-of': ({ parameter, options }) => `${parameter} має бути ${options}`,
  shape: ({ parameter, found }) =>
    `${parameter} має інший розмір (${found}): дайте діапазони одного розміру або окремі клітинки`,
  'one-column': ({ parameter, found }) =>
    `${parameter} має бути одним стовпцем або рядком, а не ${found}`,
  single: ({ parameter }) => `${parameter} тут має бути однією клітинкою, а не діапазоном`,
  'empty-list': ({ parameter }) => `${parameter} не містить чисел: дайте хоча б одне`,
  diverges: ({ parameter }) => `сума нескінченна: вкажіть ${parameter}`,
  'never-returns': ({ parameter, limit }) =>
    `${parameter} не повернеться ніколи: клієнт принесе щонайбільше ${limit}`,
  'no-budget': ({ parameter, limit }) =>
    `${parameter} має бути менше за ${limit}, інакше жоден бюджет не дасть такого прибутку`,
  'too-large': ({ parameter }) => `${parameter}: результат завеликий, перевірте числа`,
  placed: (row, column, sentence) =>
    column === undefined
      ? `рядок ${String(row)}: ${sentence}`
      : `рядок ${String(row)}, стовпець ${String(column)}: ${sentence}`,
  or: 'або',
};
