import type { ShapeWords } from './vocabulary';

export const shape: ShapeWords = {
  period: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  perPeriod: { month: 'per month', quarter: 'per quarter', year: 'per year' },
  inPeriod: { month: 'a month', quarter: 'a quarter', year: 'a year' },
  how: 'Type a number, or select a cell and press',
  periodOf: (field) => `${field}: period`,
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
  },
};
