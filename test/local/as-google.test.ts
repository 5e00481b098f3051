import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import { evaluate, fixtureHost } from './fixtures/host';

const onSheet = (host: Host, body: string) =>
  evaluate(host, `const sheet = SpreadsheetApp.getActiveSheet(); ${body}`);

/** Days after 30 December 1899, counted by the calendar of JavaScript. */
const day = (year: number, month: number, date: number) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('Cells formatted as plain text', () => {
  test.each([
    ["setFormula('=1+1')", '=1+1'],
    ["setValue('=1+1')", '=1+1'],
    ["setValue('00123')", '00123'],
    ["setValue('5%')", '5%'],
    ["setValue('02.01.2026')", '02.01.2026'],
    [`setValue("'=1+1")`, '=1+1'],
  ])('%s stays text', (call, text) => {
    const host = fixtureHost({}, { locale: 'uk' });
    const read = onSheet(
      host,
      `const cell = sheet.getRange('A1').setNumberFormat('@');
      cell.${call};
      return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];`,
    );
    expect(read).toEqual([text, '', text]);
  });

  test('General set first makes a formula of it', () => {
    const host = fixtureHost();
    onSheet(
      host,
      `sheet.getRange('A1').setNumberFormat('@').setNumberFormat('General').setFormula('=1+1')`,
    );
    expect(host.value('A1')).toBe(2);
  });

  test('a formula that was text survives another look, saving and loading as text', () => {
    const host = fixtureHost();
    onSheet(
      host,
      `sheet.getRange('A1').setNumberFormat('@').setValue('=1+1').setFontWeight('bold')`,
    );
    const again = fixtureHost({}, { workbook: host.save() });
    expect([host.value('A1'), again.value('A1')]).toEqual(['=1+1', '=1+1']);
  });
});

describe('Number formats', () => {
  test('an untouched cell has the automatic one under its name', () => {
    expect(onSheet(fixtureHost(), `return sheet.getRange('A1').getNumberFormat()`)).toBe(
      '0.###############',
    );
  });

  test('General is the way back to it', () => {
    const read = onSheet(
      fixtureHost(),
      `const cell = sheet.getRange('A1').setValue(0.5).setNumberFormat('0%');
      const before = cell.getDisplayValue();
      cell.setNumberFormat('General');
      return [before, cell.getDisplayValue(), cell.getNumberFormat()];`,
    );
    expect(read).toEqual(['50%', '0.5', '0.###############']);
  });

  test.each(['setNumberFormat(null)', 'setNumberFormats([[null]])'])('%s throws', (call) => {
    expect(() => onSheet(fixtureHost(), `sheet.getRange('A1').${call}`)).toThrow(
      "don't match the method signature",
    );
  });
});

describe('What a cell holds', () => {
  test('fifty thousand characters, and not one more', () => {
    const host = fixtureHost();
    const write = (letters: number) =>
      onSheet(host, `sheet.getRange('A1').setValue('x'.repeat(${String(letters)}))`);
    expect(() => write(50_000)).not.toThrow();
    expect(() => write(50_001)).toThrow('maximum of 50000 characters');
  });

  test.each([
    ['en', 'May 2026', day(2026, 5, 1)],
    ['en', 'Mar 2, 2026', day(2026, 3, 2)],
    ['en', '2 March 2026', day(2026, 3, 2)],
    ['en', '3/2/2026', day(2026, 3, 2)],
    ['uk', 'May 2026', day(2026, 5, 1)],
    ['uk', 'травень 2026', day(2026, 5, 1)],
    ['uk', '2 березня 2026', day(2026, 3, 2)],
    ['uk', '02.01.2026', day(2026, 1, 2)],
    ['uk', '3/2/2026', day(2026, 2, 3)],
    ['ru', '02.01.2026 12:00', day(2026, 1, 2) + 0.5],
    ['ru', '2 мая 2026', day(2026, 5, 2)],
  ])('in %s the text %s is a date', (locale, text, serial) => {
    const host = fixtureHost({}, { locale });
    onSheet(host, `sheet.getRange('A1').setValue('${text}')`);
    host.set('A2', text);
    expect(host.values('A1:A2')).toEqual([[serial], [serial]]);
  });

  test.each([
    ['en', '02.01.2026'],
    ['en', 'травень 2026'],
    ['uk', '31.02.2026'],
    ['uk', 'Mayor 2026'],
    ['en', 'Plan 2026'],
  ])('in %s the text %s is a text', (locale, text) => {
    const host = fixtureHost({}, { locale });
    onSheet(host, `sheet.getRange('A1').setValue('${text}')`);
    expect(host.value('A1')).toBe(text);
  });

  test('a date is shown as it was typed', () => {
    const host = fixtureHost({}, { locale: 'uk' });
    onSheet(host, `sheet.getRange('A1').setValue('02.01.2026')`);
    expect(host.display('A1')).toBe('02.01.2026');
  });
});

describe('Arrays in formulas', () => {
  const numbers = { A1: '10', A2: '20', A3: '30' };

  test.each([
    ['=A1:A3', 20],
    ['=A1:A3*2', 40],
    ['=-A1:A3', -20],
    ['=ROUND(A1:A3;0)', 20],
    ['=IF(A1:A3>10;"more";"less")', 'more'],
    ['=SUM(A1:A3*2)', 40],
  ])('%s takes the value beside it', (formula, value) => {
    const host = fixtureHost({ ...numbers, C2: formula });
    expect(host.values('C2:C3')).toEqual([[value], [null]]);
  });

  test('with no value beside it there is an error', () => {
    const host = fixtureHost({ ...numbers, C5: '=A1:A3*2' });
    expect([host.value('C5'), host.message('C5')]).toEqual([
      '#VALUE!',
      'An array value could not be found.',
    ]);
  });

  test.each([
    ['=ARRAYFORMULA(A1:A3*2)', [[20], [40], [60]]],
    ['={A1;A2;A3}', [[10], [20], [30]]],
    ['=SORT(A1:A3;1;FALSE)', [[30], [20], [10]]],
    ['=FILTER(A1:A3;A1:A3>10)', [[20], [30], [null]]],
    ['=SEQUENCE(3)', [[1], [2], [3]]],
    ['=LTV_CHURN(A1:A3;1)', [[10], [20], [30]]],
  ])('%s fills the cells below', (formula, values) => {
    expect(fixtureHost({ ...numbers, C1: formula }).values('C1:C3')).toEqual(values);
  });

  test.each(['=SUMPRODUCT(A1:A3*2)', '=SUM(ARRAYFORMULA(A1:A3*2))'])('%s sees all', (formula) => {
    expect(fixtureHost({ ...numbers, C1: formula }).value('C1')).toBe(120);
  });

  test.each(['en', 'uk', 'ru'])('in %s {1;2} is a column', (locale) => {
    const host = fixtureHost({}, { locale });
    onSheet(host, `sheet.getRange('A1').setFormula('={1;2}')`);
    expect([host.values('A1:B2'), host.formula('A1')]).toEqual([
      [
        [1, null],
        [2, null],
      ],
      '={1;2}',
    ]);
  });

  test('a backslash parts the columns of a Ukrainian array, semicolons arguments inside it', () => {
    const host = fixtureHost({ A1: '={SUM(1;2)\\2,5;3\\4}' }, { locale: 'uk' });
    expect([host.values('A1:B2'), host.formula('A1')]).toEqual([
      [
        [3, 2.5],
        [3, 4],
      ],
      '={SUM(1;2)\\2,5;3\\4}',
    ]);
  });

  test('what would overwrite data is #REF!, and the cell in the way is named', () => {
    const host = fixtureHost({ C3: 'mine', C1: '=SEQUENCE(4)' });
    expect([host.value('C1'), host.message('C1')]).toEqual([
      '#REF!',
      'Array result was not expanded because it would overwrite data in C3.',
    ]);
  });

  test('what passes the end of the sheet is #REF!, and tells how much', () => {
    const host = fixtureHost({ C1: '=SEQUENCE(1200)', A2: '=SEQUENCE(1;30)' });
    expect([host.value('C1'), host.message('C1'), host.message('A2')]).toEqual([
      '#REF!',
      'Result was not automatically expanded, please insert more rows (200).',
      'Result was not automatically expanded, please insert more columns (4).',
    ]);
  });
});

describe('The result of a custom function', () => {
  test('has a largest size', () => {
    const limits = { resultCells: 7 };
    const fits = fixtureHost({ A1: '=LTV_TABLE()' }, { limits: { resultCells: 8 } });
    const host = fixtureHost({ A1: '=LTV_TABLE()' }, { limits });
    expect([fits.value('B2'), host.value('A1'), host.message('A1')]).toEqual([
      1.5,
      '#ERROR!',
      'Result too large',
    ]);
  });
});

describe('A validation that rejects other input', () => {
  const listed = (body: string) => {
    const host = fixtureHost();
    onSheet(
      host,
      `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'])
        .setAllowInvalid(false).build();
      sheet.getRange('B2:B3').setDataValidation(rule);
      ${body}`,
    );
    return host;
  };

  test('rejects what a script writes', () => {
    expect(() => listed(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 'maybe']])`)).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
  });

  test('takes what it allows, and blanks', () => {
    const host = listed(`sheet.getRange('B2:B3').setValues([['yes'], ['']])`);
    expect(host.values('B2:B3')).toEqual([['yes'], [null]]);
  });
});

describe('The first column of a chart', () => {
  /** The columns that are drawn, and the one that labels them. */
  const drawn = (first: string[], options: string) => {
    const host = fixtureHost({ B1: 'sum', B2: '5', B3: '6' });
    ['A1', 'A2', 'A3'].forEach((xc, index) => {
      host.set(xc, first[index] ?? '');
    });
    onSheet(
      host,
      `sheet.insertChart(sheet.newChart().${options}.addRange(sheet.getRange('A1:B3'))
        .setNumHeaders(1).setPosition(5, 1, 0, 0).build())`,
    );
    const { getters } = host.model;
    const [id = ''] = getters.getChartIds(getters.getActiveSheetId());
    const { dataSource } = getters.getChartDefinition(id);
    return [dataSource?.labelRange, dataSource?.dataSets?.map(({ dataRange }) => dataRange)];
  };

  const column = 'asColumnChart()';
  const asDomain = `${column}.setOption('useFirstColumnAsDomain', true)`;

  test.each([
    ['texts', ['month', 'May', 'June'], column, ['Sheet1!A1:A3', ['B1:B3']]],
    ['dates', ['day', '2026-05-01', '2026-06-01'], column, ['Sheet1!A1:A3', ['B1:B3']]],
    ['numbers', ['year', '2025', '2026'], column, [undefined, ['A1:A3', 'B1:B3']]],
    ['numbers as domain', ['year', '2025', '2026'], asDomain, ['Sheet1!A1:A3', ['B1:B3']]],
    ['numbers under points', ['x', '1', '2'], 'asScatterChart()', ['Sheet1!A1:A3', ['B1:B3']]],
  ])('%s: labels or a series', (_, first, options, expected) => {
    expect(drawn(first, options)).toEqual(expected);
  });
});
