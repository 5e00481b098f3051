/** The forecast of customers as the panel asks for it: columns from the script, all else here. */
import { calculator } from './calculator';
import type { OrderCells } from './forecast';
import { cellOf } from '../wire/cell';
import type { OrderSource, WireOrders } from '../wire/orders';
import type { SheetsWritten } from '../wire/table';
import type { CustomerRequests } from './messages';
import type { Answers, Desk } from '../panel/desk';
import { describeColumns } from './order-columns';
import { Refusal } from '../wire/refusal';
import type { AskScript } from '../wire/requests';
import type { Table } from '../wire/table';

export function customerAnswers(desk: Desk): Answers<CustomerRequests> {
  const { askScript, today } = desk;
  const { calculate, stop } = calculator(desk);
  let last: { readonly columns: string; readonly cells: OrderCells } | undefined;

  const read = async (source: OrderSource) => {
    const cells = cellsOfOrders(await askScript('orderCells', { source }));
    last = { columns: columnsOf(source), cells };
    return { cells, today: today() };
  };

  /** For what stands beside numbers of the last read, and must be about the same orders. */
  const readBefore = async (source: OrderSource) =>
    last?.columns === columnsOf(source) ? { cells: last.cells, today: today() } : read(source);

  return {
    orderColumns: async () => describeColumns(await askScript('listHead', {})),

    readOrders: async ({ source }) => calculate('account', { source, ...(await read(source)) }),

    forecastCustomers: async (options) =>
      calculate('forecast', { options, ...(await read(options.source)) }),

    checkForecast: async (options) =>
      calculate('check', { options, ...(await readBefore(options.source)) }),

    stopForecast: () => {
      stop();
      return Promise.resolve({});
    },

    writeCustomers: async ({ parts, labels, ...options }) => {
      const given = await read(options.source);
      const tables = await calculate('tables', { options, parts, labels, ...given });
      if (!tables) throw new Refusal('changedOrders');
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

const cellsOfOrders = ({ customers, dates, amounts }: WireOrders): OrderCells => ({
  customers: customers.map(cellOf),
  dates: dates.map(cellOf),
  ...(amounts ? { amounts: amounts.map(cellOf) } : {}),
});
