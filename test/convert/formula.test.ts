import { describe, expect, test } from '@jest/globals';
import { type Circumstances, convertFormula } from '../../src/convert/formula';
import { parseFormula } from '../../src/convert/parse';
import { explained } from '../../src/functions/explained';

const native = (formula: string, circumstances?: Circumstances) => {
  const conversion = convertFormula(formula, circumstances);
  return conversion.kind === 'formula' ? conversion.text : conversion;
};

describe('a call becomes its native form', () => {
  test.each([
    ['=LTV_CHURN(200; 5%)', '=200 / 5%'],
    ['=ltv_churn(A2; B2)', '=A2 / B2'],
    ['=LTV_TO_CAC(LTV_CHURN(A2;B2);C2)', '=A2 / B2 / C2'],
    ['=ROUND(LTV_CHURN(A2; B2) * 3; 0)', '=ROUND(A2 / B2 * 3; 0)'],
    ['=LTV_NET(A2-B2; C2-D2)', '=A2-B2 - (C2-D2)'],
    ['=LTV_LIFETIME(B2 * 2)', '=1 / (B2 * 2)'],
    ['=LTV_LIFETIME((B2))', '=1 / (B2)'],
    ['=LTV_RATE(-B2; 12)', '=(1 + (-B2)) ^ (1 / 12) - 1'],
    ['=LTV_ROMI(A2; B2)', '=(A2 - B2) / B2'],
    ['=LTV_MAX_CAC(A2)', '=A2 / 3'],
    ["=LTV_NET('It''s; (1)'!A2; Sheet1!B2)", "='It''s; (1)'!A2 - Sheet1!B2"],
  ])('%s → %s', (formula, expected) => {
    expect(native(formula)).toBe(expected);
  });
});

describe('brackets come where what stands around binds tighter', () => {
  test.each([
    ['=1-LTV_NET(A2;B2)', '=1-(A2 - B2)'],
    ['=1+LTV_CAC(A2;B2)', '=1+A2 / B2'],
    ['=8/LTV_CAC(A2;B2)', '=8/(A2 / B2)'],
    ['=LTV_CAC(A2;B2)/8', '=A2 / B2/8'],
    ['=-LTV_NET(A2;B2)', '=-(A2 - B2)'],
    ['=LTV_CAC(A2;B2)%', '=(A2 / B2)%'],
    ['=2^LTV_CAC(A2;B2)', '=2^(A2 / B2)'],
    ['=LTV_CAC(A2;B2)^2', '=(A2 / B2)^2'],
    ['=LTV_NET(A2;B2)&" грн"', '=A2 - B2&" грн"'],
    ['=LTV_NET(A2;B2)>0', '=A2 - B2>0'],
    ['=(LTV_NET(A2;B2))*2', '=(A2 - B2)*2'],
    ['=IFERROR(LTV_CAC(A2;B2);"")', '=IFERROR(A2 / B2;"")'],
    ['={LTV_NET(A2;B2)\\1}', '={A2 - B2\\1}'],
  ])('%s → %s', (formula, expected) => {
    expect(native(formula)).toBe(expected);
  });
});

describe('arguments left out or blank take their defaults', () => {
  test.each([
    ['=LTV_CHURN(200; 5%; ; ; ; 0)', '=200 * (1 - 5%) / 5%'],
    ['=LTV_CHURN(200; 5%; ""; ; ; 0)', '=200 * (1 - 5%) / 5%'],
    ['=LTV_CHURN(A2; B2; C2)', '=A2 * IF(C2 = ""; 1; C2) / B2'],
    ['=LTV_CHURN(A2; B2; C2 / 100)', '=A2 * (C2 / 100) / B2'],
    ['=LTV_CHURN(A2; B2; 100%; 0)', '=A2 / B2'],
    ['=LTV_CHURN(A2; B2; ; ; 12)', '=A2 * (1 - (1 - B2) ^ 12) / B2'],
    // Blank periods are for ever: no number stands for that.
    ['=LTV_CHURN(A2; B2; ; ; C2)', '=IF(C2 = ""; A2 / B2; A2 * (1 - (1 - B2) ^ C2) / B2)'],
    // A blank cell is 0 in arithmetic, which is the default already.
    ['=LTV_HISTORICAL(A2:A4; 40%; B2)', '=SUM(A2:A4) * 40% - B2'],
    ['=LTV_PAYBACK(A2; B2; 70%; 5%)', '=LN(1 - A2 * 5% / (B2 * 70%)) / LN(1 - 5%)'],
    ['=LTV_PAYBACK(A2; B2; ; 0)', '=A2 / B2'],
  ])('%s → %s', (formula, expected) => {
    expect(native(formula)).toBe(expected);
  });
});

describe('ranges', () => {
  test.each([
    ['=LTV_LIFETIME(B2:B9)', '=ARRAYFORMULA(IF(B2:B9 = "", "", 1 / B2:B9))'],
    ['=LTV_CHURN(A2:A;B2:B)', '=ARRAYFORMULA(IF((A2:A = "") * (B2:B = ""); ""; A2:A / B2:B))'],
    [
      '=LTV_TO_CAC(LTV_CHURN(A2:A9; 5%); 500)',
      '=ARRAYFORMULA(IF(A2:A9 = ""; ""; A2:A9 / 5% / 500))',
    ],
    // Only ranges that must be given decide which rows are blank.
    ['=LTV_CHURN(200; 5%; C2:C9)', '=ARRAYFORMULA(200 * IF(C2:C9 = ""; 1; C2:C9) / 5%)'],
    ['=SUM(LTV_NET(A2:A9;5))', '=SUM(ARRAYFORMULA(IF(A2:A9 = ""; ""; A2:A9 - 5)))'],
    [
      '=ARRAYFORMULA(ROUND(LTV_NET(A2:A9;5);0))',
      '=ARRAYFORMULA(ROUND(IF(A2:A9 = ""; ""; A2:A9 - 5);0))',
    ],
    ['=LTV_HISTORICAL(A2:A9)', '=SUM(A2:A9)'],
    ['=LTV_LIFETIME(B2:B2)', '=1 / B2:B2'],
    ['=LTV_SURVIVORS(A2:A4; B2:B9)', '=ARRAYFORMULA(IF(B2:B9 = ""; ""; SUM(A2:A4) * B2:B9))'],
  ])('%s → %s', (formula, expected) => {
    expect(native(formula)).toBe(expected);
  });

  test('a range where the native form takes one number leaves a value', () => {
    expect(native('=LTV_SURVIVORS(A2:A4; 100; ; D2:D9)')).toEqual({
      kind: 'value',
      reason: 'LTV_SURVIVORS',
    });
  });

  test('an operator over a range outside ARRAYFORMULA leaves a value', () => {
    expect(native('=LTV_LIFETIME(B2:B9 * 2)')).toEqual({ kind: 'value', reason: 'LTV_LIFETIME' });
  });

  test('a name of one cell is a cell, of several a range, and an unknown one either', () => {
    const cellsOfName = (name: string) => ({ one: 1, many: 9 })[name];
    const asRange = (name: string) => `=ARRAYFORMULA(IF(${name} = ""; ""; 1 / ${name}))`;
    const semicolons = { cellsOfName, decimal: ',' } as const;
    expect(native('=LTV_LIFETIME(one)', semicolons)).toBe('=1 / one');
    expect(native('=LTV_LIFETIME(many)', semicolons)).toBe(asRange('many'));
    expect(native('=LTV_LIFETIME(other)', semicolons)).toBe(asRange('other'));
    expect(native('=LTV_LIFETIME(other)', { ...semicolons, single: true })).toBe('=1 / other');
  });
});

describe('a cell that shows a blank', () => {
  const blank = { single: true, blank: true };

  test('stays blank as long as nothing is given', () => {
    expect(native('=LTV_TO_CAC(A2; B2)', blank)).toBe('=IF(AND(A2 = ""; B2 = ""); ""; A2 / B2)');
    expect(native('=LTV_HISTORICAL(A2:A4; 40%)', blank)).toBe(
      '=IF(COUNT(A2:A4) = 0; ""; SUM(A2:A4) * 40%)',
    );
  });

  test('needs no such question where the formula asks it itself', () => {
    expect(native('=IF(A2=""; ""; LTV_TO_CAC(A2; B2))', blank)).toBe('=IF(A2=""; ""; A2 / B2)');
  });
});

describe('spelling', () => {
  test.each([
    ['=LTV_CHURN(200,0.05,,,12)', '=200 * (1 - (1 - 0.05) ^ 12) / 0.05'],
    ['=LTV_CHURN(200;0,05;;;12)', '=200 * (1 - (1 - 0,05) ^ 12) / 0,05'],
    ['=LTV_CHURN(A2,B2,C2)', '=A2 * IF(C2 = "", 1, C2) / B2'],
    ['=LTV_CHURN(A2;B2;C2)', '=A2 * IF(C2 = ""; 1; C2) / B2'],
    ['=  IF( TRUE ;LTV_NET( 1 ; 2 ) ;0 ) ', '=  IF( TRUE ;1 - 2 ;0 ) '],
  ])('%s → %s', (formula, expected) => {
    expect(native(formula)).toBe(expected);
  });

  test('where the formula does not show it, the file decides', () => {
    expect(native('=LTV_LIFETIME(0,5)', { decimal: ',' })).toBe('=1 / 0,5');
  });
});

describe('what is not converted', () => {
  test.each(['=SUM(A1:A2)', '="LTV_CHURN("&A1', "='LTV_CHURN('!A1", '=LTV_CHURN_OF_MINE', '5'])(
    '%s holds no call of ours',
    (formula) => {
      expect(convertFormula(formula)).toEqual({ kind: 'none' });
    },
  );

  test.each([
    ['=LTV_FIT("auto"; A2:A9; B2:B9; C2:C9)', 'LTV_FIT'],
    ['=LTV_NET(1; 2) + LTV_VERSION()', 'LTV_VERSION'],
    ['=LTV_CHURN(200; LTV_CHURN_RANGE(1; 20))', 'LTV_CHURN_RANGE'],
    // The functions read texts in a way of their own.
    ['=LTV_NET("10M"; 2)', 'LTV_NET'],
    ['=LTV_NET(A2 & "0"; 2)', 'LTV_NET'],
    ['=LTV_NET(1)', 'LTV_NET'],
  ])('%s leaves a value, because of %s', (formula, reason) => {
    expect(convertFormula(formula)).toEqual({ kind: 'value', reason });
  });

  test('a call of what we do not have is kept', () => {
    expect(convertFormula('=LTV_NET(1; 2) + LTV_OLD(3)')).toEqual({
      kind: 'kept',
      reason: 'unknown-function',
    });
  });

  test('what is no formula to us is kept', () => {
    expect(convertFormula('=LTV_NET(1; 2')).toEqual({ kind: 'kept', reason: 'unparsable' });
  });
});

test('the plain forms of the catalogue are formulas over its parameters', () => {
  for (const { signature, help } of explained) {
    for (const form of help.plain) expect(parseFormula(`=${form}`)?.convention).toBeDefined();
    const names = new Set(signature.parameters.map(({ name }) => name));
    const used = help.plain.flatMap((form) => form.match(/\b[a-z_]+\b/g) ?? []);
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  }
});
