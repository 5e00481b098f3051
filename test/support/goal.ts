import { type Language } from '../../src/i18n/language';
import { blankListRow, type Source } from '../../src/plans/shape/form';
import { type GoalField, goalForm, type GoalInputs } from '../../src/plans/goal/form';
import type { PlanInputs } from '../../src/plans/plans';
import { newInputs } from '../../src/plans/plans';
import { typed } from './profit';

type StageRow = GoalInputs['lists']['stages']['rows'][number];

interface Stage {
  readonly name?: string;
  readonly conversion: string | Source;
  readonly improvement?: string | Source;
  readonly isGoal?: 'yes';
}

const sourceOf = (given: string | Source = '') =>
  typeof given === 'string' ? typed(given) : given;

/** A funnel of these stages; the names that are left out are those a new plan has. */
export function goalInputs(
  stages: readonly Stage[],
  sources: Partial<Record<GoalField, Source>> = {},
  choices: Partial<GoalInputs['choices']> = {},
  language: Language = 'en',
): GoalInputs {
  const begun = newInputs('goal', language) as GoalInputs;
  const rows = stages.map(({ name, conversion, improvement, isGoal }, place): StageRow => {
    const blank = blankListRow(goalForm.lists.stages, `r${String(place + 1)}`);
    const row = begun.lists.stages.rows[place] ?? blank;
    return {
      ...row,
      sources: {
        name: name === undefined ? row.sources.name : typed(name),
        conversion: sourceOf(conversion),
        improvement: sourceOf(improvement),
      },
      choices: { isGoal: isGoal ?? 'no' },
    };
  });
  return {
    ...begun,
    sources: { ...begun.sources, ...sources },
    choices: { ...begun.choices, ...choices },
    lists: { stages: { rows } },
  };
}

/**
 * 50 000 impressions at 500 a dollar, 1%, 5%, 50%: the campaign of the planner's specification,
 * each conversion growing as told.
 */
export const campaign = (
  improvement = '',
  sources: Partial<Record<GoalField, Source>> = {},
  choices: Partial<GoalInputs['choices']> = {},
  language: Language = 'en',
): GoalInputs =>
  goalInputs(
    ['1%', '5%', '50%'].map((conversion) => ({ conversion, improvement })),
    { start: typed('50 000'), cost: typed('2'), goal: typed('15'), ...sources },
    choices,
    language,
  );

export const goalOf = (inputs: GoalInputs): PlanInputs => ({ kind: 'goal', inputs });
