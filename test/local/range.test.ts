import { describe, expect, test } from '@jest/globals';
import { evaluate, fixtureHost } from './fixtures/host';

const onSheet = (body: string): string => `
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  ${body}
`;

const write = (value: string) =>
  onSheet(`sheet.getRange('A1').setValue(${value}); return sheet.getRange('A1').getValue();`);

describe('Writing values', () => {
  test('data of another number of rows is refused in the words of Google', () => {
    expect(() =>
      evaluate(fixtureHost(), onSheet(`sheet.getRange('A1:A3').setValues([[1]])`)),
    ).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    );
  });

  test('a ragged row is refused', () => {
    expect(() =>
      evaluate(fixtureHost(), onSheet(`sheet.getRange('A1:B2').setValues([[1, 2], [3]])`)),
    ).toThrow('The number of columns in the data does not match');
  });

  test.each([
    ["'=1+2'", 3],
    [`"'=1+2"`, '=1+2'],
    ["'1,000,000'", 1000000],
    ["'5%'", 0.05],
    ["'$2.99'", 2.99],
    ["'TRUE'", true],
    ["'text'", 'text'],
    ["''", ''],
    ['null', ''],
    ['undefined', ''],
    ['0.1 + 0.2', 0.1 + 0.2],
    ['1e-7', 1e-7],
    ['1e21', 1e21],
    ['-12.5', -12.5],
    ['false', false],
  ])('setValue(%s) is read back as %p', (written, read) => {
    expect(evaluate(fixtureHost(), write(written))).toEqual(read);
  });

  test('a text that looks like a date becomes a date', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`
        sheet.getRange('A1').setValue('2024-03-10');
        return sheet.getRange('A1').getValue() instanceof Date;
      `),
      ),
    ).toBe(true);
  });

  test('in a Ukrainian spreadsheet decimal commas and spaces are numbers', () => {
    const host = fixtureHost({}, { locale: 'uk' });
    evaluate(host, onSheet(`sheet.getRange('A1:A2').setValues([['12,5'], ['1 000 000,25']])`));
    expect(host.values('A1:A2')).toEqual([[12.5], [1000000.25]]);
  });

  test('writing below the grid makes room', () => {
    const host = fixtureHost();
    evaluate(host, onSheet(`sheet.getRange(1200, 1).setValue(5)`));
    expect(host.value('A1200')).toBe(5);
  });

  test('an error cell is read as its name', () => {
    const host = fixtureHost({ A1: '=NA()' });
    expect(evaluate(host, onSheet(`return sheet.getRange('A1').getValue()`))).toBe('#N/A');
  });

  test('arrays given to the script belong to its own world', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`return sheet.getRange('A1:B2').getValues() instanceof Array`),
      ),
    ).toBe(true);
  });

  test('formulas are written with semicolons and read in the spelling of the spreadsheet', () => {
    const host = fixtureHost({}, { locale: 'uk' });
    expect(
      evaluate(
        host,
        onSheet(`
        sheet.getRange('A1').setFormula('=SUM(1,5; 2)');
        return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];
      `),
      ),
    ).toEqual(['=SUM(1,5;2)', 3.5]);
  });

  test('an English formula is read with commas', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`
        return sheet.getRange('A1').setFormula('=SUM(1; 2)').getFormula();
      `),
      ),
    ).toBe('=SUM(1,2)');
  });
});

describe('Protected cells', () => {
  test('writing one throws in the words of Google', () => {
    const host = fixtureHost();
    host.protect('B2');
    expect(() => evaluate(host, onSheet(`sheet.getRange('A1:C3').setValue(1)`))).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  });

  test('canEdit looks at every cell', () => {
    const host = fixtureHost();
    host.protect('B2');
    expect(
      evaluate(
        host,
        onSheet(`
        return [sheet.getRange('A1:C3').canEdit(), sheet.getRange('A1').canEdit()];
      `),
      ),
    ).toEqual([false, true]);
  });

  test('a protection moves with its rows', () => {
    const host = fixtureHost();
    host.protect('B5');
    evaluate(host, onSheet(`sheet.insertRowsAfter(1, 2)`));
    expect(
      evaluate(
        host,
        onSheet(`return ['B5', 'B7'].map((place) => sheet.getRange(place).canEdit())`),
      ),
    ).toEqual([true, false]);
  });

  test('who protects with a warning still writes', () => {
    const host = fixtureHost();
    evaluate(
      host,
      onSheet(`
      sheet.getRange('A1').protect().setWarningOnly(true).setDescription('formula');
      sheet.getRange('A1').setValue(3);
    `),
    );
    expect([host.value('A1'), host.snapshot().sheets[0]?.protections[0]?.description]).toEqual([
      3,
      'formula',
    ]);
  });
});

describe('How cells look', () => {
  test('formats, colours and notes are read back as they were set', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`
        const range = sheet.getRange('A1:B1');
        range.setNumberFormats([['0.00%', '#,##0']]).setBackgrounds([['#fff2cc', 'white']]);
        range.setFontWeight('bold').setFontColors([['red', null]]).setHorizontalAlignment('center');
        range.setNotes([['one', '']]);
        return [range.getNumberFormats(), range.getBackgrounds(), range.getFontWeights(),
          range.getFontColors(), range.getHorizontalAlignment(), range.getNotes()];
      `),
      ),
    ).toEqual([
      [['0.00%', '#,##0']],
      [['#fff2cc', '#ffffff']],
      [['bold', 'bold']],
      [['#ff0000', '#000000']],
      'center',
      [['one', '']],
    ]);
  });

  test('an unknown colour is ignored, as on Google', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`return sheet.getRange('A1').setBackground('foo').getBackground()`),
      ),
    ).toBe('#ffffff');
  });

  test('one value for a large range is one call', () => {
    const host = fixtureHost();
    evaluate(host, onSheet(`sheet.getRange('A1:Z500').setBackground('#eeeeee')`));
    expect(host.serviceCallNames()).toEqual(['Range.setBackgrounds']);
  });
});

describe('Sheets and places', () => {
  test('a new sheet has a number, a name and is the active one', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`
        const added = spreadsheet.insertSheet('Plan', 0);
        return [typeof added.getSheetId(), spreadsheet.getActiveSheet().getName(), added.getIndex(),
          added.getSheetId() === spreadsheet.getSheetByName('Plan').getSheetId()];
      `),
      ),
    ).toEqual(['number', 'Plan', 1, true]);
  });

  test('a second sheet of the same name is refused', () => {
    expect(() => evaluate(fixtureHost(), onSheet(`spreadsheet.insertSheet('Sheet1')`))).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
  });

  test('a sheet can be deleted in the run that added it', () => {
    const host = fixtureHost();
    evaluate(host, onSheet(`spreadsheet.deleteSheet(spreadsheet.insertSheet('Gone'))`));
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('named ranges are set, found and removed', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`
        spreadsheet.setNamedRange('LTV_INPUT', sheet.getRange('B2:B4'));
        const found = spreadsheet.getRangeByName('LTV_INPUT').getA1Notation();
        spreadsheet.removeNamedRange('LTV_INPUT');
        return [found, spreadsheet.getRangeByName('LTV_INPUT')];
      `),
      ),
    ).toEqual(['B2:B4', null]);
  });

  test('every form of getRange names the same cells', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`
        return [sheet.getRange('B2'), sheet.getRange(2, 2), sheet.getRange(2, 2, 3),
          sheet.getRange(2, 2, 3, 2), spreadsheet.getRange('Sheet1!B2:C4'),
          sheet.getRange('A1').offset(1, 1, 3, 2)].map((range) => range.getA1Notation());
      `),
      ),
    ).toEqual(['B2', 'B2', 'B2:B4', 'B2:C4', 'B2:C4', 'B2:C4']);
  });

  test('an unknown range is refused', () => {
    expect(() => evaluate(fixtureHost(), onSheet(`sheet.getRange('nonsense!')`))).toThrow(
      'Range not found: nonsense!',
    );
  });

  test('the last row counts values and not formats', () => {
    const host = fixtureHost({ A1: '1', C7: '2' });
    expect(
      evaluate(
        host,
        onSheet(`
        sheet.getRange('A20').setBackground('red');
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      `),
      ),
    ).toEqual([7, 3, 'A1:C7']);
  });

  test('the selection of the user is the active range', () => {
    const host = fixtureHost();
    const outcome = host.run(
      'evaluate',
      ['return SpreadsheetApp.getActiveRange().getA1Notation()'],
      { selection: 'C3:D9' },
    );
    expect(outcome.value).toBe('C3:D9');
  });

  test('activating a range is told to the page', () => {
    const host = fixtureHost();
    const { events } = host.run('evaluate', [
      "SpreadsheetApp.getActiveSheet().getRange('B3').activate()",
    ]);
    expect(events).toMatchObject([
      { kind: 'select', zone: { left: 1, top: 2, right: 1, bottom: 2 } },
    ]);
  });

  test('copying moves references and repeats over the destination', () => {
    const host = fixtureHost({ A1: '1', A2: '2', A3: '3', B1: '=A1*2' });
    evaluate(host, onSheet(`sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'))`));
    expect(host.values('B1:B3')).toEqual([[2], [4], [6]]);
  });

  test('a merged range is found and broken apart', () => {
    expect(
      evaluate(
        fixtureHost(),
        onSheet(`
        sheet.getRange('A1:C1').merge();
        const merged = sheet.getRange('A1:D4').getMergedRanges().map((range) => range.getA1Notation());
        sheet.getRange('A1:C1').breakApart();
        return [merged, sheet.getRange('A1:C1').getMergedRanges().length];
      `),
      ),
    ).toEqual([['A1:C1'], 0]);
  });

  test('a chart is inserted, listed and removed', () => {
    const host = fixtureHost({ A1: 'month', B1: 'profit', A2: '1', B2: '10', A3: '2', B3: '20' });
    expect(
      evaluate(
        host,
        onSheet(`
        const chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B3'))
          .setNumHeaders(1).setPosition(5, 1, 0, 0).setOption('title', 'Profit').build();
        sheet.insertChart(chart);
        const titles = sheet.getCharts().map((each) => each.getOptions().get('title'));
        sheet.removeChart(sheet.getCharts()[0]);
        return [titles, sheet.getCharts().length];
      `),
      ),
    ).toEqual([['Profit'], 0]);
  });

  test('validation and conditional formats are kept', () => {
    const host = fixtureHost();
    evaluate(
      host,
      onSheet(`
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build();
      sheet.getRange('A1:A3').setDataValidation(rule);
      const look = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0)
        .setFontColor('#ff0000').setRanges([sheet.getRange('B1:B3')]).build();
      sheet.setConditionalFormatRules([look]);
    `),
    );
    const [sheet] = host.snapshot().sheets;
    expect([sheet?.validations.length, sheet?.conditionalFormats.length]).toEqual([1, 1]);
  });

  test('columns are hidden, and a row has the height it was given', () => {
    const host = fixtureHost();
    evaluate(host, onSheet('sheet.hideColumns(2, 3); sheet.setRowHeight(4, 60);'));
    expect(host.snapshot().sheets).toMatchObject([
      { hiddenColumns: [1, 2, 3], rowHeights: { 3: 60 } },
    ]);
  });

  test('a spreadsheet does not grow above its limit of cells', () => {
    const host = fixtureHost({}, { limits: { cells: 26_104 } });
    const limit = 'above the limit of 10000000 cells';
    expect(() => evaluate(host, onSheet('sheet.insertRowsAfter(1000, 4)'))).not.toThrow();
    expect(() => evaluate(host, onSheet('sheet.insertRowsAfter(1000, 1)'))).toThrow(limit);
    expect(() => evaluate(host, 'SpreadsheetApp.getActive().insertSheet()')).toThrow(limit);
  });

  test('what is not emulated says so by name', () => {
    expect(() => evaluate(fixtureHost(), onSheet(`sheet.sort(1)`))).toThrow(
      'not emulated: Sheet.sort',
    );
  });
});
