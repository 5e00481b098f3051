import type { SplitWords } from './vocabulary';

const per = { month: 'на місяць', quarter: 'на квартал', year: 'на рік' } as const;

function listed(names: readonly string[], more: number): string {
  const all = more > 0 ? [...names, `ще ${String(more)}`] : names;
  const last = all[all.length - 1] ?? '';
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} і ${last}` : last;
}

export const split: SplitWords = {
  plan: { name: 'Розподіл бюджету', question: 'Скільки дати кожному каналу?' },
  subject: {
    fields: {
      budget: 'Бюджет',
      results: 'Потрібні результати',
      cpa: 'Цільова CPA',
      roas: 'Цільовий ROAS',
      value: 'Цінність результату',
      'channels.spend': 'витрати зараз',
      'channels.results': 'результати зараз',
      'channels.doubled': 'результати, якщо подвоїти',
      'channels.low': 'щонайменше',
      'channels.high': 'щонайбільше',
      'channels.value': 'цінність результату',
    },
    rows: { channels: (number) => `Канал ${String(number)}` },
    results: {
      results: { label: 'Результати', shown: 'count', better: 'higher' },
      spend: { label: 'Витрати', shown: 'money', better: 'lower' },
      cpa: { label: 'CPA', shown: 'money', better: 'lower' },
      value: { label: 'Цінність', shown: 'money', better: 'higher' },
      profit: { label: 'Прибуток', shown: 'money', better: 'higher' },
      roas: { label: 'ROAS', shown: 'share', better: 'higher' },
    },
  },
  results: { one: 'результат', few: 'результати', many: 'результатів', part: 'результату' },
  channels: { one: 'канал', few: 'канали', many: 'каналів', part: 'каналу' },
  points: {
    one: 'минулого періоду',
    few: 'минулих періодів',
    many: 'минулих періодів',
    part: 'минулого періоду',
  },
  times: { one: 'раз', few: 'рази', many: 'разів', part: 'раза' },
  unnamed: (place) => `Канал ${String(place)}`,
  quoted: (name) => `«${name}»`,
  named: listed,
  range: (low, high) => `від ${low} до ${high}`,

  inputs: {
    goal: 'Мета',
    goals: {
      budget: 'Максимум цінності за бюджет',
      results: 'Задана кількість результатів найдешевше',
      profit: 'Максимум прибутку',
      cpa: 'Максимум результатів за цільового CPA',
      roas: 'Максимум цінності за цільового ROAS',
      'marginal-roas': 'Цільовий граничний ROAS',
    },
    budget: 'Бюджет',
    wanted: 'Скільки результатів',
    cpa: 'Загальний CPA, не більше',
    perResult: 'за результат',
    roas: 'Загальний ROAS, не менше',
    marginalRoas: 'Граничний ROAS, не менше',
    valueBySpend: 'цінність ÷ витрати',
    marginalHint: 'Скільки має повертати кожна додаткова витрата: за 100% прибуток найбільший.',
    period: 'Витрати й результати за',
    value: 'Цінність результату',
    valueHint: 'Наприклад, маржинальна LTV. Порожньо — рахуються лише результати.',
    channels: 'Канали',
    select:
      'Або виділіть таблицю: канал, витрати, результати, якщо ×2, не менше, не більше, цінність.',
    trySample: 'Спробувати на прикладі',
    sampleChannels: ['Пошук', 'Соцмережі', 'Відео'],
    name: 'Назва',
    spend: 'Витрати',
    results: 'Результати',
    doubled: 'Якщо ×2',
    low: 'Не менше',
    high: 'Не більше',
    valueEach: 'Цінність',
    past: 'Минулі місяці',
    pastHint:
      'Два стовпці, витрати й результати: щонайменше три різні суми витрат. Замінюють «Якщо ×2».',
    doubledHint:
      'Якщо ×2: скільки результатів дали б удвічі більші витрати? Не знаєте — залиште порожнім.',
    add: 'Додати канал',
    remove: 'Видалити',
    lock: (channel) => `Зафіксувати витрати: ${channel}`,
    blank: 'Чисел ще немає',
    noSpend: 'Витрат ще немає',
    assumed: 'крива умовна',
    pastMonths: 'крива за минулими місяцями',
    stays: 'витрати не зміняться',
  },
  faults: {
    noValue: 'Вкажіть, скільки вартий результат: ця мета зважує його з витратами.',
    noNow: 'Введіть число або додайте минулі місяці.',
    untried: 'Має бути більше за 0: у каналу, якого не пробували, кривої немає. Не вносьте його.',
    between: (results, twice) =>
      `Удвічі більші витрати мають дати більше ніж ${results} і менше ніж ${twice}.`,
    fewSpends: (found) =>
      `Щоб побачити криву, потрібні три різні суми витрат; тут їх ${String(found)}.`,
    noResponse:
      'За ці місяці результати не зростали разом із витратами: від’єднайте їх і заповніть «Якщо ×2».',
  },
  summary: {
    goal: {
      budget: (target, period) => `Максимум цінності за ${target} ${per[period]}`,
      results: (target, period) => `Результатів ${target} ${per[period]} найдешевше`,
      profit: (_, period) => `Максимум прибутку ${per[period]}`,
      cpa: (target, period) => `Максимум результатів ${per[period]} за CPA ${target}`,
      roas: (target, period) => `Максимум цінності ${per[period]} за ROAS ${target}`,
      'marginal-roas': (target, period) => `Граничний ROAS ${target}, ${per[period]}`,
    },
    worth: (value) => `результат вартий ${value}`,
  },
  main: {
    spend: (spend, period) => `витрати ${spend} ${per[period]}`,
    profit: (profit, period) => `прибуток ${profit} ${per[period]}`,
  },

  lead: {
    moreResults: (number, forms) => `на ${number} ${forms} більше`,
    moreValue: (money) => `на ${money} більше цінності`,
    worthOf: (money) => `цінність ${money}`,
    same: (budget, gain, moves) => [
      'Ті самі ',
      { strong: budget },
      ' можуть дати ',
      { strong: gain },
      `${moves}.`,
    ],
    settled: (budget, brought) => [
      'Жоден інший розподіл ',
      { strong: budget },
      ' не дасть більше за нинішній: ',
      { strong: brought },
      '.',
    ],
    other: (budget, period, brought, moves) => [
      { strong: budget },
      ` ${per[period]} можуть дати: `,
      { strong: brought },
      `${moves && `. Для цього${moves.replace(/^:/, '')}`}.`,
    ],
    results: (results, spend, period, moves) => [
      { strong: results },
      ' коштують щонайменше ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    profit: (profit, spend, period, moves) => [
      'Прибуток найбільший, ',
      { strong: profit },
      ` ${per[period]}, за витрат `,
      { strong: spend },
      `${moves}.`,
    ],
    cpa: (cpa, results, spend, period, moves) => [
      'За CPA ',
      { strong: cpa },
      ' можна мати до ',
      { strong: results },
      ' за ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    roas: (roas, value, spend, period, moves) => [
      'За ROAS ',
      { strong: roas },
      ' можна мати цінність до ',
      { strong: value },
      ' за ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    marginalRoas: (roas, spend, period, moves) => [
      'Кожна додаткова витрата повертає щонайменше ',
      { strong: roas },
      ' до суми ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    moves: (add, cut) =>
      `: ${[add && `додайте в ${add}`, cut && `зменште ${cut}`].filter(Boolean).join(', ')}`,
  },
  short: {
    low: (budget, least) => [
      'Дайте щонайменше ',
      { strong: least },
      `: ваші межі й зафіксовані витрати не вміщаються в ${budget}. Ось розподіл ${least}.`,
    ],
    high: (budget, most) => [
      'Дайте щонайбільше ',
      { strong: most },
      `: ваші межі й зафіксовані витрати не дають витратити ${budget}. Ось розподіл ${most}.`,
    ],
    reach: (wanted, most) => [
      { strong: wanted },
      ' — це недосяжно: щонайбільше ці канали дають ',
      { strong: most },
      '. Ось найближчий розподіл.',
    ],
    cpa: (cpa, lowest) => [
      'Задайте CPA щонайменше ',
      { strong: lowest },
      `: у ваших межах ${cpa} недосяжний. Ось найближчий розподіл.`,
    ],
    roas: (roas, highest) => [
      'Задайте ROAS щонайбільше ',
      { strong: highest },
      `: у ваших межах ${roas} недосяжний. Ось найближчий розподіл.`,
    ],
    nothing: [
      'Ваші межі не дають нічого витратити: збільште «Не більше» або зніміть фіксацію каналу.',
    ],
    endless: [
      'За цими числами витрати не мають кінця. Задайте межі: доти канали зупиняються на півтора найбільших витрат, які там були.',
    ],
  },

  table: {
    now: 'Зараз',
    mine: 'Мій',
    best: 'Оптимум',
    mineIn: (channel) => `Мій, ${channel}`,
    results: 'Результати',
    difference: 'Різниця',
    value: 'Цінність',
    profit: 'Прибуток',
    cpa: 'CPA',
    roas: 'ROAS',
    spend: {
      month: 'Витрати на місяць',
      quarter: 'Витрати на квартал',
      year: 'Витрати на рік',
    },
    total: 'Разом',
    left: (money) => `ще розподілити ${money}`,
    over: (money) => `на ${money} більше за бюджет`,
    notAmount: 'введіть суму',
    likely: (range) => `Імовірно, ${range}: так минулі місяці розкидані довкола своїх кривих.`,
    someKnown: 'Криві без минулих місяців вважаються точними.',
  },
  beyond: (channel, spend, times, tried) => [
    `${channel}: ${spend} — у ${times} більше за попередній максимум тут (${tried}). Збільшуйте поступово й перевіряйте.`,
  ],
  notes: {
    high: (channel, limit) => [`Межа ${limit} для ${channel} визначає розподіл.`],
    low: (channel, limit) => [`${channel} отримує свій мінімум, ${limit}: без нього було б менше.`],
    nothing: (channel) => [`${channel} не отримує нічого: в інших каналах гроші дають більше.`],
    locked: (channels) => [`Зафіксовано, як зараз: ${channels}.`],
    assumed: (channels, several) => [
      `${several ? 'Криві' : 'Крива'} ${channels} ${several ? 'умовні' : 'умовна'}: не вказано, скільки результатів дадуть подвоєні витрати.`,
    ],
    straight: (channels) => [
      `Минулі місяці ${channels} ще не показують вигину: коли віддача почне спадати — лише здогад.`,
    ],
    differs: (channel, read, given) => [
      `${channel}: крива дає зараз ${read}, а вказано ${given}. Тут рахується крива.`,
    ],
  },
  chart: {
    month: 'Результати залежно від витрат',
    quarter: 'Результати залежно від витрат',
    year: 'Результати залежно від витрат',
  },
  curves: {
    now: 'зараз',
    mine: 'мій',
    best: 'оптимум',
    tried: 'було',
    notYet: 'ще ні',
    others: 'Також',
  },
  marginal: {
    heading: 'Граничний CPA',
    meaning: 'Скільки коштуватиме ще один результат.',
    sameCost: (cpa, everywhere) => [
      everywhere
        ? 'За оптимального розподілу ще один результат усюди коштує однаково: '
        : 'За оптимального розподілу ще один результат коштує однаково всюди, де вирішує не межа: ',
      { strong: cpa },
      '.',
    ],
    sameReturn: (money, everywhere) => [
      everywhere
        ? 'За оптимального розподілу ще 100 усюди дають однакову цінність: '
        : 'За оптимального розподілу ще 100 дають однакову цінність усюди, де вирішує не межа: ',
      { strong: money },
      '.',
    ],
  },
  byChannel: 'Результати й CPA за каналами',
  byChannelInside: 'Зараз, мій і оптимум',
  made: {
    heading: 'Звідки взято криві',
    inside: 'З відповідей, минулих місяців або умовно',
    assumed: 'умовна крива',
    answered: 'ваша відповідь',
    fitted: (family, points, error) =>
      `${{ power: 'степенева крива', logarithmic: 'логарифмічна крива', hill: 'крива Гілла' }[family]} з ${points}, звичайна похибка ${error}`,
    meaning: 'У скільки разів більше результатів, ніж зараз, дадуть подвоєні витрати.',
  },

  block: {
    title: 'Розподіл бюджету',
    channel: 'Канал',
    nowSpend: 'Зараз: витрати',
    nowResults: 'Зараз: результати',
    nowCpa: 'Зараз: CPA',
    mineSpend: 'Мій: витрати',
    mineResults: 'Мій: результати',
    mineCpa: 'Мій: CPA',
    bestSpend: 'Оптимум: витрати',
    bestResults: 'Оптимум: результати',
    bestCpa: 'Оптимум: CPA',
    marginalCpa: 'Оптимум: граничний CPA',
    marginalMeaning: 'Скільки коштуватиме ще один результат.',
    bestValue: 'Оптимум: цінність',
    solved: 'Знайдено планом: коли дані зміняться, оновіть план і запишіть знову.',
    total: 'Разом',
    inputs: 'Вхідні дані',
    goal: 'Мета',
    per: { month: 'на місяць', quarter: 'на квартал', year: 'на рік' },
    locked: 'Зафіксовано: витрати не зміняться.',
    curve: 'Крива',
    family: { power: 'Степенева', logarithmic: 'Логарифмічна', hill: 'Гілла' },
    formula: {
      power: 'Результати = a · (витрати ÷ b) ^ c',
      logarithmic: 'Результати = a · ln(1 + витрати ÷ b)',
      hill: 'Результати = a · витрати ÷ (b + витрати)',
    },
    assumed: 'Умовно: не вказано, скільки результатів дадуть подвоєні витрати.',
    curveTable: 'Результати залежно від витрат',
    spend: 'Витрати',
    splitChart: 'Витрати за каналами',
    curveChart: 'Результати залежно від витрат',
  },
};
