import type { Period, ProfitField } from '../../planner/messages';
import type { SidebarWords } from '../../i18n/words/sidebar';
import type { ProfitState } from './state';

const noBreakSpace = '\u00a0';

/** A name and its value stay on one line, and so do the groups of a number typed with spaces. */
const named = (name: string, value: string): string =>
  `${name} ${value.trim()}`.replace(/\s/g, noBreakSpace);

/** Whether an option takes part: an empty one and a zero do not. */
const isGiven = (state: ProfitState, field: ProfitField): boolean =>
  /[1-9]/.test(state.fields[field].text);

/** The options that differ from the defaults, as the folded row names them; empty when none. */
export function optionsSummary(state: ProfitState, words: SidebarWords): string {
  return sentenceCase(optionPieces(state, words).join(', '));
}

/** All the inputs in one sentence, for the fold above a result. */
export function inputsSummary(state: ProfitState, words: SidebarWords): string {
  const { fields, taxMode } = state;
  const say = words.profit.summary;
  return sentenceCase(
    [
      named(say.costs, fields.costs.text) + ownPeriod(state, state.per.costs, words),
      named(say.profit, fields.profit.text) + ownPeriod(state, state.per.profit, words),
      say.tax[taxMode](fields.tax.text),
      named('LTV', fields.ltv.text),
      named('CAC', fields.cac.text),
      ...optionPieces(state, words),
    ].join(', '),
  );
}

function optionPieces(state: ProfitState, words: SidebarWords): string[] {
  const { fields, whole } = state;
  const say = words.profit.summary;
  const pieces: string[] = [];
  if (isGiven(state, 'variable')) pieces.push(named(say.variable, fields.variable.text));
  if (isGiven(state, 'fee')) pieces.push(named(say.fee, fields.fee.text));
  if (isGiven(state, 'allowance')) {
    const period = ownPeriod(state, state.per.allowance, words);
    pieces.push(named(say.allowance, fields.allowance.text) + period);
  }
  if (whole) pieces.push(say.whole);
  return pieces;
}

/** A period is worth saying only where it is not the plan's. */
const ownPeriod = ({ period }: ProfitState, per: Period, words: SidebarWords): string =>
  per === period ? '' : ` ${words.perPeriod[per]}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
