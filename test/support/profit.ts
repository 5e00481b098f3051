import { cellKey, type Found, type FoundCell } from '../../src/plans/shape/found';
import { type CellReference } from '../../src/wire/cell';
import { blankInputs, type Source } from '../../src/plans/shape/form';
import type { PlanInputs } from '../../src/plans/plans';
import { type ProfitField, profitForm, type ProfitInputs } from '../../src/plans/profit/form';

export const typed = (text: string): Source => ({ from: 'typed', text });

const planCell = (a1: string): CellReference => ({ sheetId: 7, sheet: 'Plan', a1 });

export const bound = (a1: string): Source => ({ from: 'cell', cell: planCell(a1) });

export function foundCells(cells: Readonly<Record<string, FoundCell['value']>>): Found {
  const found = Object.entries(cells).map(([a1, value]) => {
    const cell = planCell(a1);
    return [cellKey(cell), { cell, value, shown: String(value) }] as const;
  });
  return { cells: new Map(found), ranges: new Map() };
}

/** The telecom plan, all of it typed. */
export function telecomInputs(
  sources: Partial<Record<ProfitField, Source>> = {},
  choices: Partial<ProfitInputs['choices']> = {},
): ProfitInputs {
  const blank = blankInputs(profitForm);
  return {
    ...blank,
    sources: {
      ...blank.sources,
      costs: typed('10M'),
      profit: typed('3 000 000'),
      tax: typed('20%'),
      ltv: typed('4 000'),
      cac: typed('500'),
      ...sources,
    },
    choices: { ...blank.choices, ...choices },
  };
}

export const profitOf = (inputs: ProfitInputs): PlanInputs => ({ kind: 'profit', inputs });
