/** What the goal plan says of its result, and of what only it can find wrong. */
import { decimalNumber, percentText } from '../../i18n/format';
import { goalWords } from './words';
import type { Language } from '../../i18n/language';
import { counted } from '../../i18n/plural';
import type { Phrase } from '../../i18n/phrase';
import type { FieldFault } from '../shape/field-fault';
import type { GoalValues } from './form';
import { stageNames } from './names';
import { answerMonth, type GoalResult } from './work';
import { amountText, monthsText, priceText } from './numbers';

export function wordGoalFault({ code }: FieldFault, language: Language): string | undefined {
  const say = goalWords(language).faults;
  switch (code) {
    case 'no-goal':
      return say.noGoal;
    case 'no-stages':
      return say.noStages;
    case 'nobody-left':
      return say.nobodyLeft;
    default:
      return undefined;
  }
}

interface KeyNumber {
  readonly name: string;
  readonly value: number;
  readonly people?: boolean;
}

export interface GoalSaid {
  readonly sentence: Phrase;
  readonly hero: KeyNumber;
  readonly beside: readonly KeyNumber[];
  readonly warnings: readonly Phrase[];
  readonly notes: readonly Phrase[];
}

export function wordGoal(result: GoalResult, values: GoalValues, language: Language): GoalSaid {
  const said = { result, language, names: stageNames(values, language) };
  return {
    sentence: sentenceOf(said),
    ...keyOf(said),
    warnings: warningsOf(said),
    notes: notesOf(said),
  };
}

interface Said {
  readonly result: GoalResult;
  readonly language: Language;
  readonly names: readonly string[];
}

export const nameOf = (names: readonly string[], stage: number): string => names[stage] ?? '';

function sentenceOf({ result, language, names }: Said): Phrase {
  const { plan, answer, now, wanted, input } = result;
  const say = goalWords(language);
  const { stage } = plan;
  const month = answerMonth(result);
  const amount = (value = 0) => amountText(value, nameOf(names, stage), language);
  const price = (value = 0) => priceText(value, language);
  const got = amount(month.volumes[stage]);
  const each = price(month.unitCosts[stage]);
  const goal = wanted === undefined ? undefined : amount(wanted);
  const budget = price(month.neededBudget);
  const within = monthsText(answer === 'reached' ? month.month : input.months, language);
  switch (answer) {
    case 'already':
      return say.sentence.already(got, each);
    case 'reached':
      return goal === undefined
        ? say.sentence.priced(got, each, within, month.month)
        : say.sentence.reached(goal, each, within, month.month);
    case 'buy':
      return say.sentence.buy(goal ?? got, budget, price(now.cost), amount(now.volumes[stage]));
    case 'short':
      return say.sentence.short(got, decimalNumber(wanted ?? 0, language, 2), budget, within);
    case 'dear': {
      const dearest = input.goal.unitCost;
      const wish = say.goalText(
        wanted === undefined ? undefined : decimalNumber(wanted, language, 2),
        dearest === undefined ? undefined : price(dearest),
      );
      return say.sentence.dear(got, each, wish, within);
    }
  }
}

function keyOf({ result, language, names }: Said): Pick<GoalSaid, 'hero' | 'beside'> {
  const { plan, answer, now, input } = result;
  const say = goalWords(language);
  const month = answerMonth(result);
  const name = nameOf(names, plan.stage);
  const inMonth = (text: string) => say.inMonth(text, month.month);
  const each = { name: say.key.costOfOne, value: month.unitCosts[plan.stage] ?? 0 };
  const budget = { name: say.key.budget, value: month.neededBudget };
  const many = month.volumes[plan.stage] ?? 0;
  const volume = { value: many >= 100 ? Math.round(many) : many, people: true };
  switch (answer) {
    case 'already':
      return {
        hero: { name: `${name}, ${say.now.toLowerCase()}`, ...volume },
        beside: [each, budget],
      };
    case 'reached':
      return { hero: { name: say.key.month, value: month.month }, beside: [budget, each] };
    case 'buy':
      return { hero: budget, beside: [{ name: say.key.adsNow, value: now.cost }, each] };
    case 'short':
      return { hero: budget, beside: [{ name: inMonth(name), ...volume }, each] };
    case 'dear':
      return {
        hero: { ...each, name: inMonth(each.name) },
        beside: [
          { name: say.key.atMost, value: input.goal.unitCost ?? 0 },
          { name: inMonth(name), ...volume },
        ],
      };
  }
}

function warningsOf({ result, language, names }: Said): Phrase[] {
  const { plan, now, last, input, lagMonths } = result;
  const say = goalWords(language);
  const quoted = (step: number) => say.quoted(nameOf(names, step + 1));
  const full = now.capped.flatMap((capped, step) =>
    capped ? [say.warnings.full(quoted(step))] : [],
  );
  const capped = last.capped.flatMap((isCapped, step) => {
    const month = plan.months.find((each) => each.capped[step])?.month ?? 0;
    return isCapped && month > 0 ? [say.warnings.capped(quoted(step), say.month(month))] : [];
  });
  const late =
    improves(result) && lagMonths >= input.months
      ? [say.warnings.lateStart(weeksText(input.lagWeeks, language))]
      : [];
  return [...late, ...full, ...capped];
}

const improves = ({ input }: GoalResult) =>
  input.steps.some(
    ({ improvement }) =>
      improvement !== undefined &&
      ('share' in improvement ? improvement.share : improvement.points) > 0,
  );

const weeksText = (weeks: number, language: Language) =>
  counted(weeks, goalWords(language).weeks, language);

function notesOf(said: Said): Phrase[] {
  const { result, language, names } = said;
  const { answer, now, wanted, input, lagMonths, plan } = result;
  const say = goalWords(language);
  const notes: Phrase[] = [];
  if (answer === 'reached' && wanted !== undefined && now.missing > 0) {
    const amount = amountText(wanted, nameOf(names, plan.stage), language);
    notes.push(say.notes.today(amount, priceText(now.neededBudget, language)));
  }
  const best = bestNote(said);
  if (best) notes.push(best);
  if (improves(result) && lagMonths > 0 && lagMonths < input.months) {
    const first = say.month(lagMonths + 1);
    notes.push(say.notes.lag(weeksText(input.lagWeeks, language), first));
  }
  return notes;
}

function bestNote({ result, language, names }: Said): Phrase | undefined {
  const { best, worth, stage } = result.plan;
  const say = goalWords(language);
  const [first] = best;
  const step = worth.find((each) => each.step === first);
  // With one step there is nothing to choose from.
  if (step === undefined || worth.length < 2) return undefined;
  const more = amountText(step.more, nameOf(names, stage), language);
  const quoted = best.map((each) => say.quoted(nameOf(names, each + 1)));
  if (quoted.length > 1) return say.notes.bestTies(quoted.join(', '), more);
  const from = result.now.conversions[step.step] ?? 0;
  return say.notes.best(
    quoted.join(''),
    percentText(from, language, 2),
    percentText(from + step.points, language, 2),
    more,
  );
}

/** `15 sales in 5 months`: the main number of a saved plan. */
export function mainOf(result: GoalResult, values: GoalValues, language: Language): string {
  const { plan, answer, wanted } = result;
  const say = goalWords(language).main;
  const month = answerMonth(result);
  const name = nameOf(stageNames(values, language), plan.stage);
  const volume = month.volumes[plan.stage] ?? 0;
  switch (answer) {
    case 'already':
      return say.already(amountText(volume, name, language));
    case 'reached':
      return say.reached(
        amountText(wanted ?? volume, name, language),
        monthsText(month.month, language),
      );
    case 'buy':
    case 'short':
      return say.budget(priceText(month.neededBudget, language));
    case 'dear':
      return say.dear(priceText(month.unitCosts[plan.stage] ?? 0, language));
  }
}
