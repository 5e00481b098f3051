/**
 * A workbook that the version before wrote, when every panel was one page in three languages: its
 * saved plans, written blocks and templates. `kept/version-0.1.json` was made by that version.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import type { Workbook } from '../../local/engine/workbook';
import type { PlanInputs } from '../../src/plans/plans';
import type { Restoration } from '../../src/wire/restoration';
import { openHost } from '../support/host';
import { panelOf } from '../support/plan-sheet';

interface Kept {
  readonly workbook: Workbook;
  readonly saved: readonly { readonly name: string; readonly plan: PlanInputs }[];
  readonly written: readonly {
    readonly name: string;
    readonly range: string;
    readonly restoration: Restoration;
  }[];
  readonly templates: readonly { readonly kind: string; readonly sheet: string }[];
}

const text = readFileSync(path.join(import.meta.dirname, 'kept/version-0.1.json'), 'utf8');
const read = () => JSON.parse(text) as Kept;
const kept = read();

let host: Host;
beforeEach(() => {
  host = openHost({ workbook: read().workbook });
});

const sheetNames = () => host.snapshot().sheets.map(({ name }) => name);

describe('saved plans of the version before', () => {
  test('open as they were saved, and are current', async () => {
    const plans = await panelOf(host, 'uk')('savedPlans', {});
    expect(plans.map(({ row, state, plan }) => ({ name: row.name, state, plan }))).toEqual(
      kept.saved.map(({ name, plan }) => ({ name, state: 'current', plan })),
    );
  });

  test('are updated from their cells, and read in another language', async () => {
    host.set('B3', 4_000_000);
    const panel = panelOf(host, 'en');
    const { updated, corrections } = await panel('updatePlans', {});
    expect({ updated, corrections }).toEqual({ updated: 1, corrections: [] });
    // By hand: T = (10M + 4M) / (1 - 20% - 500/4000) = 14M / 0.675, ads = T / 8.
    const [first] = await panel('savedPlans', {});
    expect(first?.row.main.replace(/\s/g, ' ')).toContain('2 592 593');
  });
});

describe('blocks of the version before', () => {
  test.each(kept.written.map((each) => [each.name, each] as const))(
    'are taken away by Restore: %s',
    async (_, { restoration }) => {
      const before = sheetNames();
      const done = await panelOf(host, 'uk')('restore', { restoration, force: false });
      expect(done.done).toBe('restored');
      expect(before.length - sheetNames().length).toBe(restoration.newSheet ? 1 : 0);
    },
  );

  test('give back what they covered', async () => {
    const over = kept.written.find(({ name }) => name === 'over');
    if (over === undefined) throw new Error('nothing was written over');
    expect(host.value('D1')).not.toBe('theirs');
    await panelOf(host, 'uk')('restore', { restoration: over.restoration, force: false });
    expect(host.value('D1')).toBe('theirs');
  });
});

describe('templates of the version before', () => {
  test.each(kept.templates.map(({ kind, sheet }) => [kind, sheet] as const))(
    'still compute, and let go of their sample data: %s',
    async (_, sheet) => {
      const shown = host.snapshot().sheets.find(({ name }) => name === sheet);
      expect(JSON.stringify(shown)).not.toMatch(/#(ERROR|NAME|REF)/);
      host.user.sheet = sheet;
      const panel = panelOf(host, 'uk');
      const removed = await panel('removeSamples', {});
      expect(removed.sheet).toBe(sheet);
      const back = await panel('restoreSamples', {
        restorations: removed.restorations,
        force: false,
      });
      expect(back.done).toBe('restored');
    },
  );
});
