import { describe, expect, test } from '@jest/globals';
import { type FormulaCell, convertCells, showSame } from '../../src/convert/cells';

const cell = (formula: string, shown: FormulaCell['shown'], a1 = 'C2'): FormulaCell => ({
  sheet: 'Sheet1',
  a1,
  formula,
  shown,
});
const outcomes = (...cells: FormulaCell[]) =>
  convertCells(cells, { decimal: '.' }).map(({ outcome }) => outcome);

describe('a plan over cells', () => {
  test('keeps the order and the places', () => {
    const plan = convertCells([cell('=LTV_NET(1; 2)', [[-1]], 'C2'), cell('=A1', [[5]], 'D7')], {
      decimal: '.',
    });
    expect(plan.map(({ sheet, a1, outcome }) => [sheet, a1, outcome.kind])).toEqual([
      ['Sheet1', 'C2', 'formula'],
      ['Sheet1', 'D7', 'none'],
    ]);
  });

  test('a spilled table becomes values over all its cells', () => {
    const shown = [
      ['model', 'estimate'],
      ['a', 0.5],
    ];
    expect(outcomes(cell('=LTV_FIT("auto"; A2:A9; B2:B9; C2:C9)', shown))).toEqual([
      { kind: 'value', reason: 'LTV_FIT', values: shown },
    ]);
  });

  test.each([
    ['#ERROR!', 'error'],
    ['#DIV/0!', 'error'],
    ['#NAME?', 'error'],
    ['Loading...', 'loading'],
  ])('a formula that shows %s is kept', (shown, reason) => {
    expect(outcomes(cell('=LTV_NET(1; A2)', [[shown]]))).toEqual([{ kind: 'kept', reason }]);
  });

  test('a formula that shows a blank goes on showing it', () => {
    expect(outcomes(cell('=LTV_TO_CAC(A2; B2)', [['']]))).toEqual([
      { kind: 'formula', text: '=IF(AND(A2 = ""; B2 = ""); ""; A2 / B2)' },
    ]);
  });

  test('a formula that shows its decimal mark tells it for the others', () => {
    const [, second] = outcomes(
      cell('=LTV_NET(A2; 0,5)', [[1]]),
      cell('=LTV_LIFETIME(0,5)', [[2]]),
    );
    expect(second).toEqual({ kind: 'formula', text: '=1 / 0,5' });
  });
});

describe('whether cells show the same', () => {
  test('a number may differ by rounding, not by more', () => {
    expect(showSame([[1e6]], [[1e6 + 1e-4]])).toBe(true);
    expect(showSame([[1e6]], [[1e6 + 1e-2]])).toBe(false);
  });

  test('a blank is a blank, however it comes, and no zero', () => {
    expect(showSame([['']], [[null]])).toBe(true);
    expect(showSame([['']], [[0]])).toBe(false);
  });

  test('a number is no error, and no text', () => {
    expect(showSame([[5]], [['#DIV/0!']])).toBe(false);
    expect(showSame([[5]], [['5']])).toBe(false);
  });

  test('the cells are as many as before', () => {
    expect(showSame([[1], [2]], [[1]])).toBe(false);
    expect(showSame([[1, 2]], [[1]])).toBe(false);
  });
});
