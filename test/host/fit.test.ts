/** Every word and number of what is placed and written is seen whole, in three fonts. */
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/i18n/language';
import { templateKinds } from '../../src/templates/list';
import { misalignedHeaders, misfits } from '../support/fit';
import { openHost } from '../support/host';
import { fullest, samples } from '../support/every-plan';
import { cellOf, gives, panelOf } from '../support/plan-sheet';
import type { WriteOptions } from '../../src/planner/messages';
import type { PlanInputs } from '../../src/plans/plans';
import type { Language } from '../../src/i18n/language';
import { customerWords } from '../../src/customers/words';
import { isoDay } from '../../src/core/orders/days';
import { sampleOrders } from '../../src/templates/customers/sample-orders';
import type { Host } from '../../local/engine/host';
import { welcomeWorkbook } from '../../local/welcome/workbook';

describe.each(languages)('in %s', (language) => {
  describe.each(templateKinds)('the template %s', (template) => {
    const host = openHost({ locale: language });
    const place = async (samples: boolean) => {
      const { sheet } = await gives(host, 'addTemplate', { template, samples }, language);
      return sheet;
    };

    test('fits its columns with samples, its headers over their numbers', async () => {
      const sheet = await place(true);
      expect(misfits(host, sheet)).toEqual([]);
      expect(misalignedHeaders(host, sheet)).toEqual([]);
    });

    test('fits its columns without samples', async () => {
      expect(misfits(host, await place(false))).toEqual([]);
    });
  });
});

async function write(
  host: Host,
  plan: PlanInputs,
  language: Language,
  options: Partial<WriteOptions> = {},
) {
  const written = await panelOf(host, language)('write', {
    plan,
    target: { to: 'new-sheet' },
    as: 'formulas',
    chart: true,
    replace: [],
    ...options,
  });
  if (written.done !== 'written') throw new Error(written.done);
  return { sheet: written.first.sheet, restoration: written.restoration };
}

describe.each(languages)('in %s', (language) => {
  describe.each([...samples, ...fullest])('the plan %s', (_, plan) => {
    test('fits the columns of a new sheet, its headers over their numbers', async () => {
      const host = openHost({ locale: language });
      const { sheet } = await write(host, plan, language);
      expect([...misfits(host, sheet), ...misalignedHeaders(host, sheet)]).toEqual([]);
    });

    test('fits where it is written beside other cells, and Restore gives their widths back', async () => {
      const host = openHost({ locale: language });
      host.set('A1', 'theirs');
      const before = host.snapshot();
      const cell = await cellOf(host, 'C3');
      const { sheet, restoration } = await write(host, plan, language, {
        target: { to: 'cell', cell },
      });
      expect([...misfits(host, sheet), ...misalignedHeaders(host, sheet)]).toEqual([]);
      await gives(host, 'restore', { restoration, force: false });
      expect(host.snapshot()).toEqual(before);
    });

    test('fits the page of its report', async () => {
      const host = openHost({ locale: language });
      const { sheet } = await write(host, plan, language, { as: 'values', report: 'Ours' });
      expect([...misfits(host, sheet), ...misalignedHeaders(host, sheet)]).toEqual([]);
    });
  });
});

describe.each(languages)('in %s', (language) => {
  test('the tables about customers fit their columns, their headers over their numbers', async () => {
    const host = openHost({ locale: language });
    const orders = sampleOrders(46_347, ['a', 'b', 'c', 'd']);
    orders.forEach(({ customer, day, amount }, row) => {
      const at = String(row + 2);
      host.set(`A${at}`, `${customer}.of.a.shop@example.com`);
      host.set(`B${at}`, isoDay(day));
      host.set(`C${at}`, amount * 1000);
    });
    ['Client', 'Created', 'Total'].forEach((text, column) => {
      host.set(`${'ABC'.charAt(column)}1`, text);
    });
    const { range, header } = await gives(host, 'orderColumns', {}, language);
    const source = { range, header, columns: { customers: 1, dates: 2, amounts: 3 } };
    const { sheets } = await gives(
      host,
      'writeCustomers',
      {
        source,
        horizon: 12,
        unit: 'month',
        margin: 0.4,
        discount: 0,
        parts: ['customers', 'cohorts', 'segments'],
        labels: customerWords(language).labels('12'),
      },
      language,
    );
    expect(sheets).toHaveLength(3);
    const found = sheets.flatMap(({ sheet }) => [
      ...misfits(host, sheet),
      ...misalignedHeaders(host, sheet),
    ]);
    expect(found).toEqual([]);
  });
});

describe.each(languages)('the workbook of a first start, in %s', (language) => {
  const workbook = welcomeWorkbook(language);
  const names = workbook.data.sheets.map(({ name }) => name);

  test.each(names)('shows all that stands on %s', (name) => {
    expect(misfits(openHost({ workbook }), name)).toEqual([]);
  });
});
