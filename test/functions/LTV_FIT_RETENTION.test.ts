import { describe, expect, test } from '@jest/globals';
import { compute } from '../../src/functions/LTV_FIT_RETENTION';
import { cell, column } from '../support/cell';
import { highEnd, regular } from './models/published';
import { farthest, linesOf, parametersOf, valueOf } from './models/tables';

const LTV_FIT_RETENTION = cell(compute);

describe('LTV_FIT_RETENTION (models.md)', () => {
  test.each([
    ['Regular', regular, [0.70408, 1.18204], -1680.26519, ['0.704', '1.182']],
    ['High End', highEnd, [0.66809, 3.80609], -1611.15815, ['0.668', '3.806']],
  ])('[C][P] sBG on 7 years of %s', (_, cohort, parameters, logLikelihood, printed) => {
    const table = LTV_FIT_RETENTION(column(...cohort.slice(0, 8)));
    const found = parametersOf(table);
    expect(farthest(found, parameters)).toBeLessThan(1e-5);
    expect(found.map((value) => value.toFixed(3))).toEqual(printed);
    expect(farthest([Number(valueOf(table, 'log_likelihood'))], [logLikelihood])).toBeLessThan(
      1e-6,
    );
  });

  test.each([
    { segment: 'Regular', cohort: regular, model: 'sBG', parameters: [0.76367, 1.29583] },
    { segment: 'High End', cohort: highEnd, model: 'sBG', parameters: [1.28098, 7.79038] },
    { segment: 'Regular', cohort: regular, model: 'BdW', parameters: [0.52303, 0.89428, 1.1964] },
    { segment: 'High End', cohort: highEnd, model: 'BdW', parameters: [0.25934, 1.72255, 1.58436] },
  ])('[C] 4 years of $segment by $model', ({ cohort, model, parameters }) => {
    const table = LTV_FIT_RETENTION(column(...cohort.slice(0, 5)), model);
    // Printed to five decimals.
    parametersOf(table).forEach((found, place) => {
      expect(Math.abs(found - (parameters[place] ?? NaN))).toBeLessThan(6e-6);
    });
  });

  test('is sBG unless told otherwise, and a row does as well as a column', () => {
    const fitted = LTV_FIT_RETENTION([regular.slice(0, 8)]);
    expect(fitted).toEqual(LTV_FIT_RETENTION(column(...regular.slice(0, 8)), 'sBG'));
    expect(linesOf(fitted).map(([name]) => name)).toEqual([
      'parameter',
      'alpha',
      'beta',
      'log_likelihood',
      'customers',
    ]);
  });
});

describe('LTV_FIT_RETENTION refuses', () => {
  test('customers who come back', () => {
    expect(() => LTV_FIT_RETENTION(column(1000, 631, 700))).toThrow(
      'row 3: survivors must be 631 or less',
    );
  });

  test('a cohort that nobody has left', () => {
    expect(() => LTV_FIT_RETENTION(column(50, 50, 50))).toThrow(
      'survivors: nobody has left, so there is no churn to project, give more periods',
    );
  });

  test('the start alone', () => {
    expect(() => LTV_FIT_RETENTION(1000)).toThrow('survivors: too few');
  });

  test('a negative number', () => {
    expect(() => LTV_FIT_RETENTION(column(10, -1))).toThrow('row 2: survivors must be 0 or more');
  });
});
