import type { GoalForm } from './form';
import { goalWords } from './words';
import type { Language } from '../../i18n/language';
import { rowPath } from '../shape/form';
import { usual } from './work';
import type { Draft } from '../shape/face';
import { monthsText } from './numbers';

const noBreakSpace = '\u00a0';

/** A value stays with the last word of its name, and the groups of a number with each other. */
const named = (name: string, value: string): string =>
  name + noBreakSpace + value.trim().replace(/\s/g, noBreakSpace);

/** All the inputs in one sentence, for the fold above a result. */
export function inputsSummary({ textAt, inputs }: Draft<GoalForm>, language: Language): string {
  const words = goalWords(language);
  const say = words.summary;
  const nameAt = (path: string, place: number) => textAt(path).trim() || words.stage(place + 1);
  const stages = inputs.lists.stages.rows.map(({ id }, place) =>
    named(
      nameAt(rowPath('stages', id, 'name'), place + 1),
      textAt(rowPath('stages', id, 'conversion')),
    ),
  );
  const [goal, most] = [textAt('goal').trim(), textAt('goalCost').trim()];
  const months = Number(textAt('months').trim()) || usual.months;
  return [
    named(nameAt('startName', 0), textAt('start')),
    named(say.cost, `${textAt('cost').trim()} ${words.costOf[inputs.choices.costPer]}`),
    ...stages,
    ...(goal === '' ? [] : [say.goal(goal)]),
    ...(most === '' ? [] : [say.atMost(most)]),
    say.months(monthsText(months, language)),
  ].join(', ');
}
