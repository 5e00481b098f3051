import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import type { Block } from '../../src/wire/block';
import type { Restoration } from '../../src/wire/restoration';
import { Refusal } from '../../src/wire/refusal';
import { openHost } from '../support/host';
import { cellOf, scriptGives } from '../support/plan-sheet';
import { heatBlock, placing, writeSample } from '../support/sample-block';

interface Figure {
  readonly data: {
    readonly title: { readonly text: string };
    readonly type: string;
    readonly stacked?: boolean;
    readonly legendPosition: string;
    readonly dataSource: { readonly dataSets: readonly { readonly dataRange: string }[] };
  };
}

const sheetOf = (host: Host, name = 'Sheet1') => {
  const sheet = host.snapshot().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet;
};

const charts = (host: Host, name?: string) =>
  (sheetOf(host, name).charts as Figure[]).map(({ data }) => data);

const fills = (host: Host, a1: string) => sheetOf(host).cells[a1]?.style?.fillColor;

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (problem) {
    if (problem instanceof Refusal) return problem.code;
    throw problem;
  }
  throw new Error('It was not refused.');
}

describe('a block with colours and charts', () => {
  test('stands in the sheet with its colours', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, heatBlock(), 'B2'));
    expect([fills(host, 'B3'), fills(host, 'C3'), fills(host, 'D5')]).toEqual([
      undefined,
      '#FCE8E6',
      '#E6F4EA',
    ]);
  });

  test('gets every chart, each series from a column of its own', async () => {
    const host = openHost();
    const { restoration } = await writeSample(host, await placing(host, heatBlock(), 'B2'));
    expect(restoration.chartIds).toHaveLength(2);
    const found = charts(host).map(({ title, type, stacked, dataSource }) => ({
      title: title.text,
      type,
      stacked,
      series: dataSource.dataSets.map(({ dataRange }) => dataRange),
    }));
    expect(found).toEqual([
      { title: 'Spend', type: 'bar', stacked: true, series: ['C2:C5', 'D2:D5'] },
      { title: 'Curve', type: 'scatter', stacked: undefined, series: ['D3:D5'] },
    ]);
  });

  test('names the series in a legend where there is more than one', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, heatBlock(), 'B2'));
    expect(charts(host).map(({ legendPosition }) => legendPosition)).toEqual(['top', 'none']);
  });

  test.each(['bar', 'column', 'line', 'scatter', 'stackedBar', 'stackedColumn'] as const)(
    'can be drawn as %s',
    async (kind) => {
      const host = openHost();
      const [chart] = heatBlock().charts ?? [];
      if (!chart) throw new Error('The block has no chart.');
      const block: Block = { ...heatBlock(), charts: [{ ...chart, kind }] };
      await writeSample(host, await placing(host, block, 'B2'));
      expect(charts(host)).toHaveLength(1);
    },
  );

  test('goes without a trace on Restore, and old colours come back', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, heatBlock(1), 'B2', { chart: false }));
    const before = host.snapshot();
    const { restoration } = await writeSample(
      host,
      await placing(host, heatBlock(), 'C3', { replace: ['C3', 'D3'] }),
    );
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test('costs the same service calls with ten rows as with a thousand', async () => {
    const calls = async (rows: number) => {
      const host = openHost();
      const takes = await placing(host, heatBlock(rows));
      host.resetServiceCalls();
      await writeSample(host, takes);
      return host.serviceCalls();
    };
    expect(await calls(900)).toBe(await calls(10));
  });
});

describe('a block written over itself', () => {
  const twice = async (host: Host, first: Block, second: Block, a1 = 'B2') => {
    const { restoration: previous } = await writeSample(host, await placing(host, first, a1));
    return writeSample(host, await placing(host, second, a1, { previous }));
  };

  test('has its charts once', async () => {
    const host = openHost();
    const { restoration } = await twice(host, heatBlock(), heatBlock());
    expect(charts(host)).toHaveLength(2);
    expect(restoration.chartIds).toHaveLength(2);
  });

  test('leaves charts of others alone', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, heatBlock(), 'B40'));
    await twice(host, heatBlock(), heatBlock());
    expect(charts(host)).toHaveLength(4);
  });

  test('comes back to what stood there before the first time', async () => {
    const host = openHost();
    host.set('C3', 'mine');
    const before = host.snapshot();
    const { restoration: previous } = await writeSample(
      host,
      await placing(host, heatBlock(), 'B2', { replace: ['C3'] }),
    );
    const { restoration } = await writeSample(
      host,
      await placing(host, heatBlock(4), 'B2', { previous }),
    );
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test('leaves no rows of a longer one, but what somebody wrote there', async () => {
    const host = openHost();
    const { restoration: previous } = await writeSample(
      host,
      await placing(host, heatBlock(5), 'B2'),
    );
    host.set('C7', 'mine');
    await writeSample(host, await placing(host, heatBlock(2), 'B2', { previous }));
    expect(host.values('B5:D7')).toEqual([
      [null, null, null],
      [null, null, null],
      [null, 'mine', null],
    ]);
    expect(fills(host, 'C5')).toBeUndefined();
  });

  test('on the sheet that was made for it goes with that sheet', async () => {
    const host = openHost();
    const before = host.snapshot();
    const { restoration: previous } = await writeSample(host, await placing(host, heatBlock(5)));
    host.user.sheet = 'Split';
    const takes = await placing(host, heatBlock(2), 'A1', { previous });
    const { restoration } = await writeSample(host, takes);
    delete host.user.sheet;
    expect(await scriptGives(host, 'restore', { restoration, force: false })).toMatchObject({
      done: 'restored',
    });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a service that fails at any call', () => {
  async function everyCall(
    prepare: () => Promise<{ host: Host; work: () => Promise<unknown> }>,
  ): Promise<void> {
    const reference = await prepare();
    reference.host.resetServiceCalls();
    await reference.work();
    const calls = reference.host.serviceCalls();
    expect(calls).toBeGreaterThan(10);
    for (let call = 1; call <= calls; call++) {
      const { host, work } = await prepare();
      const before = host.snapshot();
      host.failAtServiceCall(call);
      const failed = await work().then(
        () => false,
        () => true,
      );
      host.failAtServiceCall(0);
      // A failure after the last change may still report a whole write.
      if (failed) expect([call, host.snapshot()]).toEqual([call, before]);
    }
  }

  test('leaves no colour and no chart of a new write', async () => {
    await everyCall(async () => {
      const host = openHost();
      host.set('C3', '=1+1');
      const takes = await placing(host, heatBlock(), 'B2', { replace: ['C3'] });
      return { host, work: () => writeSample(host, takes) };
    });
  });

  test('leaves the earlier write with its two charts as it was', async () => {
    await everyCall(async () => {
      const host = openHost();
      const { restoration: previous } = await writeSample(
        host,
        await placing(host, heatBlock(5), 'B2'),
      );
      const takes = await placing(host, heatBlock(), 'B2', { previous });
      return { host, work: () => writeSample(host, takes) };
    });
  });

  test('leaves no half of a page', async () => {
    await everyCall(async () => {
      const host = openHost();
      const takes = await placing(host, page());
      return { host, work: () => writeSample(host, takes) };
    });
  });

  test('while an old chart is removed leaves it to Restore', async () => {
    const prepare = async () => {
      const host = openHost();
      const { restoration: previous } = await writeSample(
        host,
        await placing(host, heatBlock(), 'B2'),
      );
      const takes = await placing(host, heatBlock(), 'B2', { previous });
      host.resetServiceCalls();
      return { host, takes };
    };
    const reference = await prepare();
    await writeSample(reference.host, reference.takes);
    const call = reference.host.serviceCallNames().indexOf('Sheet.removeChart') + 1;

    const { host, takes } = await prepare();
    host.failAtServiceCall(call);
    const { restoration } = await writeSample(host, takes);
    expect(charts(host)).toHaveLength(4);
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(charts(host)).toHaveLength(0);
  });
});

function page(): Block {
  const blank = { value: '' };
  return {
    title: 'Report',
    page: true,
    widths: [300, 200, 200],
    rows: [
      [{ value: 'Ad budget for spring', look: 'title', span: 41 }, blank, blank],
      [{ value: 'What it comes to. '.repeat(20), look: 'lead', span: 111 }, blank, blank],
      [{ value: 'Channels', look: 'heading' }, blank, blank],
      [{ value: 'Search' }, { value: 100 }, { value: 200 }],
      [{ value: 'Video' }, { value: 300 }, { value: 400 }],
      [{ value: 'Reckoned today', look: 'small', span: 20 }, blank, blank],
    ],
    charts: [
      {
        kind: 'bar',
        title: 'Channels',
        firstRow: 3,
        rows: 2,
        columns: [0, 1, 2],
        headers: false,
        at: { row: 7, column: 0 },
      },
    ],
  };
}

describe('a page to hand over', () => {
  test('has the widths asked for and no gridlines', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, page()));
    expect(sheetOf(host, 'Report')).toMatchObject({
      columnWidths: { 0: 300, 1: 200, 2: 200 },
      gridlines: false,
    });
  });

  test('runs long texts over its whole width, in rows as high as asked for', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, page()));
    const { merges, rowHeights, cells } = sheetOf(host, 'Report');
    expect(merges).toEqual(['A1:C1', 'A2:C2', 'A6:C6']);
    expect([rowHeights[0], rowHeights[1], rowHeights[5]]).toEqual([41, 111, 20]);
    expect(cells.A2?.style?.wrapping).toBe('wrap');
  });

  test('looks like one', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, page()));
    const { cells } = sheetOf(host, 'Report');
    expect(cells.A1?.style).toMatchObject({ bold: true, fontSize: 20 });
    expect(cells.A6?.style).toMatchObject({ fontSize: 8, textColor: '#5F6368' });
  });

  test('has its chart where it asks for it', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, page()));
    expect(sheetOf(host, 'Report').charts).toMatchObject([{ col: 0, row: 7 }]);
  });

  test('is plain cells where it is written beside others', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, page(), 'B2'));
    expect(sheetOf(host)).toMatchObject({ merges: [], gridlines: true, rowHeights: {} });
  });

  test('goes with its sheet on Restore', async () => {
    const host = openHost();
    const before = host.snapshot();
    const { restoration } = await writeSample(host, await placing(host, page()));
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a block is refused', () => {
  test('where it would cover a range that it was worked out from', async () => {
    const host = openHost();
    const input = { ...(await cellOf(host, 'D5')), a1: 'D5:F9' };
    const takes = await placing(host, heatBlock(), 'B2', { inputs: [input] });
    expect(await refusal(writeSample(host, takes))).toBe('coversInput');
  });

  test('when its sheet was deleted meanwhile', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, heatBlock()));
    host.user.sheet = 'Split';
    const takes = await placing(host, heatBlock(), 'H2');
    delete host.user.sheet;
    const sheetId = host.model.getters.getSheetIdByName('Split');
    host.model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'Split' });
    expect(await refusal(writeSample(host, takes))).toBe('gone');
  });

  test('on protected cells, and nothing changes', async () => {
    const host = openHost();
    host.protect('C3');
    const before = host.snapshot();
    const takes = await placing(host, heatBlock(), 'B2');
    expect(await refusal(writeSample(host, takes))).toBe('protected');
    expect(host.snapshot()).toEqual(before);
  });

  test('when a full file has no room for its sheet', async () => {
    const host = openHost({ limits: { cells: 50_000 } });
    const takes = await placing(host, heatBlock());
    expect(await refusal(writeSample(host, takes))).toBe('full');
  });
});

describe('the widths of a block', () => {
  const wide = (): Block => ({ ...heatBlock(), widths: [150, 90, 130] });
  const widthsOf = (host: Host, name?: string) => sheetOf(host, name).columnWidths;
  const size = (host: Host, column: number, width: number) => {
    const sheetId = host.model.getters.getActiveSheetId();
    const elements = [column];
    host.model.dispatch('RESIZE_COLUMNS_ROWS', {
      sheetId,
      dimension: 'COL',
      elements,
      size: width,
    });
  };

  test('are those of a new sheet', async () => {
    const host = openHost();
    await writeSample(host, await placing(host, wide()));
    expect(widthsOf(host, 'Split')).toEqual({ 0: 150, 1: 90, 2: 130 });
  });

  test('make columns wider that nobody has sized, and no other', async () => {
    const host = openHost();
    size(host, 3, 60);
    await writeSample(host, await placing(host, wide(), 'B2'));
    expect(widthsOf(host)).toEqual({ 1: 150, 3: 60 });
  });

  test('go with Restore, but for a column that was sized since', async () => {
    const host = openHost();
    const { restoration } = await writeSample(host, await placing(host, wide(), 'B2'));
    size(host, 3, 300);
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(widthsOf(host)).toEqual({ 3: 300 });
  });

  test('grow with the next write in its place, and all go with Restore', async () => {
    const host = openHost();
    const { restoration: previous } = await writeSample(host, await placing(host, wide(), 'B2'));
    const more = { ...heatBlock(), widths: [140, 120] };
    const { restoration } = await writeSample(host, await placing(host, more, 'B2', { previous }));
    expect(widthsOf(host)).toEqual({ 1: 150, 2: 120, 3: 130 });
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(widthsOf(host)).toEqual({});
  });

  test('are taken back when the write fails', async () => {
    const host = openHost();
    const before = host.snapshot();
    const takes = await placing(host, wide(), 'B2');
    host.resetServiceCalls();
    host.failAtServiceCall(1000);
    const reference = openHost();
    const asked = await placing(reference, wide(), 'B2');
    reference.resetServiceCalls();
    await writeSample(reference, asked);
    const names = reference.serviceCallNames();
    host.failAtServiceCall(names.lastIndexOf('Sheet.setColumnWidths') + 2);
    await expect(writeSample(host, takes)).rejects.toThrow();
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a header of a block', () => {
  test('stands on its side and wraps, until Restore gives both back', async () => {
    const host = openHost();
    host.set('B2', 'theirs');
    const before = host.snapshot();
    const block: Block = { title: 'Split', rows: [[{ value: 'Now', head: 'right' }]] };
    const { restoration } = await writeSample(
      host,
      await placing(host, block, 'B2', { replace: ['B2'] }),
    );
    expect(sheetOf(host).cells.B2?.style).toMatchObject({ align: 'right', wrapping: 'wrap' });
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test('of a version that gave it no side is restored without touching one', async () => {
    const host = openHost();
    const block: Block = { title: 'Split', rows: [[{ value: 'Now', head: 'right' }]] };
    const { restoration } = await writeSample(host, await placing(host, block, 'B2'));
    const unknown = ['align', 'wrap', 'widths'];
    const text = JSON.stringify(restoration, (key, value: unknown) =>
      unknown.includes(key) ? undefined : value,
    );
    const old = JSON.parse(text) as Restoration;
    await scriptGives(host, 'restore', { restoration: old, force: false });
    expect(sheetOf(host).cells.B2?.style).toMatchObject({ align: 'right' });
  });
});
