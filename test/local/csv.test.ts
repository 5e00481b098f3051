import { describe, expect, test } from '@jest/globals';
import { engine } from '../../local/engine/spreadsheet-engine';
import { readCsv } from '../../local/server/csv';
import { csvSheet } from '../../local/server/csv-sheet';

const bytes = (text: string) => new TextEncoder().encode(text);
const cells = (text: string) =>
  csvSheet(readCsv(bytes(text)).rows, 'orders', engine.helpers.toXC).cells;

describe('Reading tables', () => {
  test.each([',', ';', '\t'])('the delimiter %j is found', (delimiter) => {
    const text = ['a', 'b'].join(delimiter) + '\n' + ['1', '2'].join(delimiter);
    expect(readCsv(bytes(text)).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('quotes keep delimiters, line breaks and quotes', () => {
    expect(readCsv(bytes('name,note\r\n"Smith, J","says ""hi""\nand goes"\r\n')).rows).toEqual([
      ['name', 'note'],
      ['Smith, J', 'says "hi"\nand goes'],
    ]);
  });

  test('a byte order mark is not a part of the heading', () => {
    expect(readCsv(bytes('\ufeffid;sum\n1;2')).rows[0]).toEqual(['id', 'sum']);
  });

  test('windows-1251 is recognised', () => {
    const text = new Uint8Array([0xca, 0xeb, 0xb3, 0xba, 0xed, 0xf2, 0x3b, 0x31]);
    expect(readCsv(text).rows).toEqual([['Клієнт', '1']]);
  });

  test('a column of decimal commas is a column of numbers', () => {
    expect(cells('sum;n\n12,5;1\n1 000,25;2')).toMatchObject({ A2: '12.5', A3: '1000.25' });
  });

  test('one text among them leaves the column as text', () => {
    expect(cells('sum;n\n12,5;1\nnone;2')).toMatchObject({ A2: '12,5', A3: 'none' });
  });

  test('a column of dd.mm.yyyy is a column of dates', () => {
    expect(cells('day;n\n31.12.2024;1\n1.2.2025 10:30;2')).toMatchObject({
      A2: '2024-12-31',
      A3: '2025-02-01 10:30',
    });
  });

  test('a text that begins like a formula stays text', () => {
    expect(cells('a,b\n=1+1,-x')).toMatchObject({ A2: "'=1+1", B2: "'-x" });
  });

  test('a negative number is a number', () => {
    expect(cells('a,b\n-5,-1.5')).toMatchObject({ A2: '-5', B2: '-1.5' });
  });
});
