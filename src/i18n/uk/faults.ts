import type { FaultWords } from '../words/faults';

export const faults: FaultWords = {
  required: ({ parameter }) => `${parameter} — порожньо: заповніть`,
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
  incomplete: ({ parameter }) => `${parameter} — порожньо: заповніть або очистьте решту рядка`,
  'needs-column': ({ parameter, found }) =>
    `${parameter} — порожньо: без цього не порахувати ${found}`,
  'not-a-name': ({ parameter }) =>
    `${parameter} має бути назвою або числом, а не датою, TRUE чи FALSE`,
  'not-a-date': ({ parameter, found }) => `${parameter} має бути датою, а не «${found}»`,
  'impossible-date': ({ parameter, found }) =>
    `${parameter} містить «${found}»: такого дня в роках 1950–2099 немає`,
  'ambiguous-date': ({ parameter, found }) =>
    `${parameter} можна прочитати і як день/місяць, і як місяць/день («${found}»): спершу перетворіть текст на дати`,
  'swapped-dates': ({ parameter }) =>
    `${parameter}: день і місяць, схоже, переставлені; імпортуйте файл ще раз із регіональними налаштуваннями, у яких його створено`,
  'no-orders': ({ parameter }) =>
    `${parameter} не містить замовлень: дайте хоча б одне, яке не є поверненням`,
  'before-orders': ({ parameter, found }) =>
    `${parameter} має бути не раніше за перше замовлення, ${found}`,
  'too-many-periods': ({ parameter, found, limit }) =>
    `${parameter} охоплюють ${found}, це понад ${limit} періодів: виправте випадкову дату або візьміть довший період`,
  'not-recency': ({ parameter, limit }) =>
    `${parameter} тут має бути не більше за ${limit}: це час від першого замовлення до останнього, 0 без повторних, а не час після останнього`,
  'parameter-count': ({ parameter, limit, found }) =>
    `${parameter} — тут має бути стільки чисел: ${limit} (${found})`,
  'too-few': ({ parameter }) =>
    `${parameter}: замало різних випадків для цієї моделі, дайте більше даних`,
  'no-repeats': ({ parameter }) =>
    `${parameter}: ніхто ще не замовив удруге, тож вчитися немає на чому`,
  'no-dropout': () => `model: у цих клієнтів відходу не видно, візьміть NBD або auto`,
  'no-dropout-occasions': ({ parameter }) =>
    `${parameter}: у цих клієнтів відходу не видно, чекайте замовлень із такою ж частотою, як досі`,
  'no-churn': ({ parameter }) =>
    `${parameter}: ніхто не пішов, тож відтоку ще не видно, дайте більше періодів`,
  'equal-amounts': ({ parameter }) =>
    `${parameter}: усі повторні покупці витрачають однаково, ця сума і є прогнозом без моделі`,
  'spend-mean-infinite': ({ parameter }) =>
    `${parameter}: суми надто нерівні й не мають скінченного середнього (q не більше за 1), найбільших клієнтів прогнозуйте окремо`,
  'not-converged': ({ parameter }) =>
    `${parameter}: найкращих параметрів не знайдено, перевірте стовпці або візьміть іншу модель`,
  placed: (row, column, sentence) =>
    column === undefined
      ? `рядок ${String(row)}: ${sentence}`
      : `рядок ${String(row)}, стовпець ${String(column)}: ${sentence}`,
  or: 'або',
};
