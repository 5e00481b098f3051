/** The forecast of customers as the panel asks for it: columns from the script, all else here. */
import { customerTables } from './sheets';
import {
  accountForOrders,
  type OrderCells,
  type Reading,
  tryForecast,
  workOutForecast,
} from './forecast';
import type { CustomerRequests, OrderSource, SheetsWritten } from './messages';
import type { Answers } from '../app/messages';
import { greenwich } from '../core/orders/days';
import { describeColumns } from './order-columns';
import { Refusal } from '../wire/refusal';
import type { AskScript } from '../wire/requests';
import type { Table } from '../wire/table';
import { listHead, orderCells } from '../app/wire';

type CustomerAnswers = Pick<Answers, Exclude<keyof CustomerRequests, 'removeSheets'>>;

/**
 * @param today the day number of today, where the person is
 * @param breath awaited before work that may take seconds, so that the panel can show that it works
 */
export function customerAnswers(
  askScript: AskScript,
  breath: () => Promise<void>,
  today: () => number,
): CustomerAnswers {
  const reading = (): Reading => ({ offsetAt: greenwich, today: today() });
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

    readOrders: async ({ source }) => accountForOrders(source, await read(source), reading()),

    forecastCustomers: async (options) =>
      workOutForecast(options, await read(options.source), reading()).answer,

    checkForecast: async (options) =>
      tryForecast(options, await readBefore(options.source), reading()),

    writeCustomers: async ({ parts, labels, ...options }) => {
      const { worked } = workOutForecast(options, await read(options.source), reading());
      if (!worked) throw new Refusal('changedOrders');
      const tables = customerTables(parts, worked, options.margin, labels);
      return writeInPieces(askScript, tables);
    },
  };
}

/** What the cells depend on; how they are read is another matter. */
const columnsOf = ({ range, header, columns }: OrderSource) =>
  JSON.stringify([range, header, columns]);

/** Rows that one run of the script writes: far from its limits of time and of one message. */
const rowsAtOnce = 5000;

/** Writes the tables piece by piece; when one fails, none of the sheets stays. */
async function writeInPieces(
  askScript: AskScript,
  tables: readonly Table[],
): Promise<SheetsWritten> {
  const sheets = await askScript('writeTables', {
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.slice(0, rowsAtOnce),
      total: table.rows.length,
    })),
  });
  const sheetIds = sheets.map(({ sheetId }) => sheetId);
  try {
    for (const [place, { rows }] of tables.entries()) {
      const sheetId = sheetIds[place];
      for (
        let first = rowsAtOnce;
        sheetId !== undefined && first < rows.length;
        first += rowsAtOnce
      ) {
        const piece = rows.slice(first, first + rowsAtOnce);
        // The first row of the sheet holds the headers.
        await askScript('addRows', { sheetId, firstRow: first + 2, rows: piece });
      }
    }
    return { sheets, restoration: await askScript('printSheets', { sheetIds }) };
  } catch (problem) {
    const restoration = { sheets: sheetIds.map((sheetId) => ({ sheetId, print: '' })) };
    await askScript('removeSheets', { restoration, force: true });
    throw problem;
  }
}
