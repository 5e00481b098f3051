import type { Fitted } from '../../core/models/fit';
import type { Caution } from '../../core/models/model';
import type { Scalar } from '../define';

type Line = readonly Scalar[];

/**
 * A fit as it spills: a header, the parameters, then `log_likelihood` and `customers`, the lines
 * given, and a line `caution` for everything that should be known before trusting it. A standard
 * error is blank where the data do not tell one.
 *
 * @param rows so many lines for parameters, blank at the end for a model with fewer: formulas
 *   that point below them then stay right whichever model is chosen
 */
export function fitTable(
  found: Fitted,
  symbols: readonly string[],
  more: readonly Line[] = [],
  rows = symbols.length,
): Line[] {
  const parameters = Array.from({ length: rows }, (_, place): Line => {
    const symbol = symbols[place];
    if (symbol === undefined) return ['', '', ''];
    return [symbol, found.parameters[place] ?? '', found.standardErrors[place] ?? ''];
  });
  return [
    ['parameter', 'estimate', 'standard_error'],
    ...parameters,
    ['log_likelihood', found.logLikelihood, ''],
    ['customers', found.customers, ''],
    ...more,
    ...found.cautions.map(cautionLine),
  ];
}

const cautionLine = (caution: Caution): Line => [
  'caution',
  caution.code,
  caution.code === 'spend-follows-frequency' ? caution.correlation : caution.parameter,
];
