/** What the split says of its result, and of what only it can find wrong. */
import type { Shortfall } from '../../core/planning/allocation';
import { decimalNumber, fixedNumber, moneyText, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { counted, plural } from '../../i18n/plural';
import { splitWords } from './words';
import type { Phrase } from '../../i18n/phrase';
import type { FieldFault } from '../shape/field-fault';
import type { Period } from '../shape/periods';
import type { SplitResult } from './work';
import { channelNames, differenceOf, measureOf, shownSplits } from './shown';

/** Names in one sentence; the others are counted. */
const namesAtOnce = 3;

export function wordSplitFault(
  { code, details }: FieldFault,
  language: Language,
): string | undefined {
  const say = splitWords(language).faults;
  const number = (value: number | string = 0) => decimalNumber(Number(value), language, 2);
  switch (code) {
    case 'no-value':
      return say.noValue;
    case 'no-now':
      return say.noNow;
    case 'untried':
      return say.untried;
    case 'between':
      return say.between(number(details.limit), number(details.found));
    case 'few-spends':
      return say.fewSpends(Number(details.found ?? 0));
    case 'no-response':
      return say.noResponse;
    default:
      return undefined;
  }
}

const resultsText = (count: number, decimals: number, language: Language): string =>
  counted(count, splitWords(language).results, language, decimals);

/** A list of names in quotes, the first three of them. */
function namesText(names: readonly string[], language: Language): string {
  const say = splitWords(language);
  const kept = names.length > namesAtOnce + 1 ? names.slice(0, namesAtOnce) : names;
  return say.named(kept.map(say.quoted), names.length - kept.length);
}

/** What to add to and what to cut, the largest changes first. */
function movesOf(result: SplitResult, language: Language): string {
  const { now, best } = shownSplits(result, undefined);
  const names = channelNames(result, splitWords(language));
  const changes = names
    .map((name, row) => ({ name, by: (best.spends[row] ?? 0) - (now.spends[row] ?? 0) }))
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  const named = (picked: typeof changes) =>
    picked.length === 0
      ? ''
      : namesText(
          picked.map(({ name }) => name),
          language,
        );
  const add = named(changes.filter(({ by }) => by > 0));
  const cut = named(changes.filter(({ by }) => by < 0));
  return add === '' && cut === '' ? '' : splitWords(language).lead.moves(add, cut);
}

/** The answer in one sentence. */
export function leadOf(result: SplitResult, period: Period, language: Language): Phrase {
  const { goal, target = 0, best } = result;
  const say = splitWords(language).lead;
  if (best.shortfall) return shortOf(result, best.shortfall, language);
  const shown = shownSplits(result, undefined);
  const moves = movesOf(result, language);
  const spend = moneyText(shown.best.spend, language);
  const brought = resultsText(shown.best.total, shown.resultDecimals, language);
  switch (goal) {
    case 'budget':
      return budgetLead(result, period, language);
    case 'results':
      return say.results(resultsText(target, shown.resultDecimals, language), spend, period, moves);
    case 'profit':
      return say.profit(moneyText(shown.best.profit, language), spend, period, moves);
    case 'cpa':
      return say.cpa(moneyText(target, language), brought, spend, period, moves);
    case 'roas':
      return say.roas(
        percentText(target, language),
        moneyText(shown.best.value, language),
        spend,
        period,
        moves,
      );
    case 'marginal-roas':
      return say.marginalRoas(percentText(target, language), spend, period, moves);
  }
}

function budgetLead(result: SplitResult, period: Period, language: Language): Phrase {
  const say = splitWords(language).lead;
  const shown = shownSplits(result, undefined);
  const measure = measureOf(result);
  const moves = movesOf(result, language);
  const budget = moneyText(shown.best.spend, language);
  const byValue = measure === 'value';
  const brought = byValue
    ? say.worthOf(moneyText(shown.best.value, language))
    : resultsText(shown.best.total, shown.resultDecimals, language);
  if (shown.now.spend !== shown.best.spend) return say.other(budget, period, brought, moves);
  const gain = differenceOf(shown, shown.best, measure);
  if (gain <= 0) return say.settled(budget, brought);
  return say.same(budget, gainText(result, language), moves);
}

/** `104 more results`; of the best split over the one of now. */
function gainText(result: SplitResult, language: Language): string {
  const { lead: say, results: forms } = splitWords(language);
  const shown = shownSplits(result, undefined);
  const measure = measureOf(result);
  const gain = differenceOf(shown, shown.best, measure);
  return measure === 'results'
    ? say.moreResults(
        decimalNumber(gain, language, shown.resultDecimals),
        plural(gain, forms, language),
      )
    : say.moreValue(moneyText(gain, language));
}

/** The main number, as the list of saved plans has it. */
export function mainOf(result: SplitResult, period: Period, language: Language): string {
  const { main: say, lead } = splitWords(language);
  const shown = shownSplits(result, undefined);
  const { best, now } = shown;
  if (result.goal === 'profit') return say.profit(moneyText(best.profit, language), period);
  if (result.goal === 'results') return say.spend(moneyText(best.spend, language), period);
  const measure = measureOf(result);
  const sameMoney = now.spend === best.spend;
  if (sameMoney && differenceOf(shown, best, measure) > 0) return gainText(result, language);
  return measure === 'value'
    ? lead.worthOf(moneyText(best.value, language))
    : resultsText(best.total, shown.resultDecimals, language);
}

/** The goal cannot be met: what to ask for instead, and why. */
function shortOf(
  { goal, target = 0, best }: SplitResult,
  { reason, limit = 0 }: Shortfall,
  language: Language,
): Phrase {
  const say = splitWords(language).short;
  const money = (value: number) => moneyText(value, language);
  if (best.totals.spend === 0 && goal !== 'budget') return say.nothing;
  switch (reason) {
    case 'lows-above-budget':
      return say.low(money(target), money(limit));
    case 'highs-below-budget':
      return say.high(money(target), money(limit));
    case 'target-above-reach':
      return say.reach(
        resultsText(target, 0, language),
        decimalNumber(Math.floor(limit), language),
      );
    case 'cpa-below-best':
      // Rounded to the side on which it can be met.
      return say.cpa(money(target), fixedNumber(Math.ceil(limit * 100) / 100, 2, language));
    case 'roas-above-best':
      return say.roas(
        percentText(target, language),
        percentText(Math.floor(limit * 1000) / 1000, language),
      );
    case 'unbounded':
      return say.endless;
  }
}

/** Where the best split goes beyond what was ever tried. */
export function warningsOf(result: SplitResult, language: Language): Phrase[] {
  const say = splitWords(language);
  const names = channelNames(result, say);
  const shown = shownSplits(result, undefined);
  return result.channels.flatMap(({ tried }, row) => {
    if (result.best.channels[row]?.extrapolated !== true) return [];
    const spend = shown.best.spends[row] ?? 0;
    const times = counted(spend / tried, say.times, language, 1);
    return [
      say.beyond(
        say.quoted(names[row] ?? ''),
        fixedNumber(spend, shown.spendDecimals, language),
        times,
        moneyText(tried, language),
      ),
    ];
  });
}

/** What decided the split, and what it was taken from. */
export function notesOf(result: SplitResult, language: Language): Phrase[] {
  const words = splitWords(language);
  const say = words.notes;
  const names = channelNames(result, words);
  const named = (holds: (row: number) => boolean) => names.filter((_, row) => holds(row));
  const { channels, best } = result;
  const money = (value: number) => moneyText(value, language);
  const binding = channels.flatMap(({ low, high }, row): Phrase[] => {
    const name = words.quoted(names[row] ?? '');
    const held = best.channels[row]?.binding;
    if (held === 'high' && high !== undefined) return [say.high(name, money(high))];
    if (held === 'low') return [low > 0 ? say.low(name, money(low)) : say.nothing(name)];
    return [];
  });
  const locked = named((row) => channels[row]?.locked !== undefined);
  const assumed = named((row) => channels[row]?.source.from === 'assumption');
  const straight = named((row) => {
    const source = channels[row]?.source;
    return source?.from === 'points' && source.fit.straight;
  });
  const differs = channels.flatMap(({ given, spend, curve, source }, row): Phrase[] => {
    if (given === undefined || source.from !== 'points') return [];
    const read = curve.results(spend);
    const decimals = Math.max(read, given) >= 100 ? 0 : 1;
    const [one, other] = [read, given].map((each) => fixedNumber(each, decimals, language));
    if (one === undefined || other === undefined || one === other) return [];
    return [say.differs(words.quoted(names[row] ?? ''), one, other)];
  });
  const several = assumed.length > 1;
  return [
    ...binding,
    ...(locked.length > 0 ? [say.locked(namesText(locked, language))] : []),
    ...(assumed.length > 0 ? [say.assumed(namesText(assumed, language), several)] : []),
    ...differs,
    ...(straight.length > 0 ? [say.straight(namesText(straight, language))] : []),
  ];
}

/** Where the total is likely to lie, as far as past months tell. */
export function likelyOf(result: SplitResult, language: Language): string | undefined {
  const { range } = result;
  if (range === undefined) return undefined;
  const words = splitWords(language);
  const byValue = measureOf(result) !== 'results';
  const { low, high } = byValue ? range.value : range.results;
  const { resultDecimals } = shownSplits(result, undefined);
  const text = (value: number) =>
    byValue ? moneyText(value, language) : fixedNumber(value, resultDecimals, language);
  const between = words.range(text(low), text(high));
  const what = byValue ? words.lead.worthOf(between) : `${between} ${words.results.many}`;
  const known = range.takenAsKnown > 0 ? ` ${words.table.someKnown}` : '';
  return words.table.likely(what) + known;
}

/** What is the same in all channels that no limit holds. */
export function balanceOf(result: SplitResult, language: Language): Phrase | undefined {
  const { best, alike, goal, channels } = result;
  const say = splitWords(language).marginal;
  const free = best.channels.filter(({ binding }) => binding === undefined);
  const [first] = free;
  if (best.multiplier === undefined || first === undefined || free.length < 2) return undefined;
  const everywhere = free.length === channels.length;
  const countsResults = goal === 'results' || goal === 'cpa';
  if (alike || countsResults) {
    return say.sameCost(fixedNumber(first.marginalCpa, 2, language), everywhere);
  }
  return say.sameReturn(moneyText(best.multiplier * 100, language), everywhere);
}
