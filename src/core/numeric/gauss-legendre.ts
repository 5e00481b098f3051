/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */

/** Where to look and how much each look counts, for an integral from 0 to 1. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const known: (Quadrature | undefined)[] = [];

/**
 * Gauss–Legendre quadrature on the interval from 0 to 1: exact for polynomials of degree 2n − 1.
 * Nodes rise and are symmetric about one half. Made at first use, then kept.
 * Abramowitz and Stegun 25.4.29; the roots by Newton's method from Tricomi's approximation.
 *
 * @param count of nodes, at least 1
 */
export function gaussLegendre(count: number): Quadrature {
  return (known[count] ??= findNodes(count));
}

function findNodes(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < Math.ceil(count / 2); index++) {
    let root = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 1; Math.abs(step) > 1e-15; root -= step) {
      let before = 0;
      let legendre = 1;
      for (let degree = 0; degree < count; degree++) {
        const next = ((2 * degree + 1) * root * legendre - degree * before) / (degree + 1);
        before = legendre;
        legendre = next;
      }
      slope = (count * (root * legendre - before)) / (root * root - 1);
      step = legendre / slope;
    }
    nodes[index] = (1 - root) / 2;
    nodes[count - 1 - index] = 1 - nodes[index]!;
    weights[index] = weights[count - 1 - index] = 1 / ((1 - root * root) * slope * slope);
  }
  return { nodes, weights };
}
