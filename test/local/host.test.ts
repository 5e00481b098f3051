import { describe, expect, test } from '@jest/globals';
import { evaluate, fixtureHost, probed } from './fixtures/host';

describe('Custom functions in cells', () => {
  const numbers = { A1: '10', A2: '20', A3: '30', B1: '0.1', B2: '20%', B3: '0.05' };

  test('a column of arguments spills a column of results', () => {
    const host = fixtureHost(numbers);
    host.set('D1', '=LTV_CHURN(A1:A3; B1:B3)');
    expect(host.values('D1:D3')).toEqual([[100], [100], [600]]);
  });

  test('a thrown error shows as #ERROR! with its sentence', () => {
    const host = fixtureHost({ A1: '=LTV_CHURN("a"; 1)' });
    expect([host.value('A1'), host.message('A1')]).toEqual([
      '#ERROR!',
      'The price must be a number.',
    ]);
  });

  test('a missing argument reaches the function as undefined', () => {
    const host = fixtureHost({ A1: '=LTV_CHURN(1)' });
    expect(host.message('A1')).toBe('Type both the price and the churn.');
  });

  test('IFERROR catches a thrown error', () => {
    const host = fixtureHost({ A1: '=IFERROR(LTV_CHURN("a"; 1); "caught")' });
    expect(host.value('A1')).toBe('caught');
  });

  test('semicolons, commas and percent literals are all accepted', () => {
    const host = fixtureHost({
      A1: '=LTV_CHURN(10; 5%)',
      A2: '=LTV_CHURN(10,5%)',
      A3: '=SUM(1;2)',
    });
    expect(host.values('A1:A3')).toEqual([[200], [200], [3]]);
  });

  test('in a Ukrainian spreadsheet the comma is the decimal sign', () => {
    const host = fixtureHost({ A1: '=LTV_CHURN(1,5; 5%)', A2: '0,25' }, { locale: 'uk' });
    expect([host.value('A1'), host.value('A2'), host.display('A2')]).toEqual([30, 0.25, '0,25']);
  });

  test('blanks, errors and dates arrive as on Google', () => {
    const host = fixtureHost({ A1: '2024-01-15', B1: '=1/0' });
    host.set('D1', '=LTV_PROBE(A1; A1:C1; A9)');
    expect(probed(host.value('D1')).values).toEqual([
      'Date 2024-01-14T22:00:00.000Z',
      [['Date 2024-01-14T22:00:00.000Z', '#DIV/0!', '']],
      '',
    ]);
  });

  test('every call has a world of its own, with ECMAScript alone', () => {
    const host = fixtureHost({ A1: '=LTV_PROBE(1)', A2: '=LTV_PROBE(2)' });
    const { counter, leaks } = probed(host.value('A2'));
    expect({ counter, leaks }).toEqual({ counter: 1, leaks: [] });
  });

  test('a returned date is a day on the clock of the spreadsheet', () => {
    const host = fixtureHost({ A1: '=LTV_TABLE()' });
    expect([host.display('C2'), host.value('C3')]).toEqual(['2024-01-15 02:00:00', '']);
  });

  test('more calls than the budget of fresh worlds still compute', () => {
    const host = fixtureHost({}, { limits: { freshCalls: 2 } });
    for (let row = 1; row <= 5; row += 1)
      host.set(`A${String(row)}`, `=LTV_CHURN(${String(row)}; 50%)`);
    expect(host.values('A1:A5')).toEqual([[2], [4], [6], [8], [10]]);
  });

  test('an endless function is stopped', () => {
    const host = fixtureHost({}, { limits: { customFunctionMilliseconds: 50 } });
    host.set('A1', '=LTV_FORBIDDEN("endless")');
    expect(host.message('A1')).toBe('Exceeded maximum execution time');
  });

  test.each([
    ['write', 'You do not have permission to call Range.setValues'],
    ['ui', 'You do not have permission to call SpreadsheetApp.getUi'],
    ['property', 'You do not have permission to call Properties.write'],
  ])('a custom function may not use %s', (what, sentence) => {
    const host = fixtureHost();
    expect(() => host.invoke('LTV_FORBIDDEN', [what])).toThrow(sentence);
  });

  test('a custom function may read', () => {
    const host = fixtureHost({ A1: '7' });
    expect(host.invoke('LTV_FORBIDDEN', ['read'])).toBe(7);
  });
});

describe('google.script.run', () => {
  test('a script reads what its own write has recalculated', () => {
    const host = fixtureHost({ B1: '=A1*2' });
    expect(
      evaluate(
        host,
        `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(21);
      return sheet.getRange('B1').getValue();
    `,
      ),
    ).toBe(42);
  });

  test('everything a run wrote is one step to undo', () => {
    const host = fixtureHost({ A1: '1' });
    evaluate(
      host,
      `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(2);
      sheet.getRange('A2').setValue(3).setBackground('red').setNote('why');
    `,
    );
    host.undo();
    expect([host.value('A1'), host.value('A2'), host.note('A2')]).toEqual([1, null, '']);
  });

  test('an error carries its class and its sentence', () => {
    expect(fixtureHost().run('fails').error).toBe('TypeError: It does not work.');
  });

  test('a private function is not found', () => {
    expect(fixtureHost().run('secret_').error).toBe('Script function not found: secret_');
  });

  test('a missing function is not found', () => {
    expect(fixtureHost().run('nothing').error).toBe('Script function not found: nothing');
  });

  test('what was written before an error stays, as on Google', () => {
    const host = fixtureHost();
    host.run('evaluate', [
      "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); throw new Error('late')",
    ]);
    expect(host.value('A1')).toBe(5);
  });
});
