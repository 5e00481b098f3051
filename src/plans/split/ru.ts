import type { SplitWords } from './vocabulary';

const per = { month: 'в месяц', quarter: 'в квартал', year: 'в год' } as const;

function listed(names: readonly string[], more: number): string {
  const all = more > 0 ? [...names, `ещё ${String(more)}`] : names;
  const last = all[all.length - 1] ?? '';
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} и ${last}` : last;
}

export const split: SplitWords = {
  plan: { name: 'Распределение бюджета', question: 'Сколько дать каждому каналу?' },
  subject: {
    fields: {
      budget: 'Бюджет',
      results: 'Нужные результаты',
      cpa: 'Целевая CPA',
      roas: 'Целевой ROAS',
      value: 'Ценность результата',
      'channels.spend': 'расход сейчас',
      'channels.results': 'результаты сейчас',
      'channels.doubled': 'результаты, если удвоить',
      'channels.low': 'не меньше',
      'channels.high': 'не больше',
      'channels.value': 'ценность результата',
    },
    rows: { channels: (number) => `Канал ${String(number)}` },
    results: {
      results: { label: 'Результаты', shown: 'count', better: 'higher' },
      spend: { label: 'Расход', shown: 'money', better: 'lower' },
      cpa: { label: 'CPA', shown: 'money', better: 'lower' },
      value: { label: 'Ценность', shown: 'money', better: 'higher' },
      profit: { label: 'Прибыль', shown: 'money', better: 'higher' },
      roas: { label: 'ROAS', shown: 'share', better: 'higher' },
    },
  },
  results: { one: 'результат', few: 'результата', many: 'результатов', part: 'результата' },
  channels: { one: 'канал', few: 'канала', many: 'каналов', part: 'канала' },
  points: {
    one: 'прошлому периоду',
    few: 'прошлым периодам',
    many: 'прошлым периодам',
    part: 'прошлого периода',
  },
  times: { one: 'раз', few: 'раза', many: 'раз', part: 'раза' },
  unnamed: (place) => `Канал ${String(place)}`,
  quoted: (name) => `«${name}»`,
  named: listed,
  range: (low, high) => `от ${low} до ${high}`,

  inputs: {
    goal: 'Цель',
    goals: {
      budget: 'Максимум ценности за бюджет',
      results: 'Заданное число результатов дешевле всего',
      profit: 'Максимум прибыли',
      cpa: 'Максимум результатов при целевом CPA',
      roas: 'Максимум ценности при целевом ROAS',
      'marginal-roas': 'Целевой предельный ROAS',
    },
    budget: 'Бюджет',
    wanted: 'Сколько результатов',
    cpa: 'Общий CPA, не больше',
    perResult: 'за результат',
    roas: 'Общий ROAS, не меньше',
    marginalRoas: 'Предельный ROAS, не меньше',
    valueBySpend: 'ценность ÷ расход',
    marginalHint:
      'Сколько должна возвращать каждая дополнительная трата: при 100% прибыль наибольшая.',
    period: 'Расход и результаты за',
    value: 'Ценность результата',
    valueHint: 'Например, маржинальная LTV. Пусто — считаются только результаты.',
    channels: 'Каналы',
    select:
      'Или выделите таблицу: канал, расход, результаты, если ×2, не меньше, не больше, ценность.',
    trySample: 'Попробовать на примере',
    sampleChannels: ['Поиск', 'Соцсети', 'Видео'],
    name: 'Название',
    spend: 'Расход',
    results: 'Результаты',
    doubled: 'Если ×2',
    low: 'Не меньше',
    high: 'Не больше',
    valueEach: 'Ценность',
    past: 'Прошлые месяцы',
    pastHint:
      'Два столбца, расход и результаты: хотя бы три разные суммы расхода. Заменяют «Если ×2».',
    doubledHint:
      'Если ×2: сколько результатов дал бы удвоенный расход? Не знаете — оставьте пустым.',
    add: 'Добавить канал',
    remove: 'Удалить',
    lock: (channel) => `Зафиксировать расход: ${channel}`,
    blank: 'Чисел ещё нет',
    noSpend: 'Расхода ещё нет',
    assumed: 'кривая условная',
    pastMonths: 'кривая по прошлым месяцам',
    stays: 'расход не изменится',
  },
  faults: {
    noValue: 'Укажите, сколько стоит для вас результат: эта цель взвешивает его с расходом.',
    noNow: 'Введите число или добавьте прошлые месяцы.',
    untried: 'Должно быть больше 0: у канала, который не пробовали, кривой нет. Не вносите его.',
    between: (results, twice) =>
      `Удвоенный расход должен дать больше ${results} и меньше ${twice}.`,
    fewSpends: (found) =>
      `Чтобы увидеть кривую, нужны три разные суммы расхода; здесь их ${String(found)}.`,
    noResponse:
      'За эти месяцы результаты не росли вместе с расходом: отвяжите их и заполните «Если ×2».',
  },
  summary: {
    goal: {
      budget: (target, period) => `Максимум ценности за ${target} ${per[period]}`,
      results: (target, period) => `Результатов ${target} ${per[period]} дешевле всего`,
      profit: (_, period) => `Максимум прибыли ${per[period]}`,
      cpa: (target, period) => `Максимум результатов ${per[period]} при CPA ${target}`,
      roas: (target, period) => `Максимум ценности ${per[period]} при ROAS ${target}`,
      'marginal-roas': (target, period) => `Предельный ROAS ${target}, ${per[period]}`,
    },
    worth: (value) => `результат стоит ${value}`,
  },
  main: {
    spend: (spend, period) => `расход ${spend} ${per[period]}`,
    profit: (profit, period) => `прибыль ${profit} ${per[period]}`,
  },

  lead: {
    moreResults: (number, forms) => `на ${number} ${forms} больше`,
    moreValue: (money) => `на ${money} больше ценности`,
    worthOf: (money) => `ценность ${money}`,
    same: (budget, gain, moves) => [
      'Те же ',
      { strong: budget },
      ' могут дать ',
      { strong: gain },
      `${moves}.`,
    ],
    settled: (budget, brought) => [
      'Никакое другое распределение ',
      { strong: budget },
      ' не даст больше нынешнего: ',
      { strong: brought },
      '.',
    ],
    other: (budget, period, brought, moves) => [
      { strong: budget },
      ` ${per[period]} могут дать: `,
      { strong: brought },
      `${moves && `. Для этого${moves.replace(/^:/, '')}`}.`,
    ],
    results: (results, spend, period, moves) => [
      { strong: results },
      ' стоят не меньше ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    profit: (profit, spend, period, moves) => [
      'Прибыль наибольшая, ',
      { strong: profit },
      ` ${per[period]}, при расходе `,
      { strong: spend },
      `${moves}.`,
    ],
    cpa: (cpa, results, spend, period, moves) => [
      'При CPA ',
      { strong: cpa },
      ' можно получить до ',
      { strong: results },
      ' за ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    roas: (roas, value, spend, period, moves) => [
      'При ROAS ',
      { strong: roas },
      ' можно получить ценность до ',
      { strong: value },
      ' за ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    marginalRoas: (roas, spend, period, moves) => [
      'Каждая дополнительная трата возвращает не меньше ',
      { strong: roas },
      ' до суммы ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    moves: (add, cut) =>
      `: ${[add && `добавьте в ${add}`, cut && `сократите ${cut}`].filter(Boolean).join(', ')}`,
  },
  short: {
    low: (budget, least) => [
      'Дайте не меньше ',
      { strong: least },
      `: ваши границы и зафиксированный расход не помещаются в ${budget}. Вот распределение ${least}.`,
    ],
    high: (budget, most) => [
      'Дайте не больше ',
      { strong: most },
      `: ваши границы и зафиксированный расход не дают потратить ${budget}. Вот распределение ${most}.`,
    ],
    reach: (wanted, most) => [
      { strong: wanted },
      ' — это недостижимо: больше всего эти каналы дают ',
      { strong: most },
      '. Вот ближайшее распределение.',
    ],
    cpa: (cpa, lowest) => [
      'Задайте CPA не меньше ',
      { strong: lowest },
      `: в ваших границах ${cpa} недостижим. Вот ближайшее распределение.`,
    ],
    roas: (roas, highest) => [
      'Задайте ROAS не больше ',
      { strong: highest },
      `: в ваших границах ${roas} недостижим. Вот ближайшее распределение.`,
    ],
    nothing: [
      'Ваши границы не дают ничего потратить: увеличьте «Не больше» или снимите фиксацию канала.',
    ],
    endless: [
      'По этим числам у расхода нет конца. Задайте границы: до тех пор каналы останавливаются на полутора наибольших расходах, которые там были.',
    ],
  },

  table: {
    now: 'Сейчас',
    mine: 'Мой',
    best: 'Лучший',
    mineIn: (channel) => `Мой, ${channel}`,
    results: 'Результаты',
    difference: 'Разница',
    value: 'Ценность',
    profit: 'Прибыль',
    cpa: 'CPA',
    roas: 'ROAS',
    spend: {
      month: 'Расход в месяц',
      quarter: 'Расход в квартал',
      year: 'Расход в год',
    },
    total: 'Итого',
    left: (money) => `ещё распределить ${money}`,
    over: (money) => `на ${money} больше бюджета`,
    notAmount: 'введите сумму',
    likely: (range) => `Вероятно, ${range}: так прошлые месяцы разбросаны вокруг своих кривых.`,
    someKnown: 'Кривые без прошлых месяцев считаются точными.',
  },
  beyond: (channel, spend, times, tried) => [
    `${channel}: ${spend} — в ${times} больше прежнего максимума здесь (${tried}). Повышайте постепенно и проверяйте.`,
  ],
  notes: {
    high: (channel, limit) => [`Граница ${limit} для ${channel} определяет распределение.`],
    low: (channel, limit) => [
      `${channel} получает свой минимум, ${limit}: без него было бы меньше.`,
    ],
    nothing: (channel) => [`${channel} не получает ничего: в других каналах деньги дают больше.`],
    locked: (channels) => [`Зафиксировано, как сейчас: ${channels}.`],
    assumed: (channels, several) => [
      `${several ? 'Кривые' : 'Кривая'} ${channels} ${several ? 'условные' : 'условная'}: не указано, сколько результатов даст удвоенный расход.`,
    ],
    straight: (channels) => [
      `Прошлые месяцы ${channels} ещё не показывают изгиба: когда отдача начнёт убывать — лишь догадка.`,
    ],
    differs: (channel, read, given) => [
      `${channel}: кривая даёт сейчас ${read}, а указано ${given}. Здесь считается кривая.`,
    ],
  },
  chart: {
    month: 'Результаты в зависимости от расхода',
    quarter: 'Результаты в зависимости от расхода',
    year: 'Результаты в зависимости от расхода',
  },
  curves: {
    now: 'сейчас',
    mine: 'мой',
    best: 'лучший',
    tried: 'было',
    notYet: 'ещё нет',
    others: 'Также',
  },
  marginal: {
    heading: 'Предельный CPA',
    meaning: 'Сколько будет стоить ещё один результат.',
    sameCost: (cpa, everywhere) => [
      everywhere
        ? 'При лучшем распределении ещё один результат везде стоит одинаково: '
        : 'При лучшем распределении ещё один результат стоит одинаково везде, где решает не граница: ',
      { strong: cpa },
      '.',
    ],
    sameReturn: (money, everywhere) => [
      everywhere
        ? 'При лучшем распределении ещё 100 везде дают одинаковую ценность: '
        : 'При лучшем распределении ещё 100 дают одинаковую ценность везде, где решает не граница: ',
      { strong: money },
      '.',
    ],
  },
  byChannel: 'Результаты и CPA по каналам',
  byChannelInside: 'Сейчас, мой и лучший',
  made: {
    heading: 'Откуда взяты кривые',
    inside: 'Из ответов, прошлых месяцев или условно',
    assumed: 'условная кривая',
    answered: 'ваш ответ',
    fitted: (family, points, error) =>
      `${{ power: 'степенная кривая', logarithmic: 'логарифмическая кривая', hill: 'кривая Хилла' }[family]} по ${points}, обычная погрешность ${error}`,
    meaning: 'Во сколько раз больше результатов, чем сейчас, даст удвоенный расход.',
  },

  block: {
    title: 'Распределение бюджета',
    channel: 'Канал',
    nowSpend: 'Сейчас: расход',
    nowResults: 'Сейчас: результаты',
    nowCpa: 'Сейчас: CPA',
    mineSpend: 'Мой: расход',
    mineResults: 'Мой: результаты',
    mineCpa: 'Мой: CPA',
    bestSpend: 'Лучший: расход',
    bestResults: 'Лучший: результаты',
    bestCpa: 'Лучший: CPA',
    marginalCpa: 'Лучший: предельный CPA',
    marginalMeaning: 'Сколько будет стоить ещё один результат.',
    bestValue: 'Лучший: ценность',
    solved: 'Найдено планом: когда данные изменятся, обновите план и запишите снова.',
    total: 'Итого',
    inputs: 'Исходные данные',
    goal: 'Цель',
    per: { month: 'в месяц', quarter: 'в квартал', year: 'в год' },
    locked: 'Зафиксировано: расход не изменится.',
    curve: 'Кривая',
    family: { power: 'Степенная', logarithmic: 'Логарифмическая', hill: 'Хилла' },
    formula: {
      power: 'Результаты = a · (расход ÷ b) ^ c',
      logarithmic: 'Результаты = a · ln(1 + расход ÷ b)',
      hill: 'Результаты = a · расход ÷ (b + расход)',
    },
    assumed: 'Условно: не указано, сколько результатов даст удвоенный расход.',
    curveTable: 'Результаты в зависимости от расхода',
    spend: 'Расход',
    splitChart: 'Расход по каналам',
    curveChart: 'Результаты в зависимости от расхода',
  },
};
