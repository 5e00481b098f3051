import type { EnglishForms } from '../i18n/forms';
import type { PanelWords } from './vocabulary';

export const panel: PanelWords<EnglishForms> = {
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  and: 'and',
  more: { one: '# more', other: '# more' },
  lost: 'No answer from Sheets. Check the connection, then try again.',
  units: { million: 'M', billion: 'B' },
  cell: {
    use: 'Use selection',
    useFor: (field) => `Use selection: ${field}`,
    go: (cell) => `Go to ${cell}`,
    unbind: 'Unbind',
    unbindFrom: (cell) => `Unbind ${cell}`,
  },
  inputs: 'Inputs',
  fromCells: { one: '# from a cell', other: '# from cells' },
  actions: {
    update: 'Update',
    updating: 'Updating…',
    write: 'Write to sheet',
    writeAgain: 'Write again',
  },
  writing: {
    title: 'Write to sheet',
    write: 'Write',
    writing: 'Writing…',
    notEmpty: { one: '# cell is not empty', other: '# cells are not empty' },
    wouldBeReplaced: {
      one: 'This cell would be replaced:',
      other: 'These cells would be replaced:',
    },
    nothingElse:
      'Nothing else is touched, and your inputs stay as they are. Restore brings everything back exactly as it was.',
    nothingElseRestored: 'Nothing else is touched.',
    replace: { one: 'Replace # cell', other: 'Replace # cells' },
    replacing: 'Replacing…',
    show: 'Show',
    restore: 'Restore',
    restoring: 'Restoring…',
    restored: 'Restored:',
    writtenTo: 'Written to',
    asBefore: 'It holds what it held before.',
    changedSince: { one: '# cell has changed since', other: '# cells have changed since' },
    restoreReplaces: {
      one: 'Restoring would replace what it holds now:',
      other: 'Restoring would replace what they hold now:',
    },
  },
  refusals: {
    protected: (range) =>
      `${range} is protected, at least in part. Choose another place, or ask the owner.`,
    protectedFormulas: (range) =>
      `${range} is protected, at least in part. Convert a copy of the sheet, or ask the owner.`,
    merged: (range) => `${range} has merged cells. Unmerge them, or choose another place.`,
    invalid: (cell) =>
      `${cell} takes other values only: its rule for input refuses the one to be written. Choose another place, or change the rule.`,
    misspelt: (cell) =>
      `The formula of ${cell} could not be written as this file spells formulas, so nothing was changed. Write it there by hand first.`,
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
  newSheets: {
    removed: 'Removed:',
    asBefore: 'The file is as it was before.',
    changed: { one: '# sheet has changed since', other: '# sheets have changed since' },
    wouldGo: 'Restoring would remove what was changed in:',
    nothingElse: 'These sheets are removed. Nothing else is touched.',
    remove: { one: 'Remove # sheet', other: 'Remove # sheets' },
    removing: 'Removing…',
  },
};
