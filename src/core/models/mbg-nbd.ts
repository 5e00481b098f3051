import { betaGeometricModel } from './beta-geometric';

/**
 * Dropout after any order, the first included. Batislam, Denizel and Filiztekin (2007), Empirical
 * validation and comparison of models for customer base analysis, IJRM 24.
 */
export const mbgNbd = betaGeometricModel('MBG/NBD', 1);
