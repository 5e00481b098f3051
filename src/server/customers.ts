import { accountForOrders, tryForecast, workOutForecast } from '../planner/customers';
import type { CustomerRequests } from '../planner/customers-messages';
import { customerTables } from '../planner/customer-sheets';
import { describeColumns } from '../planner/order-columns';
import { activeList, readOrderCells } from '../sheet/orders';
import { Refusal } from '../sheet/refusal';
import { removeTables, writeTables } from '../sheet/tables';
import { underLock } from '../sheet/write';
import { offsetAt } from '../sheet/zone';

type Handlers = {
  readonly [Name in keyof CustomerRequests]: (
    takes: CustomerRequests[Name]['takes'],
  ) => CustomerRequests[Name]['gives'];
};

/** The requests of the Customers screen. */
export const customerHandlers: Handlers = {
  orderColumns: () => describeColumns(activeList()),

  readOrders: ({ source }) => accountForOrders(source, readOrderCells(source), offsetAt),

  forecastCustomers: (options) =>
    workOutForecast(options, readOrderCells(options.source), offsetAt).answer,

  checkForecast: (options) => tryForecast(options, readOrderCells(options.source), offsetAt),

  writeCustomers: ({ parts, labels, ...options }) => {
    // Worked out before the lock is taken: it may take seconds, and writes nothing.
    const { worked } = workOutForecast(options, readOrderCells(options.source), offsetAt);
    if (!worked) throw new Refusal('changedOrders');
    const tables = customerTables(parts, worked, options.margin, labels);
    return underLock(() => writeTables(tables));
  },

  removeSheets: ({ restoration, force }) =>
    underLock(() => {
      const sheets = removeTables(restoration, force);
      return sheets.length > 0 ? { done: 'changed', sheets } : { done: 'removed' };
    }),
};
