import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localeOf } from '../../local/engine/locales';
import { engine } from '../../local/engine/spreadsheet-engine';
import { FormatTable, tableSheet } from '../../local/server/table-sheet';
import { readTable } from '../../local/server/table-text';
import { tableWorkbook } from '../../local/server/workbook-session';
import { Host } from '../../local/engine/host';
import { FIXTURE_DIST } from './fixtures/host';

const sharedData = process.env.LTV_SHARED_DATA ?? path.resolve(process.cwd(), '../shared/data');
const hasSharedData = existsSync(path.join(sharedData, 'exports'));

const bytes = (text: string) => new TextEncoder().encode(text);

/** Both orders of the two bytes, worked out here. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text, (letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

function sheet(text: string, language = 'en') {
  const formats = new FormatTable();
  const { toXC } = engine.helpers;
  const options = { id: 's', name: 'orders', locale: localeOf(language), formats, toXC };
  return { ...tableSheet(readTable(bytes(text)), options), allFormats: formats.all };
}

const cells = (text: string, language?: string) => sheet(text, language).cells;

/** What a person sees: values and displays of a workbook made of the text. */
function opened(text: string, range: string, language: 'en' | 'uk' | 'ru' = 'en') {
  const workbook = tableWorkbook([{ name: 'orders.csv', bytes: bytes(text) }], language);
  return new Host({ dist: FIXTURE_DIST, workbook }).values(range);
}

describe('The text of a table', () => {
  test.each([',', ';', '\t', '|'])('the separator %j is found', (separator) => {
    const text = ['a', 'b'].join(separator) + '\n' + ['1', '2'].join(separator);
    expect(readTable(bytes(text)).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('commas in sums do not make a table of semicolons one of commas', () => {
    expect(readTable(bytes('customer;sum\nA;1,5\nB;2,5\n')).separator).toBe(';');
  });

  test('a few lines of prose before the table do not hide its separator', () => {
    const text = 'Sales, all shops\nMarch, 2026\n\nday;channel;cost\n1;a;2\n2;b;3\n3;c;4\n';
    expect(readTable(bytes(text)).separator).toBe(';');
  });

  test('the line for Excel names the separator and is no row', () => {
    expect(readTable(bytes('sep=|\r\na,b|c\r\n')).rows).toEqual([['a,b', 'c']]);
  });

  test('quotes keep separators, line breaks and quotes', () => {
    expect(readTable(bytes('name,note\r\n"Smith, J","says ""hi""\nand goes"\r\n')).rows).toEqual([
      ['name', 'note'],
      ['Smith, J', 'says "hi"\nand goes'],
    ]);
  });

  test('a blank line keeps its place', () => {
    expect(readTable(bytes('report;\n\na;b\n')).rows).toEqual([['report', ''], [''], ['a', 'b']]);
  });

  test.each([
    ['UTF-8 with a mark', bytes('\ufeffКлієнт;1\n')],
    ['UTF-8 without', bytes('Клієнт;1\n')],
    ['UTF-16, little end first', utf16('\ufeffКлієнт;1\n', true)],
    ['UTF-16, big end first', utf16('\ufeffКлієнт;1\n', false)],
    ['UTF-16 without a mark', utf16('Клієнт;1\n', true)],
    // The codes of these letters in Windows-1251.
    ['Windows-1251', new Uint8Array([0xca, 0xeb, 0xb3, 0xba, 0xed, 0xf2, 0x3b, 0x31])],
  ])('%s is read', (_, given) => {
    expect(readTable(given).rows).toEqual([['Клієнт', '1']]);
  });

  test('a picture under the name of a table is refused', () => {
    const png = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49,
    ]);
    expect(() => readTable(png)).toThrow('not a table');
  });
});

describe('The cells of a table', () => {
  test('decimal commas with spaces are numbers', () => {
    expect(cells('sum;n\n12,5;1\n1 000,25;2\n-7 015,07;3')).toMatchObject({
      A2: '12.5',
      A3: '1000.25',
      A4: '-7015.07',
    });
  });

  test('commas between thousands are left out where a point is the decimal mark', () => {
    expect(cells('cost,n\n"1,483.03",5\n"2,564",6\n20.76,7')).toMatchObject({
      A2: '1483.03',
      A3: '2564',
      A4: '20.76',
    });
  });

  test('a comma before three digits is decimal where the other numbers say so', () => {
    expect(cells('a;b\n1,25;2,564\n2,75;3,125')).toMatchObject({ B2: '2.564', B3: '3.125' });
  });

  test('zeros before a number keep a column text', () => {
    expect(cells('code,n\n00123,1\n456,2')).toMatchObject({ A2: "'00123", A3: "'456", B2: '1' });
  });

  test('a column of phones keeps every digit', () => {
    expect(opened('phone,n\n+380670000006,1\n0670000028,2\n380670000001,3', 'A2:A4')).toEqual([
      ['+380670000006'],
      ['0670000028'],
      ['380670000001'],
    ]);
  });

  test('thirteen digits are shown, not a power of ten', () => {
    const workbook = tableWorkbook(
      [{ name: 'a.csv', bytes: bytes('id,n\n5512000001257,1') }],
      'en',
    );
    const host = new Host({ dist: FIXTURE_DIST, workbook });
    expect([host.value('A2'), host.display('A2')]).toEqual([5512000001257, '5512000001257']);
  });

  test('more digits than a number holds stay text', () => {
    expect(opened('id,n\n12345678901234567,1', 'A2')).toEqual([['12345678901234567']]);
  });

  test('a percent is a share', () => {
    expect(opened('rate;n\n5%;1\n12,5 %;2', 'A2:A3')).toEqual([[0.05], [0.125]]);
  });

  test('a sum in brackets is negative', () => {
    expect(cells('sum,n\n(12.50),1')).toMatchObject({ A2: '-12.50' });
  });

  test.each([
    ['2025-01-31', 'yyyy-mm-dd'],
    ['31.01.2025', 'dd.mm.yyyy'],
    ['31/01/2025', 'dd/mm/yyyy'],
    ['01/31/2025', 'mm/dd/yyyy'],
    ['31 Jan 2025', 'd mmm yyyy'],
  ])('%s is the last day of January 2025', (text, format) => {
    const { cells: read, formats = {}, allFormats } = sheet(`day,n\n${text},1`);
    // 31 January 2025 is day 45688 after 30 December 1899.
    expect([read.A2, allFormats[Object.values(formats)[0] ?? 0]]).toEqual(['45688', format]);
  });

  test('one day above the twelfth tells the order of a whole column', () => {
    // 1 April and 13 April 2025 are the days 45748 and 45760.
    expect(cells('day,n\n01/04/2025 00:00,1\n13/04/2025 00:00,2')).toMatchObject({
      A2: '45748',
      A3: '45760',
    });
  });

  test('without one the locale tells it', () => {
    const text = 'day,n\n02/03/2025,1';
    // 3 February and 2 March 2025.
    expect([cells(text, 'en').A2, cells(text, 'uk').A2]).toEqual(['45691', '45718']);
  });

  test.each(['31.02.2025', '2026-05-01 04:26:29 +0200', '2025-01-02T10:00:00Z', '1.2.3.4'])(
    '%s stays text',
    (text) => {
      expect(opened(`a,b\n${text},1`, 'A2')).toEqual([[text]]);
    },
  );

  test('a text that begins like a formula stays text', () => {
    expect(cells('a,b\n=1+1,-x')).toMatchObject({ A2: "'=1+1", B2: "'-x" });
  });

  test('a code that looks like a power of ten stays text', () => {
    expect(opened('sku,n\n12E3,1', 'A2')).toEqual([['12E3']]);
  });
});

describe('Several tables', () => {
  test('each is a sheet under the name of its file', () => {
    const files = ['orders.csv', 'ads [all].csv', 'more/orders.csv'];
    const workbook = tableWorkbook(
      files.map((name) => ({ name, bytes: bytes('a,b\n1,2') })),
      'en',
    );
    expect([workbook.name, workbook.data.sheets.map(({ name }) => name)]).toEqual([
      'orders',
      ['orders', 'ads  all', 'orders 2'],
    ]);
  });
});

/** Exports of shops, banks and advertising lie beside the project and are never part of it. */
(hasSharedData ? describe : describe.skip)('Real exports', () => {
  const read = (name: string, language: 'en' | 'uk' | 'ru') => {
    const given = readFileSync(path.join(sharedData, 'exports', name));
    const workbook = tableWorkbook([{ name, bytes: given }], language);
    return new Host({ dist: FIXTURE_DIST, workbook });
  };

  // Each line is what the file says there, read by eye.
  test.each([
    [
      'google-ads.csv',
      'en',
      'A3:E4',
      [
        ['Day', 'Campaign', 'Campaign state', 'Currency code', 'Cost'],
        [46083, 'Brand search', 'Enabled', 'EUR', 20.76],
      ],
    ],
    [
      'crm-orders-ru.csv',
      'ru',
      'A2:F2',
      [['№А1', 45658 + 35275 / 86400, 'Покупатель 70', '+7 (970) 123-40-70', '', '4 988,58 руб.']],
    ],
    [
      'crm-orders-uk.csv',
      'uk',
      'A2:F2',
      [[7001, 45662 + 877 / 1440, 'Виконано', 'Клієнт 6', '0670000006', 8355.42]],
    ],
    ['direct-ads-ru.csv', 'ru', 'A6:E6', [[46083, 'Поиск: бренд', 1212, 42, 30.31]]],
    [
      'ledger-sales-ru.csv',
      'ru',
      'A5:D5',
      [[45660, 'Реализация 000001', 'ООО «Фирма 30»', 23383.56]],
    ],
    [
      'paypal-activity.csv',
      'en',
      'A2:H2',
      [
        [
          45678,
          15 / 24 + 17 / 1440 + 31 / 86400,
          'CET',
          'Payer 4',
          'Express Checkout Payment',
          'Completed',
          'EUR',
          1483.03,
        ],
      ],
    ],
    ['shopify-orders.csv', 'en', 'L2:P2', [[188.54, '', 0, '', '2026-05-01 04:26:29 +0200']]],
    ['shopify-orders.csv', 'en', 'AA2:AA2', [[5512000001257]]],
    ['invoice-lines.csv', 'en', 'D2:G2', [[12, 45661 + 1 / 1440, 7.97, 12323]]],
  ] as const)('%s in %s: %s', (name, language, range, expected) => {
    const values = read(name, language).values(range);
    const rounded = (value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
    expect(values.map((row) => row.map((value) => rounded(value ?? '')))).toEqual(
      expected.map((row) => row.map(rounded)),
    );
  });
});
