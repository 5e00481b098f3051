/** Answers in the user's words: they are data, and each sentence is made here. */
import { decimalNumber, moneyText, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { plannerWords } from '../../i18n/planner';
import { counted } from '../../i18n/plural';
import type { Phrase } from '../../i18n/words/planner';
import {
  type FieldFault,
  type Period,
  type Problem,
  type ProfitAnswer,
  type ProfitField,
  profitFields,
  type ProfitResult,
  type ReadField,
} from '../../planner/messages';

type ProfitPlanInput = NonNullable<ProfitAnswer['input']>;

/** A correction that one press applies: a new text for the field, and the words of the button. */
export interface Fix {
  readonly text: string;
  readonly label: string;
}

export interface WordedField extends Omit<ReadField, 'fault'> {
  /** One sentence beside the field when its value cannot be used. */
  readonly fault?: string;
  readonly fix?: Fix;
}

export interface WordedResult extends ProfitResult {
  readonly sentence: Phrase;
  /** A line below the key numbers, such as the profit that whole customers leave. */
  readonly remark?: string;
  /** Amber: to be checked. Before the notes. */
  readonly warnings: readonly Phrase[];
  readonly notes: readonly Phrase[];
}

export interface WordedAnswer {
  readonly fields: Readonly<Record<ProfitField, WordedField>>;
  readonly result?: WordedResult;
}

const shares: readonly ProfitField[] = ['tax', 'variable', 'fee'];
/** The usual aim of LTV:CAC; below it the plan warns. */
const usualRatio = 3;
/** Less money than this is no difference. */
const halfCent = 0.005;

export function wordAnswer(
  { fields, input, result }: ProfitAnswer,
  period: Period,
  language: Language,
): WordedAnswer {
  const worded = profitFields.map((field) => {
    const { fault, ...read } = fields[field];
    const said = fault === undefined ? {} : wordFault(fault, field, read, input, language);
    return [field, { ...read, ...said }] as const;
  });
  return {
    fields: Object.fromEntries(worded) as Record<ProfitField, WordedField>,
    ...(input && result ? { result: wordResult(input, result, period, language) } : {}),
  };
}

/** Why something was not done, and what to do instead. */
export function problemSentence({ code, what }: Problem, language: Language): string {
  const sentence = plannerWords(language).refusals[code];
  return typeof sentence === 'string' ? sentence : sentence(what);
}

function wordFault(
  { code, details }: FieldFault,
  field: ProfitField,
  { cell: at }: ReadField,
  input: ProfitPlanInput | undefined,
  language: Language,
): { readonly fault: string; readonly fix?: Fix } {
  const say = plannerWords(language).field;
  const { found = '', limit, options = [] } = details;
  const number = (value: number) =>
    shares.includes(field) ? percentText(value, language, 4) : decimalNumber(value, language, 2);
  const use = (text: string): Fix => ({ text, label: say.use(text) });
  const mention = {
    cell: at === undefined ? '' : `${at.sheet}!${at.a1}`,
    found: typeof found === 'number' ? decimalNumber(found, language) : found,
    limit: limit === undefined ? '' : number(limit),
  };
  switch (code) {
    case 'required':
      return { fault: say.required(mention) };
    case 'gone':
      return { fault: say.gone(mention) };
    case 'nothing-to-plan':
      return { fault: say.nothingToPlan };
    case 'nothing-left':
      return { fault: say.nothingLeft };
    case 'no-budget':
      return { fault: input ? dearCac(input, limit ?? 0, language) : say.text(mention) };
    case 'ambiguous-number': {
      const readings = options.map((option) => decimalNumber(Number(option), language));
      const fault = say.ambiguous({ ...mention, found: readings.join(' / ') });
      return { fault, fix: use(readings[0] ?? '') };
    }
    case 'date':
      return { fault: say.date(mention) };
    case 'error-value':
      return { fault: say.error(mention) };
    case 'above':
      return { fault: say.above(mention) };
    case 'at-least':
      return { fault: say.atLeast(mention) };
    case 'below':
    case 'at-most':
      return { fault: say.below(mention) };
    case 'percent':
      return { fault: say.percent(mention), fix: use(`${mention.found}%`) };
    case 'too-large':
      return { fault: say.tooLarge(mention) };
    default:
      return { fault: say.text(mention) };
  }
}

function dearCac(input: ProfitPlanInput, limit: number, language: Language): string {
  const words = plannerWords(language);
  const percent = (share: number) => (share > 0 ? percentText(share, language) : '');
  // Tax on profit takes nothing from a customer who leaves no profit.
  const tax = input.taxMode === 'profit' ? '' : percent(input.tax);
  const after = words.after(tax, percent(input.variable));
  return words.field.dearCac(moneyText(limit, language), moneyText(input.ltv, language), after);
}

function wordResult(
  input: ProfitPlanInput,
  result: ProfitResult,
  period: Period,
  language: Language,
): WordedResult {
  const words = plannerWords(language);
  const money = (value: number) => moneyText(value, language);
  const customers = counted(result.customers, words.customers, language);
  const more = input.whole && result.profit - input.profit > halfCent;
  return {
    ...result,
    sentence: words.sentence(money(input.profit), period, customers, money(result.ads)),
    ...(more ? { remark: words.remark(money(result.profit)) } : {}),
    warnings: warningsOf(input, result, period, language),
    notes: notesOf(result, language),
  };
}

function warningsOf(
  { ltv, cac }: ProfitPlanInput,
  { unspent }: ProfitResult,
  period: Period,
  language: Language,
): Phrase[] {
  const { warnings: say } = plannerWords(language);
  const money = (value: number) => moneyText(value, language);
  const warnings: Phrase[] = [];
  if (unspent < -halfCent) warnings.push(say.overspent(money(-unspent)));
  if (ltv / cac < usualRatio) warnings.push(say.thinRatio(decimalNumber(ltv / cac, language, 1)));
  // LTV is most often told for a lifetime; a plan for a year is the least likely to mistake it.
  if (period !== 'year') warnings.push(say.ltvPeriod(money(ltv), period));
  return warnings;
}

function notesOf({ unspent, ratios }: ProfitResult, language: Language): Phrase[] {
  const { notes: say } = plannerWords(language);
  const left = unspent > halfCent ? [say.unspent(moneyText(unspent, language))] : [];
  return [...left, say.dearestCac(moneyText(ratios.dearestCac, language))];
}
