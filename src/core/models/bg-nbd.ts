import { betaGeometricModel } from './beta-geometric';

/**
 * Dropout after a repeat order only, so that somebody who never came back counts as alive.
 * Fader, Hardie and Lee (2005), "Counting your customers" the easy way, Marketing Science 24.
 */
export const bgNbd = betaGeometricModel('BG/NBD', 0);
