/** What the profit plan says of its result, and of what only it can find wrong. */
import { profitWords } from './words';
import { decimalNumber, moneyText, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { counted } from '../../i18n/plural';
import type { Phrase } from '../../i18n/phrase';
import type { FieldFault } from '../shape/field-fault';
import type { Period } from '../shape/periods';
import type { ProfitMonths } from './months';
import type { ProfitResult } from './work';

export interface ProfitWords {
  readonly sentence: Phrase;
  /** A line below the key numbers, such as the profit that whole customers leave. */
  readonly remark?: string;
  /** Amber: to be checked. Before the notes. */
  readonly warnings: readonly Phrase[];
  readonly notes: readonly Phrase[];
}

/** The usual aim of LTV:CAC; below it the plan warns. */
const usualRatio = 3;
/** Less money than this is no difference. */
const halfCent = 0.005;

export function wordProfitFault(
  { code, details, about = {} }: FieldFault,
  language: Language,
): string | undefined {
  const say = profitWords(language).faults;
  switch (code) {
    case 'nothing-to-plan':
      return say.nothingToPlan;
    case 'nothing-left':
      return say.nothingLeft;
    case 'no-budget':
      return dearCac(about, details.limit ?? 0, language);
    default:
      return undefined;
  }
}

export function wordProfit(result: ProfitResult, period: Period, language: Language): ProfitWords {
  const { input, plan } = result;
  const words = profitWords(language);
  const money = (value: number) => moneyText(value, language);
  const customers = counted(plan.customers, words.customerForms, language);
  const more = input.whole && plan.profit - input.profit > halfCent;
  return {
    sentence: words.sentence(money(input.profit), period, customers, money(plan.ads)),
    ...(more ? { remark: words.remark(money(plan.profit)) } : {}),
    warnings: warningsOf(result, period, language),
    notes: notesOf(result, language),
  };
}

/** What the months come to: the cash they need at most, and when it is back. */
export function wordMonths({ deepest, payback, rows }: ProfitMonths, language: Language): Phrase {
  return profitWords(language).months({
    need: deepest && moneyText(deepest.need, language),
    deepest: String(deepest?.month ?? ''),
    month: payback === undefined ? undefined : String(payback),
    months: String(rows.length),
  });
}

function dearCac(
  { ltv, tax, variable, taxMode }: NonNullable<FieldFault['about']>,
  limit: number,
  language: Language,
): string {
  const words = profitWords(language);
  const percent = (share: unknown) =>
    Number(share) > 0 ? percentText(Number(share), language) : '';
  // Tax on profit takes nothing from a customer who leaves no profit.
  const after = words.after(taxMode === 'profit' ? '' : percent(tax), percent(variable));
  return words.faults.dearCac(moneyText(limit, language), moneyText(Number(ltv), language), after);
}

function warningsOf(
  { input: { ltv, cac }, plan: { unspent } }: ProfitResult,
  period: Period,
  language: Language,
): Phrase[] {
  const { warnings: say } = profitWords(language);
  const money = (value: number) => moneyText(value, language);
  const warnings: Phrase[] = [];
  if (unspent < -halfCent) warnings.push(say.overspent(money(-unspent)));
  if (ltv / cac < usualRatio) warnings.push(say.thinRatio(decimalNumber(ltv / cac, language, 1)));
  // LTV is most often told for a lifetime; a plan for a year is the least likely to mistake it.
  if (period !== 'year') warnings.push(say.ltvPeriod(money(ltv), period));
  return warnings;
}

function notesOf({ plan: { unspent }, ratios }: ProfitResult, language: Language): Phrase[] {
  const { notes: say } = profitWords(language);
  const left = unspent > halfCent ? [say.unspent(moneyText(unspent, language))] : [];
  return [...left, say.dearestCac(moneyText(ratios.dearestCac, language))];
}
