/** Response curves as native formulas over the cells of their parameters. */
import type { ResponseCurve } from '../../core/planning/response-curves';

/** Parameters in the order of their columns; `c` belongs to the power curve alone. */
export interface CurveParameters {
  readonly a: number;
  readonly b: number;
  readonly c?: number;
}

export function parametersOf({ family, parameters }: ResponseCurve): CurveParameters {
  const {
    results = 0,
    spend = 0,
    elasticity = 0,
    scale = 0,
    unit = 0,
    most = 0,
    half = 0,
  } = parameters;
  switch (family) {
    case 'power':
      return { a: results, b: spend, c: elasticity };
    case 'logarithmic':
      return { a: scale, b: unit };
    case 'hill':
      return { a: most, b: half };
  }
}

/** Addresses of the cells that hold them. */
export interface CurveCells {
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/** Results at the spend of a cell. */
export function resultsFormula(
  family: ResponseCurve['family'],
  { a, b, c }: CurveCells,
  spend: string,
): string {
  switch (family) {
    case 'power':
      return `=${a}*(${spend}/${b})^${c}`;
    case 'logarithmic':
      return `=${a}*LN(1+${spend}/${b})`;
    case 'hill':
      return `=${a}*${spend}/(${b}+${spend})`;
  }
}

/** What one more result costs at the spend of a cell, whose results stand in another. */
export function marginalCpaFormula(
  family: ResponseCurve['family'],
  { a, b, c }: CurveCells,
  spend: string,
  results: string,
): string {
  const cost = {
    power: `${spend}/(${results}*${c})`,
    logarithmic: `(${b}+${spend})/${a}`,
    hill: `(${b}+${spend})^2/(${a}*${b})`,
  }[family];
  return `=IF(${spend}>0;${cost};"")`;
}
