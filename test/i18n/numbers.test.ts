import { describe, expect, test } from '@jest/globals';
import { Fault } from '../../src/core/fault';
import { readQuantity } from '../../src/core/quantity';
import { faultSentence } from '../../src/cells/faults/sentence';
import { decimalNumber, fixedNumber, moneyText, percentText } from '../../src/i18n/format';
import { languageOf, languages } from '../../src/i18n/language';
import { counted, plural } from '../../src/i18n/plural';
import fc from 'fast-check';

describe('numbers in words', () => {
  test('groups are parted by a no-break space and the decimal mark is the language’s own', () => {
    expect(fixedNumber(2407407.407, 2, 'en')).toBe('2\u00a0407\u00a0407.41');
    expect(fixedNumber(2407407.407, 2, 'uk')).toBe('2\u00a0407\u00a0407,41');
  });

  test('money has no decimals from 100 up and two below', () => {
    expect([moneyText(4814.81, 'en'), moneyText(12.5, 'en'), moneyText(12, 'en')]).toEqual([
      '4\u00a0815',
      '12.50',
      '12',
    ]);
  });

  test('a rounded zero has no minus', () => {
    expect(fixedNumber(-0.001, 2, 'en')).toBe('0.00');
  });

  test('percents have no space', () => {
    expect(percentText(0.125, 'ru')).toBe('12,5%');
  });

  test('a number that is shown can be typed back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.constantFrom(...languages),
        (value, language) => {
          const shown = decimalNumber(value, language, 2);
          const quantity = readQuantity(shown);
          // Three digits after the only mark are the one case that is never guessed.
          if (quantity.kind === 'ambiguous') return;
          expect(quantity.kind === 'number' && Math.abs(quantity.value - value)).toBeLessThan(
            0.0051,
          );
        },
      ),
    );
  });
});

describe('plurals', () => {
  const results = { one: 'результат', few: 'результати', many: 'результатів', part: 'результату' };

  test.each([
    [1, 'результат'],
    [11, 'результатів'],
    [22, 'результати'],
    [104, 'результати'],
    [112, 'результатів'],
    [820, 'результатів'],
    [1.8, 'результату'],
  ])('%d takes “%s”', (count, form) => {
    expect(plural(count, results, 'uk')).toBe(form);
  });

  test('the rule agrees with the browser’s own', () => {
    for (const language of languages) {
      const rules = new Intl.PluralRules(language);
      const forms = { one: 'one', few: 'few', many: 'many', part: 'other' };
      for (const count of [...Array(200).keys(), 1.5, 4814.8]) {
        const expected = rules.select(count).replace('other', language === 'en' ? 'many' : 'other');
        expect(plural(count, forms, language)).toBe(expected);
      }
    }
  });

  test('a count is shown with its noun', () => {
    const customers = { one: 'customer', many: 'customers' };
    expect(counted(4814.81, customers, 'en')).toBe('4\u00a0814.8 customers');
  });
});

describe('languages', () => {
  test.each([
    ['uk', 'uk'],
    ['ru_RU', 'ru'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('the locale “%s” is spoken to in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  test('a place stands before its sentence', () => {
    const fault = new Fault('above', 'churn', { limit: 0 }).at(17);
    expect(languages.map((language) => faultSentence(fault, language))).toEqual([
      'row 17: churn must be above 0',
      'рядок 17: churn має бути більше за 0',
      'строка 17: churn должно быть больше 0',
    ]);
  });
});
