import type { ProfitWords } from './vocabulary';
import type { ProfitResult } from './work';
import { shownParts } from '../../panel/numbers';

export interface TurnoverPart {
  readonly name: string;
  readonly colour: string;
  /** Of 100, with one decimal; all of them together make 100. */
  readonly share: number;
  /** As shown; all of them together make the turnover shown. */
  readonly amount: number;
}

/** Money is shown whole from 100 up, with cents below. */
export const moneyDecimals = (value: number): number => (Math.abs(value) >= 100 ? 0 : 2);

/** Where the turnover goes, in the order of the bar. Money keeps its colour everywhere. */
export function turnoverParts(
  { input, plan }: ProfitResult,
  words: ProfitWords,
): readonly TurnoverPart[] {
  const say = words.parts;
  const { turnover } = plan;
  const { taxMode } = input;
  const parts = [
    { name: say.fixed, colour: 'var(--money-costs)', value: input.costs, always: true },
    { name: say.variable, colour: 'var(--money-variable)', value: plan.variable, always: false },
    { name: say.ads, colour: 'var(--money-ads)', value: plan.ads, always: true },
    { name: say.fee, colour: 'var(--money-fee)', value: plan.fee, always: false },
    { name: say.unspent, colour: 'var(--money-unspent)', value: plan.unspent, always: false },
    {
      name: taxMode === 'vat' ? say.vat : say.tax,
      colour: 'var(--money-tax)',
      value: plan.tax,
      always: taxMode !== 'none',
    },
    { name: say.profit, colour: 'var(--money-profit)', value: plan.profit, always: true },
  ].filter(({ value, always }) => always || value !== 0);
  const values = parts.map(({ value }) => value);
  const shares = shownParts(
    turnover > 0 ? values.map((v) => (v / turnover) * 100) : values,
    100,
    1,
  );
  const amounts = shownParts(values, turnover, moneyDecimals(turnover));
  return parts.map(({ name, colour }, index) => ({
    name,
    colour,
    share: shares[index] ?? 0,
    amount: amounts[index] ?? 0,
  }));
}
