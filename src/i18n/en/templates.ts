import type { TemplateWords } from '../words/templates';

export const templates: TemplateWords = {
  gallery: {
    choose: 'Template',
    add: 'Add sheet',
    adding: 'Adding…',
    atTheEnd: 'as a new sheet at the end',
    withSamples: 'With sample data',
    removedLater: 'Removed later with one click.',
    added: 'Added:',
    undo: 'Undo',
    removeSamples: 'Remove sample data',
    removeSamplesBelow: 'Empties the blue cells of the open sheet',
    removingSamples: 'Removing…',
    samplesRemoved: 'Sample data removed:',
    kinds: {
      calculator: {
        name: 'LTV calculator',
        holds: 'every way to LTV side by side, LTV:CAC, payback, and which way fits you.',
      },
      retention: {
        name: 'Retention',
        holds: 'how many customers stay, measured and fitted, and the LTV that follows.',
      },
      customers: {
        name: 'Customers',
        holds: 'paste your orders; see cohorts, channels and a forecast for every customer.',
      },
      budget: {
        name: 'Ad budget',
        holds: 'the profit plan with live formulas, month by month, and a chart.',
      },
      channels: {
        name: 'Channels',
        holds: 'the best split of a budget, with a curve for each channel.',
      },
      goal: {
        name: 'Goal plan',
        holds: 'the sales funnel month by month up to the goal, with owners and dates.',
      },
      clients: {
        name: 'Clients',
        holds: 'fees, first invoices, payment days, pay by KPI, and the income ahead.',
      },
      launch: {
        name: 'Launch plan',
        holds: 'actions with owners and dates, what the client delivers, and meetings.',
      },
    },
  },

  common: {
    dateFormat: 'yyyy-mm-dd',
    inputs: 'Inputs',
    result: 'Result',
    aMonth: 'a month',
    aYear: 'a year',
    perCustomer: 'per customer',
    shareOfRevenue: 'of revenue',
    months: 'months',
    month: 'Month',
    helpShare: 'A share from 0% to 100%',
    helpAmount: 'A number, 0 or more',
    helpDate: 'A date',
    arpu: 'ARPU',
    churn: 'Churn',
    margin: 'Gross margin',
    discount: 'Discount rate',
    cac: 'CAC',
    ltvToCac: 'LTV:CAC',
    never: 'never',
    madeBy: (version) => `Made from a template of LTV ${version}.`,
  },

  calculator: {
    title: 'LTV calculator',
    lead: 'Type into the blue cells what you know and leave the rest blank.',
    howTheyPay: 'How customers pay',
    subscription: 'Subscription',
    orders: 'Separate orders',
    order: 'Average order',
    ordersAMonth: 'Orders a month',
    lifetime: 'Customer lifetime',
    revenue: 'Revenue',
    customers: 'Customers',
    method: 'Method',
    assumes: 'Assumes',
    fits: 'What fits you',
    fitting: 'Method',
    why: 'Why',
    payback: 'CAC payback, months',
    dearestCac: 'Dearest CAC at 3:1',
    net: 'LTV less CAC',
    chart: 'LTV by each method',
    methods: {
      churn: {
        name: 'By churn',
        assumes: 'one churn for ever',
        why: 'you know churn, so nobody has to guess how long customers stay',
      },
      discounted: {
        name: 'By churn, discounted',
        assumes: 'later money counts less',
        why: 'you know churn, and money that comes later is worth less',
      },
      lifetime: {
        name: 'By lifetime',
        assumes: 'you know how long they stay',
        why: 'without churn, lifetime is the next best',
      },
      orders: {
        name: 'By orders',
        assumes: 'a steady order and pace',
        why: 'customers order one by one, so order, pace and lifetime say most',
      },
      year: {
        name: 'One year only',
        assumes: 'nothing after the year',
        why: 'it is all your numbers allow; it leaves out the years to come',
      },
    },
    notes: [
      'LTV is margin that a customer brings; with a blank margin it is revenue. Revenue of a month goes with churn of a month.',
      'LTV:CAC is LTV divided by the cost of winning a customer; 3 or more is the usual aim, below 1 each new customer costs money.',
      'CAC payback counts the months until the margin of a customer, less by churn every month, returns the CAC.',
    ],
  },
};
