import { exp, log, sqrt } from './elementary';

/** Numbers strictly between 0 and 1, the same sequence for the same seed. */
export type RandomSource = () => number;

/** A seeded source: Doty-Humphrey's sfc32 (PractRand), 53 bits a number. */
export function randomSource(seed: number): RandomSource {
  let a = 0;
  let b = seed | 0;
  let c = (seed / 2 ** 32) | 0;
  let counter = 1;
  const word = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  // The author's advice: the first words still show the seed.
  for (let round = 0; round < 15; round++) word();
  return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6) + 0.5) / 2 ** 53;
}

/** A waiting time with mean 1. */
export const drawExponential = (random: RandomSource): number => -log(random());

/** Standard normal. Marsaglia and Bray's polar method (1964). */
function drawNormal(random: RandomSource): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square < 1) return x * sqrt((-2 * log(square)) / square);
  }
}

/**
 * Logarithm of a gamma variable of rate 1: small shapes give values that only a logarithm holds.
 * Marsaglia and Tsang (2000), A simple method for generating gamma variables.
 *
 * @param shape above 0
 */
function drawLnGamma(random: RandomSource, shape: number): number {
  if (shape < 1) return drawLnGamma(random, shape + 1) + log(random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const root = 1 + c * normal;
    if (root <= 0) continue;
    const lnCube = 3 * log(root);
    if (log(random()) < (normal * normal) / 2 + d * (1 - root ** 3 + lnCube)) {
      return log(d) + lnCube;
    }
  }
}

/** A gamma variable of the given shape and rate. */
export const drawGamma = (random: RandomSource, shape: number, rate: number): number =>
  exp(drawLnGamma(random, shape)) / rate;

/** A beta variable: the share that the first of two gamma variables has in their sum. */
export const drawBeta = (random: RandomSource, a: number, b: number): number =>
  1 / (1 + exp(drawLnGamma(random, b) - drawLnGamma(random, a)));
