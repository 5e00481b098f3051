import { describe, expect, test } from '@jest/globals';
import { safeText } from '../../src/sheet/text';

describe('a text that Sheets would take for something else', () => {
  test.each(['=1+1', '+5', '-3', '@a', '12,5', ' 7', '₴5', '5%', '2026-05-04', 'TRUE', ' false '])(
    '%j is written behind an apostrophe',
    (text) => {
      expect(safeText(text)).toBe(`'${text}`);
    },
  );

  test.each(['May 2026', 'Jan. 5', 'травень 2026', 'Май-26', 'Mon, 5 May 2026'])(
    'a date in words, %j, is written behind one too',
    (text) => {
      expect(safeText(text)).toBe(`'${text}`);
    },
  );

  test.each(['', 'Ad budget', 'plan (2)', '{"a":1}', 'C123', 'olena@example.com'])(
    '%j is written as it is',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );
});
