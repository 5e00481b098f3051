import { describe, expect, test } from '@jest/globals';
import type { ForecastOptions } from '../../src/customers/messages';
import type { Ask } from '../../src/panel/desk';
import { answering, type Requests } from '../support/answering';
import type { OutcomeOf } from '../../src/plans/plans';
import type { WireOrders } from '../../src/wire/orders';
import { troubleOf } from '../../src/panel/server';
import { bound, profitOf, telecomInputs } from '../support/profit';

const orders: WireOrders = {
  customers: ['A', 'B', 'A'],
  dates: [{ date: 45_658 }, '2025-01-02', { date: 45_688 }],
  amounts: [10, 20, 30],
};

const options = (header = true): ForecastOptions => ({
  source: {
    range: {
      sheetId: 7,
      sheet: 'Orders',
      a1: 'A:C',
      firstRow: 1,
      firstColumn: 1,
      rows: 4,
      columns: 3,
    },
    header,
    columns: { customers: 1, dates: 2, amounts: 3 },
  },
  horizon: 12,
  unit: 'month',
  margin: 1,
  discount: 0,
});

/** A panel over a script that only notes what it is asked, and reads the orders above. */
function panel(): { readonly ask: Ask<Requests>; readonly asked: string[] } {
  const asked: string[] = [];
  const script = (name: string) => {
    asked.push(name);
    return Promise.resolve(name === 'orderCells' ? orders : []);
  };
  return { ask: answering(script, { language: 'en' }), asked };
}

describe('what the panel asks of the script', () => {
  test('is nothing for a plan whose fields are all typed', async () => {
    const { ask, asked } = panel();
    const { outcome } = await ask('calculate', { plan: profitOf(telecomInputs()) });
    expect((outcome as OutcomeOf<'profit'> | undefined)?.plan.ads).toBeCloseTo(2_407_407.41, 2);
    expect(asked).toEqual([]);
  });

  test('is the orders once for a forecast and its check, and again for another column', async () => {
    const { ask, asked } = panel();
    await ask('forecastCustomers', options());
    await ask('checkForecast', options());
    expect(asked).toEqual(['orderCells']);
    await ask('checkForecast', options(false));
    expect(asked).toEqual(['orderCells', 'orderCells']);
  });

  test('is the orders anew for each forecast', async () => {
    const { ask, asked } = panel();
    await ask('readOrders', options());
    await ask('forecastCustomers', options());
    expect(asked).toEqual(['orderCells', 'orderCells']);
  });

  test('does not include a write that has a fault in a field', async () => {
    const { ask, asked } = panel();
    const write = ask('write', {
      plan: profitOf(telecomInputs({ cac: bound('B6') })),
      target: { to: 'new-sheet' },
      as: 'values',
      chart: false,
      replace: [],
    });
    // Said, not lost: the screen has a sentence for it, as for a refusal of the script.
    const trouble = troubleOf(await write.catch((failure: unknown) => failure));
    expect(trouble).toMatchObject({ kind: 'said', problem: { code: 'fieldFault', what: '' } });
    expect(asked).toEqual(['readCells']);
  });
});

test('a date from the script is the day it names, beside texts', async () => {
  const answer = await panel().ask('readOrders', options());
  expect(answer).toMatchObject({ account: { first: '2025-01-01', last: '2025-01-31', orders: 3 } });
});
