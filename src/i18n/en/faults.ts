import type { FaultWords } from '../words/faults';

export const faults: FaultWords = {
  required: ({ parameter }) => `${parameter} is blank: give a number`,
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
  placed: (row, column, sentence) =>
    column === undefined
      ? `row ${String(row)}: ${sentence}`
      : `row ${String(row)}, column ${String(column)}: ${sentence}`,
  or: 'or',
};
