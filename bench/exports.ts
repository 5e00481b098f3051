import vm from 'node:vm';
import { readExport } from '../src/core/exports/read-export';
import type { OrderCell } from '../src/core/orders/order-cell';
import { median, milliseconds, type Result } from './measure';

const rows = 100_000;
const runs = 5;

/** An export of a large shop, of twelve columns. */
export function exportsBench(): Result[] {
  const cells = vm.runInNewContext(`${shop}; cells`) as OrderCell[][];
  const read = Array.from({ length: runs }, () =>
    milliseconds(() => readExport(cells, {}, { offsetAt: () => 0 })),
  );
  return [
    {
      what: `Reading an export of ${String(rows)} rows`,
      value: median(read),
      unit: 'ms',
      aim: 500,
    },
  ];
}

/** Two lines an order, telephones in several ways, money as text, some orders cancelled. */
const shop = `
  cells = [['Номер заказа', 'Дата создания', 'Покупатель', 'Телефон', 'E-mail', 'Товар',
    'Количество', 'Цена', 'Сумма', 'Статус', 'Источник', 'Менеджер']];
  for (let row = 0; row < ${String(rows)}; row++) {
    const order = row >> 1, customer = (order * 7919) % 20000, day = (order * 31) % 365;
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10).split('-');
    const phone = String(9000000000 + customer * 1237);
    cells.push(['A' + order, date[2] + '.' + date[1] + '.' + date[0] + ' 10:15', 'Покупатель ' + customer,
      (order % 3 ? '+7' : '8') + phone, '', 'Чай ' + (row % 50), 1, 10 + row % 90,
      ((order * 37) % 9000 + 100) / 4 + ' руб.', order % 9 ? 'Выполнен' : 'Отменен', 'Сайт', 'Олег']);
  }`;
