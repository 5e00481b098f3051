import type { SubjectWords } from '../shape/subject';
import type { CurveFamily } from '../../core/planning/response-curves';
import type { SplitGoal } from './form';
import type { Period } from '../shape/periods';
import type { PluralForms } from '../../i18n/plural';
import type { Phrase } from '../../i18n/phrase';

/** What is more or less than now, and by how much, already written. */
type Moves = string;

/** Every word of the split: its screen, and the cells it is written as. */
export interface SplitWords {
  readonly plan: { readonly name: string; readonly question: string };
  /** Its inputs and results where a what-if asks about it. */
  readonly subject: SubjectWords;
  /** `759 results`. */
  readonly results: PluralForms;
  readonly channels: PluralForms;
  readonly points: PluralForms;
  readonly times: PluralForms;
  /** A channel without a name, by its place. */
  readonly unnamed: (place: number) => string;
  /** The user's names stand in quotes. */
  readonly quoted: (name: string) => string;
  /** `“A”, “B” and 3 more`: names that are in quotes already. */
  readonly named: (names: readonly string[], more: number) => string;
  readonly range: (low: string, high: string) => string;

  readonly inputs: {
    readonly goal: string;
    readonly goals: Readonly<Record<SplitGoal, string>>;
    readonly budget: string;
    readonly wanted: string;
    readonly cpa: string;
    readonly perResult: string;
    readonly roas: string;
    readonly marginalRoas: string;
    readonly valueBySpend: string;
    readonly marginalHint: string;
    readonly period: string;
    readonly value: string;
    readonly valueHint: string;
    readonly channels: string;
    readonly select: string;
    /** Fills the channels with invented ones. */
    readonly trySample: string;
    readonly sampleChannels: readonly string[];
    readonly name: string;
    readonly spend: string;
    readonly results: string;
    readonly doubled: string;
    readonly low: string;
    readonly high: string;
    readonly valueEach: string;
    readonly past: string;
    readonly pastHint: string;
    readonly doubledHint: string;
    readonly add: string;
    readonly remove: string;
    readonly lock: (channel: string) => string;
    readonly blank: string;
    readonly noSpend: string;
    readonly assumed: string;
    readonly pastMonths: string;
    readonly stays: string;
  };
  readonly faults: {
    readonly noValue: string;
    readonly noNow: string;
    readonly untried: string;
    readonly between: (results: string, twice: string) => string;
    readonly fewSpends: (found: number) => string;
    readonly noResponse: string;
  };
  readonly summary: {
    readonly goal: Readonly<Record<SplitGoal, (target: string, period: Period) => string>>;
    readonly worth: (value: string) => string;
  };
  /** The main number, for the list of saved plans. */
  readonly main: {
    readonly spend: (spend: string, period: Period) => string;
    readonly profit: (profit: string, period: Period) => string;
  };

  readonly lead: {
    readonly moreResults: (number: string, forms: string) => string;
    readonly moreValue: (money: string) => string;
    readonly worthOf: (money: string) => string;
    readonly same: (budget: string, gain: string, moves: Moves) => Phrase;
    readonly settled: (budget: string, brought: string) => Phrase;
    readonly other: (budget: string, period: Period, brought: string, moves: Moves) => Phrase;
    readonly results: (results: string, spend: string, period: Period, moves: Moves) => Phrase;
    readonly profit: (profit: string, spend: string, period: Period, moves: Moves) => Phrase;
    readonly cpa: (
      cpa: string,
      results: string,
      spend: string,
      period: Period,
      moves: Moves,
    ) => Phrase;
    readonly roas: (
      roas: string,
      value: string,
      spend: string,
      period: Period,
      moves: Moves,
    ) => Phrase;
    readonly marginalRoas: (roas: string, spend: string, period: Period, moves: Moves) => Phrase;
    readonly moves: (add: string, cut: string) => Moves;
  };
  /** The goal is out of reach: why, and what is shown instead. */
  readonly short: {
    readonly low: (budget: string, least: string) => Phrase;
    readonly high: (budget: string, most: string) => Phrase;
    readonly reach: (wanted: string, most: string) => Phrase;
    readonly cpa: (cpa: string, lowest: string) => Phrase;
    readonly roas: (roas: string, highest: string) => Phrase;
    readonly nothing: Phrase;
    readonly endless: Phrase;
  };

  readonly table: {
    readonly now: string;
    readonly mine: string;
    readonly best: string;
    readonly mineIn: (channel: string) => string;
    readonly results: string;
    readonly difference: string;
    readonly value: string;
    readonly profit: string;
    readonly cpa: string;
    readonly roas: string;
    readonly spend: Readonly<Record<Period, string>>;
    readonly total: string;
    readonly left: (money: string) => string;
    readonly over: (money: string) => string;
    readonly notAmount: string;
    readonly likely: (range: string) => string;
    readonly someKnown: string;
  };
  readonly beyond: (channel: string, spend: string, times: string, tried: string) => Phrase;
  readonly notes: {
    readonly high: (channel: string, limit: string) => Phrase;
    readonly low: (channel: string, limit: string) => Phrase;
    readonly nothing: (channel: string) => Phrase;
    readonly locked: (channels: string) => Phrase;
    readonly assumed: (channels: string, several: boolean) => Phrase;
    readonly straight: (channels: string) => Phrase;
    readonly differs: (channel: string, read: string, given: string) => Phrase;
  };
  readonly chart: Readonly<Record<Period, string>>;
  readonly curves: {
    readonly now: string;
    readonly mine: string;
    readonly best: string;
    readonly tried: string;
    readonly notYet: string;
    readonly others: string;
  };
  readonly marginal: {
    readonly heading: string;
    readonly meaning: string;
    readonly sameCost: (cpa: string, everywhere: boolean) => Phrase;
    readonly sameReturn: (money: string, everywhere: boolean) => Phrase;
  };
  readonly byChannel: string;
  readonly byChannelInside: string;
  readonly made: {
    readonly heading: string;
    readonly inside: string;
    readonly assumed: string;
    readonly answered: string;
    readonly fitted: (family: CurveFamily, points: string, error: string) => string;
    readonly meaning: string;
  };

  /** The words of the cells. */
  readonly block: {
    readonly title: string;
    readonly channel: string;
    readonly nowSpend: string;
    readonly nowResults: string;
    readonly nowCpa: string;
    readonly mineSpend: string;
    readonly mineResults: string;
    readonly mineCpa: string;
    readonly bestSpend: string;
    readonly bestResults: string;
    readonly bestCpa: string;
    readonly marginalCpa: string;
    readonly marginalMeaning: string;
    readonly bestValue: string;
    readonly solved: string;
    readonly total: string;
    readonly inputs: string;
    readonly goal: string;
    readonly per: Readonly<Record<Period, string>>;
    readonly locked: string;
    readonly curve: string;
    readonly family: Readonly<Record<CurveFamily, string>>;
    readonly formula: Readonly<Record<CurveFamily, string>>;
    readonly assumed: string;
    readonly curveTable: string;
    readonly spend: string;
    readonly splitChart: string;
    readonly curveChart: string;
  };
}
