import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/i18n/language';
import { type PlanInputs, planKinds } from '../../src/plans/plans';
import { bonusInputs, feesOf, incomeInputs, invoiceInputs } from '../support/fees';
import { campaign, goalOf } from '../support/goal';
import { openHost } from '../support/host';
import { panelOf } from '../support/plan-sheet';
import { profitOf, telecomInputs } from '../support/profit';
import { shopChannels, splitInputs, splitOf } from '../support/split';
import { aboutPlan, customerInputs, whatIfOf } from '../support/what-if';

const samples: readonly (readonly [string, PlanInputs])[] = [
  ['profit', profitOf(telecomInputs())],
  ['split', splitOf(splitInputs(shopChannels, { budget: '1500' }))],
  ['goal', goalOf(campaign())],
  ['invoice', feesOf(invoiceInputs())],
  ['bonus', feesOf(bonusInputs([{ name: 'Leads', plan: '100', fact: '120', weight: '100%' }]))],
  [
    'income',
    feesOf(
      incomeInputs([{ name: 'Shop', fee: '600', start: '2025-09-15', lifetime: '6' }], {
        from: '2025-09-15',
      }),
    ),
  ],
  ['what-if', whatIfOf(customerInputs())],
  ['what-if about another plan', whatIfOf(aboutPlan('profit', telecomInputs()))],
];

test('there is a sample of every kind of plan', () => {
  expect(new Set(samples.map(([, { kind }]) => kind))).toEqual(new Set(planKinds));
});

describe.each(samples)('a plan of the kind %s', (_, plan) => {
  test.each(languages)(
    'is saved in %s with its main number, opened and current',
    async (language) => {
      const host = openHost();
      const panel = panelOf(host, language);
      await panel('savePlan', { plan, name: 'Ours' });
      const [saved] = await panel('savedPlans', {});
      expect(saved).toMatchObject({ state: 'current', plan });
      expect(saved?.row.main).not.toBe('');
      expect(saved?.row.inputs).not.toBe('');
      expect(await panel('updatePlans', {})).toMatchObject({ updated: 0, corrections: [] });
    },
  );

  test.each(languages)(
    'is handed over in %s on a page that Restore takes away',
    async (language) => {
      const host = openHost();
      const panel = panelOf(host, language);
      const before = host.snapshot();
      const written = await panel('write', {
        plan,
        target: { to: 'new-sheet' },
        as: 'values',
        chart: true,
        report: 'Ours',
        replace: [],
      });
      if (written.done !== 'written') throw new Error(written.done);
      const { sheet } = written.first;
      const page = host.snapshot().sheets.find(({ name }) => name === sheet);
      expect(page?.gridlines).toBe(false);
      expect(JSON.stringify(page?.cells)).not.toContain('"=');
      // Title, what came of it and from what, then something of a table.
      expect(host.values('A1:B60', sheet).filter(([label]) => label).length).toBeGreaterThan(6);
      await panel('restore', { restoration: written.restoration, force: false });
      expect(host.snapshot()).toEqual(before);
    },
  );
});
