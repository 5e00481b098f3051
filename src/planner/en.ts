import type { EnglishForms } from '../i18n/forms';
import type { PlannerWords } from './vocabulary';

export const planner: PlannerWords<EnglishForms> = {
  heading: 'New plan',
  orientation:
    'A plan takes your numbers from cells or from here and shows the answer. The sheet changes only when you write to it.',
  backToPlans: 'Back to plans',
  plan: {
    calculate: 'Calculate',
    calculating: 'Calculating…',
    toCorrect: { one: '# field to correct', other: '# fields to correct' },
  },
  writing: {
    where: 'Where',
    newSheet: 'New sheet',
    fromCell: 'From a cell',
    as: 'Write as',
    values: 'Values',
    formulas: 'Live formulas',
    valuesHint: 'Numbers that stay as they are.',
    formulasHint: 'Follow your cells, and work in a copy without the add-on.',
    formulasHintLtv: 'Follow your cells. The LTV functions among them need the add-on in a copy.',
    preview: 'Preview',
    drawing: 'Drawing the preview…',
    rows: { one: '# row', other: '# rows' },
    columns: { one: '# column', other: '# columns' },
    chart: 'Add the chart',
    kept: {
      one: 'The earlier content of # cell is kept.',
      other: 'The earlier content of # cells is kept.',
    },
    sheetRemoved: 'The sheet made for it is removed.',
  },
};
