import { describe, expect, test } from '@jest/globals';
import { visit } from '../support/page';

const at = visit();

describe('a formula in a cell, typed in a real browser', () => {
  test('one formula over columns spills a number for each row', async () => {
    const tab = await at().open();
    for (const [row, [arpu, churn]] of [
      [200, '5%'],
      [300, '10%'],
      [500, '20%'],
    ].entries()) {
      await tab.type(`M${String(row + 2)}`, String(arpu));
      await tab.type(`N${String(row + 2)}`, String(churn));
    }
    await tab.type('O2', '=LTV_CHURN(M2:M4; N2:N4)');
    await tab.until('O2', 4000);
    expect([await tab.value('O3'), await tab.value('O4')]).toEqual([3000, 2500]);
    await tab.picture('cells-spilled');
    expect(tab.troubles).toEqual([]);
  });

  test.each([
    ['en', 'churn is 5: did you mean 5%?'],
    ['uk', 'churn дорівнює 5: може, 5%?'],
    ['ru', 'churn равно 5: может быть, 5%?'],
  ] as const)('a bad rate shows #ERROR! with the sentence in %s', async (language, sentence) => {
    const tab = await at().open(language);
    await tab.type('P8', '=LTV_CHURN(200; 5)');
    await tab.until('P8', '#ERROR!');
    expect(await tab.message('P8')).toContain(sentence);
  });

  test('a change of an input is followed', async () => {
    const tab = await at().open();
    await tab.type('Q2', '200');
    await tab.type('Q3', '=LTV_CHURN(Q2; 5%)');
    await tab.until('Q3', 4000);
    // Another cell between, or the two clicks would be a double click.
    await tab.click('Q9');
    await tab.type('Q2', '100');
    await tab.until('Q3', 2000);
  });

  test('typing a function offers it with the help of its parameters', async () => {
    const tab = await at().open();
    await tab.click('R2');
    await tab.page.keyboard.type('=LTV_CHU');
    await tab.page.getByText('LTV_CHURN_RATE').first().waitFor();
    await tab.page.keyboard.type('RN(');
    await tab.page.getByText('Revenue of one customer in a period').first().waitFor();
    await tab.picture('cells-help');
    await tab.page.keyboard.press('Escape');
  });
});

describe('two tabs', () => {
  test('see each other’s edits', async () => {
    const [one, other] = [await at().open(), await at().open()];
    await one.type('S2', 'from the first');
    await other.until('S2', 'from the first');
    await other.type('S3', '=LTV_ARPU(500; 6)');
    await one.until('S3', 3000);
  });
});
