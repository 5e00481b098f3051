import { profitWords } from './words';
import type { Language } from '../../i18n/language';
import { shapeWords } from '../shape/words';
import type { ProfitForm } from './form';
import type { Period } from '../shape/periods';
import type { ProfitField } from './form';
import type { Draft } from '../shape/face';

type ProfitDraft = Draft<ProfitForm>;

const noBreakSpace = '\u00a0';

/** A name and its value stay on one line, and so do the groups of a number typed with spaces. */
const named = (name: string, value: string): string =>
  `${name} ${value.trim()}`.replace(/\s/g, noBreakSpace);

/** Whether an option takes part: an empty one and a zero do not. */
const isGiven = (draft: ProfitDraft, field: ProfitField): boolean =>
  /[1-9]/.test(draft.textAt(field));

/** The options that differ from the defaults, as the folded row names them; empty when none. */
export function optionsSummary(draft: ProfitDraft, language: Language): string {
  return sentenceCase(optionPieces(draft, language).join(', '));
}

/** What the months are worked out from; empty where they are not asked for. */
export function monthsSummary(draft: ProfitDraft, language: Language): string {
  const [arpu, churn] = [draft.textAt('arpu').trim(), draft.textAt('churn').trim()];
  if (arpu === '' || churn === '') return '';
  return profitWords(language)
    .monthly.given(arpu, churn)
    .replace(/(?<=\d) (?=\d)/g, noBreakSpace);
}

/** All the inputs in one sentence, for the fold above a result. */
export function inputsSummary(draft: ProfitDraft, language: Language): string {
  const { textAt } = draft;
  const { taxMode, costsPer, profitPer } = draft.inputs.choices;
  const say = profitWords(language).summary;
  const months = monthsSummary(draft, language);
  return sentenceCase(
    [
      named(say.costs, textAt('costs')) + ownPeriod(draft, costsPer, language),
      named(say.profit, textAt('profit')) + ownPeriod(draft, profitPer, language),
      say.tax[taxMode](textAt('tax')),
      named('LTV', textAt('ltv')),
      named('CAC', textAt('cac')),
      ...optionPieces(draft, language),
      ...(months === '' ? [] : [months]),
    ].join(', '),
  );
}

function optionPieces(draft: ProfitDraft, language: Language): string[] {
  const { textAt } = draft;
  const { allowancePer, whole } = draft.inputs.choices;
  const say = profitWords(language).summary;
  const pieces: string[] = [];
  if (isGiven(draft, 'variable')) pieces.push(named(say.variable, textAt('variable')));
  if (isGiven(draft, 'fee')) pieces.push(named(say.fee, textAt('fee')));
  if (isGiven(draft, 'allowance')) {
    const period = ownPeriod(draft, allowancePer, language);
    pieces.push(named(say.allowance, textAt('allowance')) + period);
  }
  if (whole === 'yes') pieces.push(say.whole);
  return pieces;
}

/** A period is worth saying only where it is not the plan's. */
const ownPeriod = ({ inputs }: ProfitDraft, per: Period, language: Language): string =>
  per === inputs.choices.period ? '' : ` ${shapeWords(language).perPeriod[per]}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
