import type { FaultWords } from '../words/faults';

export const faults: FaultWords = {
  required: ({ parameter }) => `${parameter} — пусто: заполните`,
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
  incomplete: ({ parameter }) => `${parameter} — пусто: заполните или очистите остаток строки`,
  'needs-column': ({ parameter, found }) => `${parameter} — пусто: без этого не посчитать ${found}`,
  'not-a-name': ({ parameter }) =>
    `${parameter} должно быть названием или числом, а не датой, TRUE или FALSE`,
  'not-a-date': ({ parameter, found }) => `${parameter} должно быть датой, а не «${found}»`,
  'impossible-date': ({ parameter, found }) =>
    `${parameter} содержит «${found}»: такого дня в годах 1950–2099 нет`,
  'ambiguous-date': ({ parameter, found }) =>
    `${parameter} можно прочитать и как день/месяц, и как месяц/день («${found}»): сначала превратите текст в даты`,
  'swapped-dates': ({ parameter }) =>
    `${parameter}: день и месяц, похоже, переставлены; импортируйте файл ещё раз с региональными настройками, в которых он создан`,
  'no-orders': ({ parameter }) =>
    `${parameter} не содержит заказов: дайте хотя бы один, кроме возвратов`,
  'before-orders': ({ parameter, found }) =>
    `${parameter} должно быть не раньше первого заказа, ${found}`,
  'too-many-periods': ({ parameter, found, limit }) =>
    `${parameter} охватывают ${found}, это больше ${limit} периодов: исправьте случайную дату или возьмите период длиннее`,
  'not-recency': ({ parameter, limit }) =>
    `${parameter} здесь должно быть не больше ${limit}: это время от первого заказа до последнего, 0 без повторных, а не время после последнего`,
  'parameter-count': ({ parameter, limit, found }) =>
    `${parameter} — здесь должно быть столько чисел: ${limit} (${found})`,
  'too-few': ({ parameter }) =>
    `${parameter}: слишком мало разных случаев для этой модели, дайте больше данных`,
  'no-repeats': ({ parameter }) =>
    `${parameter}: никто ещё не заказал второй раз, учиться не на чем`,
  'no-dropout': () => `model: ухода этих клиентов не видно, возьмите NBD или auto`,
  'no-dropout-occasions': ({ parameter }) =>
    `${parameter}: ухода этих клиентов не видно, ждите заказов с той же частотой, что и до сих пор`,
  'no-churn': ({ parameter }) =>
    `${parameter}: никто не ушёл, и оттока ещё не видно, дайте больше периодов`,
  'equal-amounts': ({ parameter }) =>
    `${parameter}: все повторные покупатели тратят одинаково, эта сумма и есть прогноз без модели`,
  'spend-mean-infinite': ({ parameter }) =>
    `${parameter}: суммы так неравны, что конечного среднего нет (q не больше 1), крупнейших клиентов прогнозируйте отдельно`,
  'not-converged': ({ parameter }) =>
    `${parameter}: лучшие параметры не найдены, проверьте столбцы или возьмите другую модель`,
  placed: (row, column, sentence) =>
    column === undefined
      ? `строка ${String(row)}: ${sentence}`
      : `строка ${String(row)}, столбец ${String(column)}: ${sentence}`,
  or: 'или',
};
