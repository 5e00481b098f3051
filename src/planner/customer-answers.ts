/** The forecast of customers as the panel asks for it: columns from the script, all else here. */
import { customerTables } from './customer-sheets';
import { accountForOrders, type OrderCells, tryForecast, workOutForecast } from './customers';
import type { CustomerRequests, OrderSource } from './customers-messages';
import type { Answers } from './messages';
import { describeColumns } from './order-columns';
import { Refusal } from './refusal';
import type { AskScript } from './script-messages';
import { greenwich, listHead, orderCells } from './wire';

type CustomerAnswers = Pick<Answers, Exclude<keyof CustomerRequests, 'removeSheets'>>;

/**
 * @param breath awaited before work that may take seconds, so that the panel can show that it works
 */
export function customerAnswers(
  askScript: AskScript,
  breath: () => Promise<void>,
): CustomerAnswers {
  let last: { readonly columns: string; readonly cells: OrderCells } | undefined;

  const read = async (source: OrderSource): Promise<OrderCells> => {
    const cells = orderCells(await askScript('orderCells', { source }));
    last = { columns: columnsOf(source), cells };
    await breath();
    return cells;
  };

  /** For what stands beside numbers of the last read, and must be about the same orders. */
  const readBefore = async (source: OrderSource): Promise<OrderCells> => {
    if (last?.columns !== columnsOf(source)) return read(source);
    const { cells } = last;
    await breath();
    return cells;
  };

  return {
    orderColumns: async () => describeColumns(listHead(await askScript('listHead', {}))),

    readOrders: async ({ source }) => accountForOrders(source, await read(source), greenwich),

    forecastCustomers: async (options) =>
      workOutForecast(options, await read(options.source), greenwich).answer,

    checkForecast: async (options) =>
      tryForecast(options, await readBefore(options.source), greenwich),

    writeCustomers: async ({ parts, labels, ...options }) => {
      const { worked } = workOutForecast(options, await read(options.source), greenwich);
      if (!worked) throw new Refusal('changedOrders');
      const tables = customerTables(parts, worked, options.margin, labels);
      return askScript('writeTables', { tables });
    },
  };
}

/** What the cells depend on; how they are read is another matter. */
const columnsOf = ({ range, header, columns }: OrderSource) =>
  JSON.stringify([range, header, columns]);
