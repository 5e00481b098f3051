import { describe, expect, test } from '@jest/globals';
import { textPixels, wordsOf } from '../../../src/panel/fit/text';
import { fontNames, type Weight, weights } from '../../../tools/fonts';
import { pixelsIn } from '../../support/fit';

const texts = [
  'Customers',
  'Difference',
  'AVATAR To fly, Results.',
  'Замовлення',
  'Найвища ціна',
  'Ґедзь їжить її єнотів',
  'Начало работы',
  'Объём щёток, Ёж',
  '2,407,407.41',
  '2\u00a0407\u00a0407,41',
  '+1\u00a0234\u00a0567,8%',
  '21.11.2026',
  '«Перевірити» — „так“, “yes”…',
  'LTV/CAC (₴, €, $) × 12',
  'Zürich Ærø Łódź'.replace(/[Łź]/g, ''),
];
const all = texts.flatMap((text) => weights.map((weight): [string, Weight] => [text, weight]));

// Against the files of the fonts themselves, set by fontkit with their own kerning.
describe.each(all)('“%s”, %s', (text, weight) => {
  const measured = textPixels(text, 10, weight === 'bold');
  const real = fontNames.map((name) => pixelsIn(name, text, 10, weight));

  test.each(fontNames.map((name, place) => [name, place] as const))(
    'is measured no narrower than %s sets it',
    (_, place) => {
      expect(measured).toBeGreaterThanOrEqual(real[place] ?? Infinity);
    },
  );

  test('is measured at most a sixteenth wider than the widest font sets it', () => {
    expect(measured).toBeLessThanOrEqual(Math.max(...real) * (1 + 1 / 16));
  });
});

test('a text grows with the size of its letters', () => {
  expect(textPixels('План', 20)).toBeCloseTo(2 * textPixels('План', 10), 9);
});

test('a sign of no table counts as wide as its font is high', () => {
  expect(textPixels('漢', 12)).toBe(16);
});

test('a no-break space keeps a number in one piece', () => {
  expect(wordsOf('a month\n2\u00a0407')).toEqual(['a', 'month', '2\u00a0407']);
});
