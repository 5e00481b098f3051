import type { FoundCell, FoundCells } from '../../src/planner/fields';
import { cellKey } from '../../src/planner/fields';
import type { CellReference, ProfitField, ProfitInputs, Source } from '../../src/planner/messages';

export const typed = (text: string): Source => ({ from: 'typed', text });

const planCell = (a1: string): CellReference => ({ sheetId: 7, sheet: 'Plan', a1 });

export const bound = (a1: string): Source => ({ from: 'cell', cell: planCell(a1) });

export function foundCells(cells: Readonly<Record<string, FoundCell['value']>>): FoundCells {
  return new Map(
    Object.entries(cells).map(([a1, value]) => {
      const cell = planCell(a1);
      return [cellKey(cell), { cell, value, shown: String(value) }];
    }),
  );
}

/** The telecom plan, all of it typed. */
export function telecomInputs(
  sources: Partial<Record<ProfitField, Source>> = {},
  rest: Partial<Omit<ProfitInputs, 'sources'>> = {},
): ProfitInputs {
  return {
    period: 'month',
    sources: {
      costs: typed('10M'),
      profit: typed('3 000 000'),
      tax: typed('20%'),
      ltv: typed('4 000'),
      cac: typed('500'),
      variable: typed(''),
      fee: typed(''),
      allowance: typed(''),
      ...sources,
    },
    per: { costs: 'month', profit: 'month', allowance: 'month' },
    taxMode: 'turnover',
    whole: false,
    ...rest,
  };
}
