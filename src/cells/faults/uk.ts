import type { FaultWords } from './vocabulary';

export const faults: FaultWords = {
  required: '{parameter} — порожньо: заповніть',
  'not-a-number': '{parameter} має бути числом, а не «{found}»',
  'ambiguous-number':
    '{parameter} — це текст «{found}»: введіть його числом, без розділювачів груп',
  date: '{parameter} містить дату: вкажіть число',
  'error-value': '{parameter} містить {found}: спершу виправте ту клітинку',
  above: '{parameter} має бути більше за {limit}',
  'at-least': '{parameter} має бути не менше за {limit}',
  below: '{parameter} має бути менше за {limit}',
  'at-most': '{parameter} має бути не більше за {limit}',
  percent: '{parameter} дорівнює {found}: може, {found}%?',
  whole: '{parameter} має бути цілим числом, а не {found}',
  'one-of': '{parameter} має бути {options}',
  shape:
    '{parameter} має інший розмір ({found}): дайте діапазони одного розміру або окремі клітинки',
  'one-column': '{parameter} має бути одним стовпцем або рядком, а не {found}',
  single: '{parameter} тут має бути однією клітинкою, а не діапазоном',
  'empty-list': '{parameter} не містить чисел: дайте хоча б одне',
  diverges: 'сума нескінченна: вкажіть {parameter}',
  'never-returns': '{parameter} не повернеться ніколи: клієнт принесе щонайбільше {limit}',
  'no-budget':
    '{parameter} має бути менше за {limit}, інакше жоден бюджет не дасть такого прибутку',
  'no-working-days': '{parameter}: поруч немає жодного робочого дня, перевірте holidays і weekend',
  'too-large': '{parameter}: результат завеликий, перевірте числа',
  'many-cells':
    '{parameter} заповнює {found} клітинок, формула може лише {limit}: запишіть таблицю з панелі або дайте менше рядків',
  incomplete: '{parameter} — порожньо: заповніть або очистьте решту рядка',
  'needs-column': '{parameter} — порожньо: без цього не порахувати {found}',
  'not-a-name': '{parameter} має бути назвою або числом, а не датою, TRUE чи FALSE',
  'not-a-date': '{parameter} має бути датою, а не «{found}»',
  'impossible-date': '{parameter} містить «{found}»: такого дня в роках 1950–2099 немає',
  'ambiguous-date':
    '{parameter} можна прочитати і як день/місяць, і як місяць/день («{found}»): спершу перетворіть текст на дати',
  'swapped-dates':
    '{parameter}: день і місяць, схоже, переставлені; імпортуйте файл ще раз із регіональними налаштуваннями, у яких його створено',
  'no-orders': '{parameter} не містить замовлень: дайте хоча б одне, яке не є поверненням',
  'before-orders': '{parameter} має бути не раніше за перше замовлення, {found}',
  'too-many-periods':
    '{parameter} охоплюють {found}, це понад {limit} періодів: виправте випадкову дату або візьміть довший період',
  'not-recency':
    '{parameter} тут має бути не більше за {limit}: це час від першого замовлення до останнього, 0 без повторних, а не час після останнього',
  'parameter-count': '{parameter} — тут має бути стільки чисел: {limit} ({found})',
  'too-few': '{parameter}: замало різних випадків для цієї моделі, дайте більше даних',
  'no-repeats': '{parameter}: ніхто ще не замовив удруге, тож вчитися немає на чому',
  'no-dropout': 'model: у цих клієнтів відходу не видно, візьміть NBD або auto',
  'no-dropout-occasions':
    '{parameter}: у цих клієнтів відходу не видно, чекайте замовлень із такою ж частотою, як досі',
  'no-churn': '{parameter}: ніхто не пішов, тож відтоку ще не видно, дайте більше періодів',
  'equal-amounts':
    '{parameter}: усі повторні покупці витрачають однаково, ця сума і є прогнозом без моделі',
  'spend-mean-infinite':
    '{parameter}: суми надто нерівні й не мають скінченного середнього (q не більше за 1), найбільших клієнтів прогнозуйте окремо',
  'not-converged':
    '{parameter}: найкращих параметрів не знайдено, перевірте стовпці або візьміть іншу модель',
  between: '{parameter} має бути більше за {limit} і менше за {found}',
  'few-spends': '{parameter}: дайте щонайменше три різні суми',
  'no-response': '{parameter} не зростають разом із витратами: перевірте дані',
  row: 'рядок {row}: {sentence}',
  cell: 'рядок {row}, стовпець {column}: {sentence}',
  or: 'або',
};
