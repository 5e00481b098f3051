import { sidebarWords } from '../support/words';
import { describe, expect, test } from '@jest/globals';
import { profitWords as plannerWords } from '../../src/plans/profit/words';
import { type Language, languages } from '../../src/i18n/language';
import { visit } from '../support/page';
import { pictures } from '../support/pictures';

const at = visit();

describe.each(languages)('the profit plan month by month, in %s', (language: Language) => {
  test('goes from churn and ARPU to cash in the panel and in the sheet', async () => {
    const tab = await at().open(language);
    const panel = await tab.openPanel();
    const say = sidebarWords[language];
    const { fields, monthly } = say.profit;
    await panel.getByText(say.plans.profit.name, { exact: true }).click();
    await panel.getByRole('button', { name: monthly.title }).click();
    await panel.getByText(monthly.acquisitions.customers, { exact: true }).click();
    const typed = {
      costs: '20 000',
      profit: '100 000',
      tax: '20%',
      ltv: '4000',
      cac: '500',
      arpu: '100',
      churn: '5%',
      customersNow: '200',
      newCustomers: '60',
      months: '18',
    } as const;
    for (const [name, text] of Object.entries(typed)) {
      const { label } = fields[name as keyof typeof typed];
      await panel.getByRole('textbox', { name: label, exact: true }).first().fill(text);
    }
    await pictures(tab, 'profit-months-inputs');
    await panel.getByRole('button', { name: say.plan.calculate }).click();
    await panel.getByRole('button', { name: monthly.table }).click();
    await pictures(tab, 'profit-months');

    await panel.getByRole('button', { name: say.plan.write }).click();
    await panel.getByText(say.writing.formulas, { exact: true }).click();
    await panel.getByRole('button', { name: say.writing.write, exact: true }).click();
    await panel.getByText(say.writing.writtenTo).waitFor();
    const { title } = plannerWords(language).block;
    const charts = await tab.page.evaluate((sheet) => window.LTV.charts(sheet), title);
    expect(charts).toHaveLength(2);
    // By hand: 200 · 95% + 60 customers pay 100 · 80% each; ads are 60 · 500, costs 20 000.
    await tab.until('H26', 250 * 80 - 30_000 - 20_000, title);
    await tab.picture('profit-months-written');
    expect(tab.troubles).toEqual([]);
  }, 90_000);
});
