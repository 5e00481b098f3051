import type { FaultWords } from '../words/faults';

export const faults: FaultWords = {
  required: ({ parameter }) => `${parameter} is blank: give a value`,
  'not-a-number': ({ parameter, found }) => `${parameter} must be a number, not “${found}”`,
  'ambiguous-number': ({ parameter, found }) =>
    `${parameter} is the text “${found}”: type it as a number, without group marks`,
  date: ({ parameter }) => `${parameter} holds a date: give a number`,
  'error-value': ({ parameter, found }) => `${parameter} holds ${found}: correct that cell first`,
  above: ({ parameter, limit }) => `${parameter} must be above ${limit}`,
  'at-least': ({ parameter, limit }) => `${parameter} must be ${limit} or more`,
  below: ({ parameter, limit }) => `${parameter} must be below ${limit}`,
  'at-most': ({ parameter, limit }) => `${parameter} must be ${limit} or less`,
  percent: ({ parameter, found }) => `${parameter} is ${found}: did you mean ${found}%?`,
  whole: ({ parameter, found }) => `${parameter} must be a whole number, not ${found}`,
  'one-of': ({ parameter, options }) => `${parameter} must be ${options}`,
  shape: ({ parameter, found }) =>
    `${parameter} has another size (${found}): give ranges of one size, or single cells`,
  'one-column': ({ parameter, found }) =>
    `${parameter} must be one column or one row, not ${found}`,
  single: ({ parameter }) => `${parameter} must be one cell here, not a range`,
  'empty-list': ({ parameter }) => `${parameter} holds no numbers: give at least one`,
  diverges: ({ parameter }) => `does not converge: give ${parameter}`,
  'never-returns': ({ parameter, limit }) =>
    `${parameter} never returns: a customer brings ${limit} at most`,
  'no-budget': ({ parameter, limit }) =>
    `${parameter} must be below ${limit}, or no budget reaches this profit`,
  'too-large': ({ parameter }) =>
    `${parameter}: the result is too large to write, check the numbers`,
  incomplete: ({ parameter }) => `${parameter} is blank: fill it in, or clear the rest of the row`,
  'needs-column': ({ parameter, found }) => `${parameter} is blank: ${found} needs it`,
  'not-a-name': ({ parameter }) =>
    `${parameter} must be a name or a number, not a date, TRUE or FALSE`,
  'not-a-date': ({ parameter, found }) => `${parameter} must be a date, not “${found}”`,
  'impossible-date': ({ parameter, found }) =>
    `${parameter} holds “${found}”: there is no such day in the years 1950–2099`,
  'ambiguous-date': ({ parameter, found }) =>
    `${parameter} can be read as day/month and as month/day (“${found}”): turn text into dates first`,
  'swapped-dates': ({ parameter }) =>
    `${parameter} seem to have day and month swapped: import the file again in the locale it was written in`,
  'no-orders': ({ parameter }) =>
    `${parameter} has no orders: give at least one that is not a refund`,
  'before-orders': ({ parameter, found }) =>
    `${parameter} must not be before the first order, ${found}`,
  'too-many-periods': ({ parameter, found, limit }) =>
    `${parameter} span ${found}, more than ${limit} periods: correct a stray date or choose a longer period`,
  'not-recency': ({ parameter, limit }) =>
    `${parameter} must be ${limit} or less here: time from the first order to the last, 0 without repeat orders, not time since the last`,
  'parameter-count': ({ parameter, limit, found }) =>
    `${parameter} must be ${limit} numbers: ${found}`,
  'too-few': ({ parameter }) =>
    `${parameter}: too few different cases to fit this model, give more data`,
  'no-repeats': ({ parameter }) =>
    `${parameter}: nobody has ordered a second time, so there is nothing to learn from`,
  'no-dropout': () => `model: no dropout can be seen in these customers, use NBD or auto`,
  'no-dropout-occasions': ({ parameter }) =>
    `${parameter}: no dropout can be seen in these customers, expect orders at the rate so far`,
  'no-churn': ({ parameter }) =>
    `${parameter}: nobody has left, so there is no churn to project, give more periods`,
  'equal-amounts': ({ parameter }) =>
    `${parameter}: every repeat buyer spends the same, that amount is the forecast without a model`,
  'spend-mean-infinite': ({ parameter }) =>
    `${parameter}: amounts so uneven have no finite mean (q is 1 or less), forecast the largest customers by themselves`,
  'not-converged': ({ parameter }) =>
    `${parameter}: no best fit was found, check the columns or take another model`,
  placed: (row, column, sentence) =>
    column === undefined
      ? `row ${String(row)}: ${sentence}`
      : `row ${String(row)}, column ${String(column)}: ${sentence}`,
  or: 'or',
};
