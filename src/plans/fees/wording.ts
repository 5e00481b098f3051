/** What the fees plan says of its results, and of what only it can find wrong. */
import { feesWords } from './words';
import { moneyText, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { counted } from '../../i18n/forms';
import type { Phrase } from '../../i18n/phrase';
import { monthOf, partsOfDay } from '../../core/orders/days';
import type { FieldFault } from '../shape/field-fault';
import type { BonusResult } from './bonus';
import { type IncomeResult, usualLifetime } from './income';
import type { InvoiceResult } from './invoice';
import type { FeesResult } from './work';
import { dayText, monthText } from './dates';
import { exactMoney } from './money';

/** A number and its noun stay on one line. */
const held = (text: string): string => text.replace(/(?<=\d) /g, '\u00a0');

export const wordFeesFault = ({ code }: FieldFault, language: Language): string | undefined =>
  code === 'no-working-days' ? feesWords(language).fault.noWorkingDays : undefined;

/** A month of the forecast, with its year where its name alone would not do. */
export const forecastMonth = (
  { months }: IncomeResult,
  month: number,
  names: 'in' | 'of' | 'alone',
  language: Language,
): string => monthText(month, names, feesWords(language), { withYear: months.length > 12 });

export function wordFees(outcome: FeesResult, language: Language): Phrase {
  switch (outcome.part) {
    case 'invoice':
      return wordInvoice(outcome, language);
    case 'bonus':
      return wordBonus(outcome, language);
    case 'income':
      return wordIncome(outcome, language);
  }
}

function wordInvoice({ invoice, left, working, start }: InvoiceResult, language: Language): Phrase {
  const words = feesWords(language);
  const say = words.invoice;
  const month = monthText(monthOf(start), 'of', words, { withYear: false });
  if (left === 0) {
    const next = monthText(monthOf(start) + 1, 'of', words, { withYear: false });
    return say.nothingLeft(dayText(start, words), month, next);
  }
  const days = held(`${String(left)} ${counted(words.ofWorkingDays, working, language)}`);
  const { day } = partsOfDay(start);
  return say.sentence({ invoice: exactMoney(invoice, language), left, days, day, month });
}

function wordBonus(outcome: BonusResult, language: Language): Phrase {
  const say = feesWords(language).bonus;
  const { fee, base, earned, bonus, score, condition } = outcome;
  const money = (value: number) => exactMoney(value, language);
  if (condition && !condition.met) {
    return say.locked(money(fee), String(condition.improved), String(condition.needed));
  }
  return say.sentence(
    money(fee),
    money(base),
    money(earned),
    percentText(score, language),
    money(bonus),
  );
}

function wordIncome(outcome: IncomeResult, language: Language): Phrase {
  const words = feesWords(language);
  const { months, needed, need, firstMonth } = outcome;
  const last = months[months.length - 1];
  if (last === undefined) return [];
  const clients = Number(last.clients.toFixed(1));
  return words.income.sentence(
    forecastMonth(outcome, last.month, 'in', language),
    moneyText(last.income, language),
    held(counted(words.fromClients, clients, language)),
    needed === undefined
      ? undefined
      : {
          money: moneyText(needed, language),
          when: need === undefined ? 'never' : need.month === firstMonth ? 'now' : 'later',
          by: need === undefined ? '' : forecastMonth(outcome, need.month, 'of', language),
        },
  );
}

export function incomeNotes({ assumed }: IncomeResult, language: Language): Phrase[] {
  const words = feesWords(language);
  const clients = held(counted(words.fromClients, assumed, language));
  const months = held(counted(words.months, usualLifetime, language));
  return [...(assumed > 0 ? [words.income.assumed(clients, months)] : []), words.income.average];
}

/** The main number with its name, for a list of plans. */
export function mainOfFees(outcome: FeesResult, language: Language): string {
  const words = feesWords(language);
  switch (outcome.part) {
    case 'invoice':
      return words.invoice.main(exactMoney(outcome.invoice, language));
    case 'bonus':
      return words.bonus.main(exactMoney(outcome.fee, language));
    case 'income': {
      const last = outcome.months[outcome.months.length - 1];
      return words.income.main(
        counted(words.clients, outcome.clients.length, language),
        moneyText(last?.income ?? 0, language),
        forecastMonth(outcome, last?.month ?? outcome.firstMonth, 'in', language),
      );
    }
  }
}
