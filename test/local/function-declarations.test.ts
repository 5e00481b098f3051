import { describe, expect, test } from '@jest/globals';
import { readFunctionDeclarations } from '../../local/engine/function-declarations';

const read = (comment: string, head: string) =>
  readFunctionDeclarations(`${comment}\nfunction ${head} { return 1; }`);

describe('Reading custom functions from JSDoc', () => {
  test('name, summary and parameters are read', () => {
    expect(
      read(
        `/**
 * The value of a customer.
 *
 * More that the helper does not show.
 *
 * @param {number} arpu Revenue of one period,
 *   on average.
 * @param {number|any[][]} [margin] The share that is profit (optional; blank = 100%).
 * @return {number} LTV.
 * @customfunction
 */`,
        'LTV_X(arpu, margin)',
      ),
    ).toEqual([
      {
        name: 'LTV_X',
        description: 'The value of a customer.',
        parameters: [
          {
            name: 'arpu',
            description: 'Revenue of one period, on average.',
            optional: false,
            repeating: false,
          },
          { name: 'margin', description: '', optional: false, repeating: false },
        ],
      },
    ]);
  });

  test('(optional; …) in a description marks the parameter', () => {
    const [declared] = read(
      '/** A.\n * @param {any} a Text (optional; blank = 1).\n * @customfunction */',
      'F(a)',
    );
    expect(declared?.parameters[0]?.optional).toBe(true);
  });

  test('a function without the tag is not one', () => {
    expect(read('/** A helper. */', 'help(a)')).toEqual([]);
  });

  test('a private function is not one', () => {
    expect(read('/** A. @customfunction */', 'f_()')).toEqual([]);
  });
});
