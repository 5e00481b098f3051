import type { SidebarWords } from '../../panel/words/vocabulary';
import type { Period } from '../shape/periods';
import type { ProfitField } from './form';
import type { Draft } from '../shape/face';

type ProfitDraft = Draft<'profit'>;

const noBreakSpace = '\u00a0';

/** A name and its value stay on one line, and so do the groups of a number typed with spaces. */
const named = (name: string, value: string): string =>
  `${name} ${value.trim()}`.replace(/\s/g, noBreakSpace);

/** Whether an option takes part: an empty one and a zero do not. */
const isGiven = (draft: ProfitDraft, field: ProfitField): boolean =>
  /[1-9]/.test(draft.textAt(field));

/** The options that differ from the defaults, as the folded row names them; empty when none. */
export function optionsSummary(draft: ProfitDraft, words: SidebarWords): string {
  return sentenceCase(optionPieces(draft, words).join(', '));
}

/** What the months are worked out from; empty where they are not asked for. */
export function monthsSummary(draft: ProfitDraft, words: SidebarWords): string {
  const [arpu, churn] = [draft.textAt('arpu').trim(), draft.textAt('churn').trim()];
  if (arpu === '' || churn === '') return '';
  return words.profit.monthly.given(arpu, churn).replace(/(?<=\d) (?=\d)/g, noBreakSpace);
}

/** All the inputs in one sentence, for the fold above a result. */
export function inputsSummary(draft: ProfitDraft, words: SidebarWords): string {
  const { textAt } = draft;
  const { taxMode, costsPer, profitPer } = draft.inputs.choices;
  const say = words.profit.summary;
  const months = monthsSummary(draft, words);
  return sentenceCase(
    [
      named(say.costs, textAt('costs')) + ownPeriod(draft, costsPer, words),
      named(say.profit, textAt('profit')) + ownPeriod(draft, profitPer, words),
      say.tax[taxMode](textAt('tax')),
      named('LTV', textAt('ltv')),
      named('CAC', textAt('cac')),
      ...optionPieces(draft, words),
      ...(months === '' ? [] : [months]),
    ].join(', '),
  );
}

function optionPieces(draft: ProfitDraft, words: SidebarWords): string[] {
  const { textAt } = draft;
  const { allowancePer, whole } = draft.inputs.choices;
  const say = words.profit.summary;
  const pieces: string[] = [];
  if (isGiven(draft, 'variable')) pieces.push(named(say.variable, textAt('variable')));
  if (isGiven(draft, 'fee')) pieces.push(named(say.fee, textAt('fee')));
  if (isGiven(draft, 'allowance')) {
    const period = ownPeriod(draft, allowancePer, words);
    pieces.push(named(say.allowance, textAt('allowance')) + period);
  }
  if (whole === 'yes') pieces.push(say.whole);
  return pieces;
}

/** A period is worth saying only where it is not the plan's. */
const ownPeriod = ({ inputs }: ProfitDraft, per: Period, words: SidebarWords): string =>
  per === inputs.choices.period ? '' : ` ${words.perPeriod[per]}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
