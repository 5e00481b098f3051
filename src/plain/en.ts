import type { PlainWords } from './vocabulary';
import type { EnglishForms } from '../i18n/forms';

export const plain: PlainWords<EnglishForms> = {
  title: 'Convert to plain formulas',
  question: 'A file for a client, without the add-on',
  back: 'Back to templates',
  what: 'What to convert',
  scope: { selection: 'Selection', sheet: 'This sheet', file: 'Whole file' },
  where: 'Where',
  inPlace: 'In place',
  inCopy: 'In a copy',
  inPlaceHint: 'LTV formulas are replaced where they stand. Restore brings them back.',
  inCopyHint:
    'Each sheet gets a copy and stays as it is. References to other sheets still lead to those.',
  copyOf: (sheet) => `${sheet} (plain)`,
  reading: 'Reading the formulas…',
  readAgain: 'Read again',
  counts: {
    formula: { one: '# formula becomes plain', other: '# formulas become plain' },
    value: { one: '# formula becomes a value', other: '# formulas become values' },
    kept: { one: '# formula is left alone', other: '# formulas are left alone' },
  },
  alsoCounts: {
    value: { one: '# becomes a value', other: '# become values' },
    kept: { one: '# is left alone', other: '# are left alone' },
  },
  none: {
    selection: 'There are no LTV formulas in the selected cells. Select others, then read again.',
    sheet: 'There are no LTV formulas on this sheet.',
    file: 'There are no LTV formulas in this file: it works without the add-on.',
  },
  changed: 'The formulas changed meanwhile. This is how they are now.',
  groups: {
    formula: 'Become plain formulas',
    value: 'Become values',
    kept: 'Left alone',
  },
  now: 'Now',
  becomes: 'Then',
  valueBecause: (name) => `Only the add-on can compute ${name}: what it shows now stays.`,
  tableStays: { one: 'A table of # cell', other: 'A table of # cells' },
  keptBecause: {
    error: 'It shows an error. Correct that first, then read again.',
    loading: 'It is still being computed. Read again in a moment.',
    'unknown-function': 'The add-on does not know this function. Check its name.',
    unparsable: 'It cannot be read as a formula.',
    date: 'It shows a date that no plain formula gives. Copy it as a value yourself.',
  },
  alike: { one: '# cell alike', other: '# cells alike' },
  convert: { one: 'Convert # cell', other: 'Convert # cells' },
  converting: 'Converting…',
  converted: 'Converted:',
  fallen: {
    one: '# more cell became a value, as its formula would have shown another number:',
    other: '# more cells became values, as their formulas would have shown other numbers:',
  },
  restored: 'Everything is as it was before.',
  changedSince: 'Changed since the conversion',
  wouldReplace: 'Restoring would replace what these cells hold now:',
  wouldGo: 'These copies were worked in. Restoring would delete them:',
  restoreAnyway: 'Restore anyway',
};
