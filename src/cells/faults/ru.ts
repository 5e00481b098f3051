import type { FaultWords } from './vocabulary';

export const faults: FaultWords = {
  required: '{parameter} — пусто: заполните',
  'not-a-number': '{parameter} должно быть числом, а не «{found}»',
  'ambiguous-number':
    '{parameter} — это текст «{found}»: введите его числом, без разделителей групп',
  date: '{parameter} содержит дату: укажите число',
  'error-value': '{parameter} содержит {found}: сначала исправьте ту ячейку',
  above: '{parameter} должно быть больше {limit}',
  'at-least': '{parameter} должно быть не меньше {limit}',
  below: '{parameter} должно быть меньше {limit}',
  'at-most': '{parameter} должно быть не больше {limit}',
  percent: '{parameter} равно {found}: может быть, {found}%?',
  whole: '{parameter} должно быть целым числом, а не {found}',
  'one-of': '{parameter} должно быть {options}',
  shape:
    '{parameter} другого размера ({found}): дайте диапазоны одного размера или отдельные ячейки',
  'one-column': '{parameter} должно быть одним столбцом или строкой, а не {found}',
  single: '{parameter} здесь должно быть одной ячейкой, а не диапазоном',
  'empty-list': '{parameter} не содержит чисел: дайте хотя бы одно',
  diverges: 'сумма бесконечна: укажите {parameter}',
  'never-returns': '{parameter} не вернётся никогда: клиент принесёт самое большее {limit}',
  'no-budget': '{parameter} должно быть меньше {limit}, иначе никакой бюджет не даст такой прибыли',
  'no-working-days': '{parameter}: рядом нет ни одного рабочего дня, проверьте holidays и weekend',
  'too-large': '{parameter}: результат слишком велик, проверьте числа',
  'many-cells':
    '{parameter} заполняет {found} ячеек, формула может только {limit}: запишите таблицу из панели или дайте меньше строк',
  incomplete: '{parameter} — пусто: заполните или очистите остаток строки',
  'needs-column': '{parameter} — пусто: без этого не посчитать {found}',
  'not-a-name': '{parameter} должно быть названием или числом, а не датой, TRUE или FALSE',
  'not-a-date': '{parameter} должно быть датой, а не «{found}»',
  'impossible-date': '{parameter} содержит «{found}»: такого дня в годах 1950–2099 нет',
  'ambiguous-date':
    '{parameter} можно прочитать и как день/месяц, и как месяц/день («{found}»): сначала превратите текст в даты',
  'swapped-dates':
    '{parameter}: день и месяц, похоже, переставлены; импортируйте файл ещё раз с региональными настройками, в которых он создан',
  'no-orders': '{parameter} не содержит заказов: дайте хотя бы один, кроме возвратов',
  'before-orders': '{parameter} должно быть не раньше первого заказа, {found}',
  'too-many-periods':
    '{parameter} охватывают {found}, это больше {limit} периодов: исправьте случайную дату или возьмите период длиннее',
  'not-recency':
    '{parameter} здесь должно быть не больше {limit}: это время от первого заказа до последнего, 0 без повторных, а не время после последнего',
  'parameter-count': '{parameter} — здесь должно быть столько чисел: {limit} ({found})',
  'too-few': '{parameter}: слишком мало разных случаев для этой модели, дайте больше данных',
  'no-repeats': '{parameter}: никто ещё не заказал второй раз, учиться не на чем',
  'no-dropout': 'model: ухода этих клиентов не видно, возьмите NBD или auto',
  'no-dropout-occasions':
    '{parameter}: ухода этих клиентов не видно, ждите заказов с той же частотой, что и до сих пор',
  'no-churn': '{parameter}: никто не ушёл, и оттока ещё не видно, дайте больше периодов',
  'equal-amounts':
    '{parameter}: все повторные покупатели тратят одинаково, эта сумма и есть прогноз без модели',
  'spend-mean-infinite':
    '{parameter}: суммы так неравны, что конечного среднего нет (q не больше 1), крупнейших клиентов прогнозируйте отдельно',
  'not-converged':
    '{parameter}: лучшие параметры не найдены, проверьте столбцы или возьмите другую модель',
  between: '{parameter} должно быть больше {limit} и меньше {found}',
  'few-spends': '{parameter}: дайте хотя бы три разные суммы',
  'no-response': '{parameter} не растут вместе с расходами: проверьте данные',
  row: 'строка {row}: {sentence}',
  cell: 'строка {row}, столбец {column}: {sentence}',
  or: 'или',
};
