import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packLetters } from '../../tools/pack-letters';

const evaluated = (script: string): unknown =>
  JSON.parse(vm.runInNewContext(`${script};JSON.stringify(value)`) as string);

const words = fc.string({
  unit: fc.constantFrom(...Array.from('абвгдіїєґАБВ«»—№ abcXYZ~\\"\'<>&$%{}\n\u00a0😀0129')),
  maxLength: 60,
});

describe('packed texts', () => {
  test('are read back as they were, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (texts) => {
        const script = `var value=${JSON.stringify(texts)}`;
        expect(evaluated(packLetters(script))).toEqual(texts);
      }),
    );
  });

  test('take about a byte a letter', () => {
    const text = 'Скільки варта реклама одного клієнта і чи окупається вона. '.repeat(40);
    const packed = packLetters(`var value=${JSON.stringify(text)}`);
    expect(Buffer.byteLength(packed)).toBeLessThan(text.length * 1.05 + 600);
  });

  test('are read back beside a name that looks like that of the reader', () => {
    const script = 'var value=(($0)=>["абвгд",$0])("где")';
    expect(evaluated(packLetters(script))).toEqual(['абвгд', 'где']);
  });

  test('are not the names of properties', () => {
    const script = 'var value={"абвгд":"абвгд"}';
    expect(evaluated(packLetters(script))).toEqual({ абвгд: 'абвгд' });
  });
});
