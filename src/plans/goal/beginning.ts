import { goalWords } from './words';
import type { Language } from '../../i18n/language';
import { decimalNumber, percentText } from '../../i18n/format';
import type { FormInputs, Source } from '../shape/form';
import type { GoalInputs } from './form';
import { usual } from './work';

const typed = (text: string): Source => ({ from: 'typed', text });

/** The funnel most people have, so that only its numbers are left to type. */
export function beginGoal(blank: GoalInputs, language: Language): FormInputs {
  const [first, ...others] = goalWords(language).stages;
  const rows = blank.lists.stages.rows.map((row, place) => ({
    ...row,
    sources: { ...row.sources, name: typed(others[place]?.name ?? '') },
  }));
  return {
    ...blank,
    sources: {
      ...blank.sources,
      startName: typed(first.name),
      months: typed(decimalNumber(usual.months, language)),
      lag: typed(decimalNumber(usual.lag, language)),
      reserve: typed(percentText(usual.reserve, language)),
    },
    lists: { ...blank.lists, stages: { rows } },
  };
}
