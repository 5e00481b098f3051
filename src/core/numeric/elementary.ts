/**
 * The functions of `Math` that the models call millions of times, as names of this script. Where
 * a script runs in a context of its own (the tests, the local host), each look-up of a global
 * name costs twenty times what the function does.
 */
export const { abs, exp, expm1, imul, log, log1p, max, min, sqrt } = Math;
