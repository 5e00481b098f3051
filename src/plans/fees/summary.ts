import type { FeesForm } from './form';
import { feesWords } from './words';
import type { Language } from '../../i18n/language';
import { counted } from '../../i18n/forms';
import { rowPath } from '../shape/form';
import { usualIncomeMonths } from './income';
import { usualPaymentMonths } from './invoice';
import type { Draft } from '../shape/face';
import { fieldDay } from './dates';

type FeesDraft = Draft<FeesForm>;

/** A value stays on one line: groups of a number typed with spaces too. */
const held = (text: string): string => text.trim().replace(/\s/g, '\u00a0');
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All the inputs of the part that is asked about, in one sentence. */
export function feesSummary(draft: FeesDraft, language: Language): string {
  const words = feesWords(language);
  const say = words.summary;
  const text = (path: string) => held(draft.textAt(path));
  const { part } = draft.inputs.choices;
  const pieces = {
    invoice: () => [
      say.fee(text('fee')),
      say.start(fieldDay(draft.textAt('start'), words)),
      ...invoicePieces(draft, language),
    ],
    bonus: () => [
      say.base(text('base')),
      say.bonus(text('bonus')),
      counted(say.kpis, filledRows(draft, 'kpis', 'plan'), language),
      ...bonusPieces(draft, language),
    ],
    income: () => [
      counted(words.clients, filledRows(draft, 'clients', 'fee'), language),
      ...(text('from') === '' ? [] : [say.from(fieldDay(draft.textAt('from'), words))]),
      ...(text('needed') === '' ? [] : [say.needed(text('needed'))]),
      ...incomePieces(draft, language),
    ],
  }[part]();
  return sentenceCase(pieces.join(', '));
}

/** What stands behind "More options" of the part that is asked about. */
export function feesOptions(draft: FeesDraft, language: Language): string {
  const { part } = draft.inputs.choices;
  const pieces = { invoice: invoicePieces, bonus: bonusPieces, income: incomePieces }[part];
  return sentenceCase(pieces(draft, language).join(', '));
}

const monthsPiece = (text: string, usual: number, language: Language): string => {
  const words = feesWords(language);
  const months = text.trim() === '' ? usual : Number(text);
  return Number.isInteger(months) ? counted(words.months, months, language) : text.trim();
};

function invoicePieces({ inputs, textAt }: FeesDraft, language: Language): string[] {
  const say = feesWords(language).summary;
  const holidays = textAt('holidays').trim() !== '';
  return [
    say.weekends[inputs.choices.weekend],
    holidays ? say.someHolidays : say.noHolidays,
    monthsPiece(textAt('paymentMonths'), usualPaymentMonths, language),
  ];
}

function bonusPieces({ textAt }: FeesDraft, language: Language): string[] {
  const say = feesWords(language).summary;
  const improved = textAt('improved').trim();
  return [
    say.counts(textAt('floor').trim() || '0%', textAt('cap').trim() || '100%'),
    ...(improved === '' ? [] : [say.improved(improved)]),
  ];
}

const incomePieces = ({ textAt }: FeesDraft, language: Language): string[] => [
  monthsPiece(textAt('months'), usualIncomeMonths, language),
];

const filledRows = ({ inputs, textAt }: FeesDraft, list: 'kpis' | 'clients', field: string) =>
  inputs.lists[list].rows.filter(({ id }) => textAt(rowPath(list, id, field)).trim() !== '').length;
