import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/i18n/language';
import { planKinds } from '../../src/plans/plans';
import { openHost } from '../support/host';
import { panelOf } from '../support/plan-sheet';
import { samples } from '../support/every-plan';

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
