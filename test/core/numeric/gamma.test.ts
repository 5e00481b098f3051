import { describe, expect, test } from '@jest/globals';
import { digamma, lnBeta, lnGamma, trigamma } from '../../../src/core/numeric/gamma';

/** By mpmath with 50 digits, printed here to 17. */
const exact: [x: number, lnGamma: number, digamma: number, trigamma: number][] = [
  [1e-8, 18.420680738180209, -100000000.57721565, 10000000000000001],
  [0.243, 1.3180435846996699, -4.3510938644232107, 18.14177978709583],
  [0.999999, 5.7721648738655652e-7, -0.57721730983680183, 1.6449364709652798],
  [1.5, -0.12078223763524522, 0.036489973978576521, 0.93480220054467931],
  [3.7, 1.4280723266653881, 1.1671535393615114, 0.3100378576700383],
  [10, 12.80182748008147, 2.2517525890667211, 0.10516633568168575],
  [33.3, 82.603723581654943, 3.4904672385202428, 0.030485444095338888],
  [1000, 5905.2204232091812, 6.9072551956488121, 0.0010005001666666333],
  [1e8, 1742068066.1038347, 18.420680738952366, 1.000000005e-8],
];

/** Off by how much of itself, or absolutely where it is below 1. */
const error = (found: number, wanted: number) =>
  Math.abs(found - wanted) / Math.max(1, Math.abs(wanted));

describe('the gamma function', () => {
  test.each(exact)('at %d and its derivatives are right to 14 digits', (x, ...wanted) => {
    const found = [lnGamma(x), digamma(x), trigamma(x)];
    found.forEach((value, place) => {
      expect(error(value, wanted[place] ?? NaN)).toBeLessThan(1e-14);
    });
  });

  test.each([
    [0.1, 0.1, 2.9813614810376273],
    [2, 3, -2.4849066497880003],
    [1e4, 0.5, -4.0327927430633965],
  ])('makes the beta function of %d and %d', (a, b, wanted) => {
    expect(error(lnBeta(a, b), wanted)).toBeLessThan(1e-11);
  });
});
