import type { FaultWords } from './vocabulary';

export const faults: FaultWords = {
  required: '{parameter} is blank: give a value',
  'not-a-number': '{parameter} must be a number, not “{found}”',
  'ambiguous-number': '{parameter} is the text “{found}”: type it as a number, without group marks',
  date: '{parameter} holds a date: give a number',
  'error-value': '{parameter} holds {found}: correct that cell first',
  above: '{parameter} must be above {limit}',
  'at-least': '{parameter} must be {limit} or more',
  below: '{parameter} must be below {limit}',
  'at-most': '{parameter} must be {limit} or less',
  percent: '{parameter} is {found}: did you mean {found}%?',
  whole: '{parameter} must be a whole number, not {found}',
  'one-of': '{parameter} must be {options}',
  shape: '{parameter} has another size ({found}): give ranges of one size, or single cells',
  'one-column': '{parameter} must be one column or one row, not {found}',
  single: '{parameter} must be one cell here, not a range',
  'empty-list': '{parameter} holds no numbers: give at least one',
  diverges: 'does not converge: give {parameter}',
  'never-returns': '{parameter} never returns: a customer brings {limit} at most',
  'no-budget': '{parameter} must be below {limit}, or no budget reaches this profit',
  'no-working-days': '{parameter} has no working days around it: check holidays and weekend',
  'too-large': '{parameter}: the result is too large to write, check the numbers',
  'many-cells':
    '{parameter} would fill {found} cells, a formula may fill {limit}: write the table from the panel, or give fewer rows',
  incomplete: '{parameter} is blank: fill it in, or clear the rest of the row',
  'needs-column': '{parameter} is blank: {found} needs it',
  'not-a-name': '{parameter} must be a name or a number, not a date, TRUE or FALSE',
  'not-a-date': '{parameter} must be a date, not “{found}”',
  'impossible-date': '{parameter} holds “{found}”: there is no such day in the years 1950–2099',
  'ambiguous-date':
    '{parameter} can be read as day/month and as month/day (“{found}”): turn text into dates first',
  'swapped-dates':
    '{parameter} seem to have day and month swapped: import the file again in the locale it was written in',
  'no-orders': '{parameter} has no orders: give at least one that is not a refund',
  'before-orders': '{parameter} must not be before the first order, {found}',
  'too-many-periods':
    '{parameter} span {found}, more than {limit} periods: correct a stray date or choose a longer period',
  'not-recency':
    '{parameter} must be {limit} or less here: time from the first order to the last, 0 without repeat orders, not time since the last',
  'parameter-count': '{parameter} must be {limit} numbers: {found}',
  'too-few': '{parameter}: too few different cases to fit this model, give more data',
  'no-repeats': '{parameter}: nobody has ordered a second time, so there is nothing to learn from',
  'no-dropout': 'model: no dropout can be seen in these customers, use NBD or auto',
  'no-dropout-occasions':
    '{parameter}: no dropout can be seen in these customers, expect orders at the rate so far',
  'no-churn': '{parameter}: nobody has left, so there is no churn to project, give more periods',
  'equal-amounts':
    '{parameter}: every repeat buyer spends the same, that amount is the forecast without a model',
  'spend-mean-infinite':
    '{parameter}: amounts so uneven have no finite mean (q is 1 or less), forecast the largest customers by themselves',
  'not-converged': '{parameter}: no best fit was found, check the columns or take another model',
  between: '{parameter} must be above {limit} and below {found}',
  'few-spends': '{parameter}: give at least three different amounts',
  'no-response': '{parameter} do not rise with spend: check the data',
  row: 'row {row}: {sentence}',
  cell: 'row {row}, column {column}: {sentence}',
  or: 'or',
};
