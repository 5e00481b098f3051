import type { CalculatorWords } from './vocabulary';

export const calculator: CalculatorWords = {
  card: {
    name: 'LTV calculator',
    holds: 'every way to LTV side by side, LTV:CAC, payback, and which way fits you.',
  },
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
      why: 'churn is known: no need to guess the lifetime',
    },
    discounted: {
      name: 'By churn, discounted',
      assumes: 'later money counts less',
      why: 'churn is known, and later money is worth less',
    },
    lifetime: {
      name: 'By lifetime',
      assumes: 'you know how long they stay',
      why: 'without churn, lifetime is the next best',
    },
    orders: {
      name: 'By orders',
      assumes: 'a steady order and pace',
      why: 'they buy order by order: its size, pace and lifetime',
    },
    year: {
      name: 'One year only',
      assumes: 'nothing after the year',
      why: 'nothing else is known; later years are left out',
    },
  },
  notes: [
    'LTV is margin that a customer brings; with a blank margin it is revenue. Revenue of a month goes with churn of a month.',
    'LTV:CAC is LTV divided by the cost of winning a customer; 3 or more is the usual aim, below 1 each new customer costs money.',
    'CAC payback counts the months until the margin of a customer, less by churn every month, returns the CAC.',
  ],
};
