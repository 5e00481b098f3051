import type { SplitWords } from './vocabulary';

const per = { month: 'a month', quarter: 'a quarter', year: 'a year' } as const;

function listed(names: readonly string[], more: number): string {
  const all = more > 0 ? [...names, `${String(more)} more`] : names;
  const last = all[all.length - 1] ?? '';
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last;
}

export const split: SplitWords = {
  plan: { name: 'Split', question: 'Which channel gets how much?' },
  subject: {
    fields: {
      budget: 'Budget',
      results: 'Results wanted',
      cpa: 'Target CPA',
      roas: 'Target ROAS',
      value: 'Value of a result',
      'channels.spend': 'spend now',
      'channels.results': 'results now',
      'channels.doubled': 'results if doubled',
      'channels.low': 'at least',
      'channels.high': 'at most',
      'channels.value': 'value of a result',
    },
    rows: { channels: (number) => `Channel ${String(number)}` },
    results: {
      results: { label: 'Results', shown: 'count', better: 'higher' },
      spend: { label: 'Spend', shown: 'money', better: 'lower' },
      cpa: { label: 'CPA', shown: 'money', better: 'lower' },
      value: { label: 'Value', shown: 'money', better: 'higher' },
      profit: { label: 'Profit', shown: 'money', better: 'higher' },
      roas: { label: 'ROAS', shown: 'share', better: 'higher' },
    },
  },
  results: { one: 'result', many: 'results' },
  channels: { one: 'channel', many: 'channels' },
  points: { one: 'past period', many: 'past periods' },
  times: { one: 'times', many: 'times' },
  unnamed: (place) => `Channel ${String(place)}`,
  quoted: (name) => `“${name}”`,
  named: listed,
  range: (low, high) => `${low} to ${high}`,

  inputs: {
    goal: 'Goal',
    goals: {
      budget: 'Most value for a budget',
      results: 'Least spend for a number of results',
      profit: 'Most profit',
      cpa: 'Most results at a target CPA',
      roas: 'Most value at a target ROAS',
      'marginal-roas': 'Target marginal ROAS',
    },
    budget: 'Budget',
    wanted: 'Results wanted',
    cpa: 'CPA on the whole, at most',
    perResult: 'per result',
    roas: 'ROAS on the whole, at least',
    marginalRoas: 'Marginal ROAS, at least',
    valueBySpend: 'value ÷ spend',
    marginalHint: 'What the next unit of money must bring back: 100% is where profit is highest.',
    period: 'Spend and results are for a',
    value: 'Value of a result',
    valueHint: 'LTV after margin, for example. Left blank, results alone count.',
    channels: 'Channels',
    select:
      'Or select a table: channel, spend, results, if doubled, at least, at most, value each.',
    trySample: 'Try with sample channels',
    sampleChannels: ['Search', 'Social', 'Video'],
    name: 'Name',
    spend: 'Spend',
    results: 'Results',
    doubled: 'If doubled',
    low: 'At least',
    high: 'At most',
    valueEach: 'Value each',
    past: 'Past months',
    pastHint:
      'Two columns, spend and results, with three different spends or more. They stand in for “if doubled”.',
    doubledHint:
      'If doubled: how many results would twice the spend bring? Leave it blank if you do not know.',
    add: 'Add channel',
    remove: 'Remove',
    lock: (channel) => `Lock spend: ${channel}`,
    blank: 'No numbers yet',
    noSpend: 'No spend yet',
    assumed: 'curve assumed',
    pastMonths: 'curve from past months',
    stays: 'spend stays as it is',
  },
  faults: {
    noValue: 'Say what a result is worth: this goal weighs it against the spend.',
    noNow: 'Type a number, or give past months.',
    untried: 'This must be above 0: what was never tried has no curve. Leave the channel out.',
    between: (results, twice) =>
      `Twice the spend must bring more than ${results}, and less than ${twice}.`,
    fewSpends: (found) =>
      `Three different spends are needed to see a curve; here there ${found === 1 ? 'is 1' : `are ${String(found)}`}.`,
    noResponse:
      'Results do not rise with spend in these months: unbind them and answer “if doubled”.',
  },
  summary: {
    goal: {
      budget: (target, period) => `Most value for ${target} ${per[period]}`,
      results: (target, period) => `Least spend for ${target} results ${per[period]}`,
      profit: (_, period) => `Most profit ${per[period]}`,
      cpa: (target, period) => `Most results at a CPA of ${target}, ${per[period]}`,
      roas: (target, period) => `Most value at a ROAS of ${target}, ${per[period]}`,
      'marginal-roas': (target, period) => `Marginal ROAS ${target}, ${per[period]}`,
    },
    worth: (value) => `a result is worth ${value}`,
  },
  main: {
    spend: (spend, period) => `spend ${spend} ${per[period]}`,
    profit: (profit, period) => `profit ${profit} ${per[period]}`,
  },

  lead: {
    moreResults: (number, forms) => `${number} more ${forms}`,
    moreValue: (money) => `${money} more in value`,
    worthOf: (money) => `${money} in value`,
    same: (budget, gain, moves) => [
      'The same ',
      { strong: budget },
      ' can bring ',
      { strong: gain },
      `${moves}.`,
    ],
    settled: (budget, brought) => [
      'No other split of ',
      { strong: budget },
      ' brings more than the one of now: ',
      { strong: brought },
      '.',
    ],
    other: (budget, period, brought, moves) => [
      { strong: budget },
      ` ${per[period]} can bring `,
      { strong: brought },
      `${moves}.`,
    ],
    results: (results, spend, period, moves) => [
      { strong: results },
      ' cost at least ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    profit: (profit, spend, period, moves) => [
      'Profit is highest, ',
      { strong: profit },
      ` ${per[period]}, at a spend of `,
      { strong: spend },
      `${moves}.`,
    ],
    cpa: (cpa, results, spend, period, moves) => [
      'At a CPA of ',
      { strong: cpa },
      ' you can get up to ',
      { strong: results },
      ' for ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    roas: (roas, value, spend, period, moves) => [
      'At a ROAS of ',
      { strong: roas },
      ' you can get up to ',
      { strong: `${value} in value` },
      ' for ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    marginalRoas: (roas, spend, period, moves) => [
      'The next unit of money brings back ',
      { strong: roas },
      ' or more up to a spend of ',
      { strong: spend },
      ` ${per[period]}${moves}.`,
    ],
    moves: (add, cut) =>
      `: ${[add && `add to ${add}`, cut && `cut ${cut}`].filter(Boolean).join(', ')}`,
  },
  short: {
    low: (budget, least) => [
      'Give at least ',
      { strong: least },
      `: your limits and locks do not fit into ${budget}. This is the split of ${least}.`,
    ],
    high: (budget, most) => [
      'Give at most ',
      { strong: most },
      `: your limits and locks do not let ${budget} be spent. This is the split of ${most}.`,
    ],
    reach: (wanted, most) => [
      { strong: wanted },
      ' are out of reach: the most these channels bring is ',
      { strong: most },
      '. This is the nearest split.',
    ],
    cpa: (cpa, lowest) => [
      'Give a CPA of at least ',
      { strong: lowest },
      `: ${cpa} is out of reach within your limits. This is the nearest split.`,
    ],
    roas: (roas, highest) => [
      'Give a ROAS of at most ',
      { strong: highest },
      `: ${roas} is out of reach within your limits. This is the nearest split.`,
    ],
    nothing: ['Your limits let nothing be spent: raise “at most” or unlock a channel.'],
    endless: [
      'These numbers set no end to the spend. Give limits: until then, channels stop at one and a half times the most ever spent there.',
    ],
  },

  table: {
    now: 'Now',
    mine: 'Mine',
    best: 'Best',
    mineIn: (channel) => `Mine, ${channel}`,
    results: 'Results',
    difference: 'Difference',
    value: 'Value',
    profit: 'Profit',
    cpa: 'CPA',
    roas: 'ROAS',
    spend: {
      month: 'Spend, a month',
      quarter: 'Spend, a quarter',
      year: 'Spend, a year',
    },
    total: 'Total',
    left: (money) => `${money} left to place`,
    over: (money) => `${money} over the budget`,
    notAmount: 'Type an amount',
    likely: (range) => `Likely ${range}, by how past months scatter around their curves.`,
    someKnown: 'Curves without past months are taken as exact.',
  },
  beyond: (channel, spend, times, tried) => [
    `${channel}: ${spend} is ${times} the most ever spent there (${tried}). Raise it in steps and check.`,
  ],
  notes: {
    high: (channel, limit) => [`The limit of ${limit} for ${channel} decides the split.`],
    low: (channel, limit) => [
      `${channel} gets its least, ${limit}: on its own merit it would get less.`,
    ],
    nothing: (channel) => [`${channel} gets nothing: money brings more elsewhere.`],
    locked: (channels) => [`Locked, as now: ${channels}.`],
    assumed: (channels, several) => [
      several
        ? `The curves of ${channels} are assumed: how many results twice the spend would bring is not given.`
        : `The curve of ${channels} is assumed: how many results twice the spend would bring is not given.`,
    ],
    straight: (channels) => [
      `Past months of ${channels} show no bend yet: how soon results level off is a guess.`,
    ],
    differs: (channel, read, given) => [
      `${channel}: its curve gives ${read} now, and you gave ${given}. The curve counts here.`,
    ],
  },
  chart: {
    month: 'Results by spend, a month',
    quarter: 'Results by spend, a quarter',
    year: 'Results by spend, a year',
  },
  curves: {
    now: 'now',
    mine: 'mine',
    best: 'best',
    tried: 'tried',
    notYet: 'not yet',
    others: 'Also',
  },
  marginal: {
    heading: 'Marginal CPA',
    meaning: 'What one more result would cost.',
    sameCost: (cpa, everywhere) => [
      everywhere
        ? 'In the best split one more result costs the same everywhere: '
        : 'In the best split one more result costs the same wherever no limit decides: ',
      { strong: cpa },
      '.',
    ],
    sameReturn: (money, everywhere) => [
      everywhere
        ? 'In the best split 100 more brings the same value everywhere: '
        : 'In the best split 100 more brings the same value wherever no limit decides: ',
      { strong: money },
      '.',
    ],
  },
  byChannel: 'Results and CPA by channel',
  byChannelInside: 'Now, mine and best',
  made: {
    heading: 'How the curves were made',
    inside: 'From your answers, past months or assumed',
    assumed: 'assumed',
    answered: 'your answer',
    fitted: (family, points, error) =>
      `${{ power: 'power', logarithmic: 'logarithmic', hill: 'Hill' }[family]} curve from ${points}, usually ${error} off`,
    meaning: 'How many times the results of now twice the spend would bring.',
  },

  block: {
    title: 'Split',
    channel: 'Channel',
    nowSpend: 'Now: spend',
    nowResults: 'Now: results',
    nowCpa: 'Now: CPA',
    mineSpend: 'Mine: spend',
    mineResults: 'Mine: results',
    mineCpa: 'Mine: CPA',
    bestSpend: 'Best: spend',
    bestResults: 'Best: results',
    bestCpa: 'Best: CPA',
    marginalCpa: 'Best: marginal CPA',
    marginalMeaning: 'What one more result would cost.',
    bestValue: 'Best: value',
    solved: 'Found by the plan: update it and write again when the inputs change.',
    total: 'Total',
    inputs: 'Inputs',
    goal: 'Goal',
    per: { month: 'a month', quarter: 'a quarter', year: 'a year' },
    locked: 'Locked: its spend stays as it is.',
    curve: 'Curve',
    family: { power: 'Power', logarithmic: 'Logarithmic', hill: 'Hill' },
    formula: {
      power: 'Results = a · (spend ÷ b) ^ c',
      logarithmic: 'Results = a · ln(1 + spend ÷ b)',
      hill: 'Results = a · spend ÷ (b + spend)',
    },
    assumed: 'Assumed: how many results twice the spend would bring is not given.',
    curveTable: 'Results by spend',
    spend: 'Spend',
    splitChart: 'Spend by channel',
    curveChart: 'Results by spend',
  },
};
