import type { PlannerWords } from './vocabulary';

const within = { month: 'month', quarter: 'quarter', year: 'year' } as const;
const per = { month: 'a month', quarter: 'a quarter', year: 'a year' } as const;

export const planner: PlannerWords = {
  field: {
    required: ({ cell }) =>
      cell
        ? `${cell} is blank. Fill the cell, or unbind it and type a number.`
        : 'Type a number, or select a cell.',
    text: ({ cell, found }) =>
      cell
        ? `${cell} holds “${found}”. Put a number there, or unbind it and type one.`
        : `Type a number: “${found}” is not one.`,
    ambiguous: ({ cell, found }) => `${cell || 'This'} can be read two ways: ${found}.`,
    date: ({ cell }) => `${cell} holds a date. Select a cell with a number.`,
    error: ({ cell, found }) =>
      `${cell} holds ${found}. Correct the cell, or unbind it and type a number.`,
    gone: ({ cell }) => `${cell} is gone. Select another cell, or type a number.`,
    above: ({ cell, limit }) => `${cell || 'This'} must be above ${limit}.`,
    atLeast: ({ cell, limit }) => `${cell || 'This'} must be ${limit} or more.`,
    below: ({ cell, limit }) => `${cell || 'This'} must be below ${limit}.`,
    percent: ({ cell, found }) => `${cell || 'This'} is ${found}: did you mean ${found}%?`,
    tooLarge: ({ cell }) => `${cell || 'This'} is too large to plan with.`,
    atMost: ({ cell, limit }) => `${cell || 'This'} must be ${limit} or less.`,
    whole: ({ cell, found }) => `${cell || 'This'} is ${found}: give a whole number.`,
    requiredDay: ({ cell }) =>
      cell
        ? `${cell} is blank. Put a date there, or unbind it and choose one.`
        : 'Choose a date, or select a cell.',
    day: ({ cell, found }) => `${cell || 'This'} holds “${found}”: give a date such as 2026-09-15.`,
    twoColumns: ({ cell }) => `${cell || 'This'} must be two columns: spend and results.`,
    use: (text) => `Use ${text}`,
    nothingToPlan: 'Give a profit or costs above 0: there is nothing to plan for.',
    nothingLeft: 'Tax and variable costs take all of the turnover: lower one of them.',
    dearCac: (limit, ltv, after) =>
      `CAC must be below ${limit}: ${after}that is all a customer who pays ${ltv} leaves.`,
  },
  after: (tax, variable) => {
    const taken = [tax && `${tax} tax`, variable && `${variable} variable costs`].filter(Boolean);
    return taken.length > 0 ? `after ${taken.join(' and ')} ` : '';
  },
  customers: { one: 'customer', many: 'customers' },
  sentence: (profit, period, customers, ads) => [
    'To keep ',
    { strong: profit },
    ` ${per[period]} you need `,
    { strong: customers },
    ' and ',
    { strong: `${ads} for ads` },
    '.',
  ],
  remark: (profit) => `With whole customers the profit is ${profit}.`,
  months: ({ need, deepest, month, months }) => [
    ...(need === undefined
      ? ['Month by month, cash never falls below 0']
      : ['Month by month you need up to ', { strong: need }, ` of cash, most in month ${deepest}`]),
    ...(need === undefined
      ? ['.']
      : month === undefined
        ? ['; ', { strong: `${months} months do not bring it back` }, '.']
        : ['; it is back ', { strong: `by month ${month}` }, '.']),
  ],
  warnings: {
    ltvPeriod: (ltv, period) => [
      `Check the LTV: a customer must pay ${ltv} within the ${within[period]} you plan for.`,
    ],
    thinRatio: (ratio) => [
      `LTV:CAC is ${ratio}, below the usual aim of 3: a small rise of CAC takes the profit.`,
    ],
    overspent: (missing) => [
      'The ads cost ',
      { strong: missing },
      ' more than the allowance. Raise it, or leave it blank for the exact budget.',
    ],
  },
  notes: {
    dearestCac: (limit) => [
      'CAC must stay below ',
      { strong: limit },
      ', or no budget reaches this profit.',
    ],
    unspent: (left) => [{ strong: left }, ' of the allowance is left over.'],
  },
  block: {
    title: 'Profit plan',
    turnover: 'Turnover',
    customers: 'Customers',
    ads: 'Ad budget',
    fixed: 'Fixed costs',
    variable: 'Variable costs',
    fee: 'Agency fee',
    tax: 'Tax',
    profit: 'Profit',
    unspent: 'Left of the allowance',
    ltvToCac: 'LTV:CAC',
    roas: 'ROAS',
    romi: 'ROMI',
    acos: 'ACOS',
    profitOnAds: 'Profit on ad spend',
    dearestCac: 'CAC must be below',
    taxRate: 'Tax rate',
    inputs: 'Inputs',
    costsWanted: 'Fixed costs',
    profitWanted: 'Profit you want',
    ltv: 'LTV, revenue',
    cac: 'CAC, ads only',
    allowance: 'Allowance for ads',
    per,
    perCustomer: 'per customer',
    ofTurnover: 'of turnover',
    ofAds: 'of ads',
    taxBase: { turnover: 'of turnover', vat: 'VAT in price', profit: 'on profit', none: 'no tax' },
    meaning: {
      ads: 'Customers times CAC. The plan counts these ads among its own costs.',
      ltvToCac: 'LTV divided by CAC. The usual aim is 3 or more.',
      roas: 'Turnover divided by ads.',
      romi: 'Turnover less ads, divided by ads.',
      acos: 'Ads divided by turnover.',
      profitOnAds: 'Profit divided by ads.',
      dearestCac: 'At this CAC a customer pays for the ads alone; no budget reaches the profit.',
    },
    chart: 'Where turnover goes',
    months: {
      title: 'Month by month',
      breakEven: 'Month of break-even',
      never: 'not reached',
      need: 'Deepest cash need',
      month: 'Month',
      won: 'New',
      lost: 'Lost',
      customers: 'Customers',
      revenue: 'Revenue',
      gross: 'Margin',
      ads: 'Ads',
      profit: 'Profit',
      cash: 'Cash so far',
      customersNow: 'Customers now',
      churn: 'Churn',
      arpu: 'ARPU',
      margin: 'Margin, of revenue',
      monthlyAds: 'Ads',
      newCustomers: 'New customers',
      costs: 'Fixed costs',
      meaning: {
        need: 'The most money that must be put in before the plan pays for itself.',
        breakEven: 'The first month from which on cash so far never falls below 0 again.',
        margin: 'What tax and variable costs leave of revenue, unless given.',
      },
      chart: 'Cash so far',
    },
  },
  refusals: {
    protected: (range) =>
      `${range} is protected, at least in part. Choose another place, or ask the owner.`,
    protectedFormulas: (range) =>
      `${range} is protected, at least in part. Convert a copy of the sheet, or ask the owner.`,
    merged: (range) => `${range} has merged cells. Unmerge them, or choose another place.`,
    coversInput: (cell) =>
      `The result would cover ${cell}, which the plan reads. Choose another cell.`,
    gone: (sheet) => `The sheet “${sheet}” is gone. Choose another place.`,
    busy: 'Someone else is writing to this file. Try again in a moment.',
    full: 'The file has reached ten million cells. Delete unused rows or sheets first.',
    failed: 'Google did not finish the write. Everything was put back as it was: try again.',
    lost: 'What was there before can no longer be brought back: the cells are gone.',
    selectCell: 'Select one cell in the sheet first.',
    misunderstood:
      'The panel and the add-on are of different versions. Close the panel and open it again.',
    noList:
      'There is no list on this sheet. Open the sheet with your orders: one row an order, with customer and date.',
    noSamples: 'This sheet has no sample data. Open a sheet that was made from a template.',
    changedOrders: 'The orders have changed since. Forecast again, then write.',
    fieldFault: 'A field needs a correction first. Calculate again to see which.',
  },
};
