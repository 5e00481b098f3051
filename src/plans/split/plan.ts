import { planOf } from '../shape/plan';
import { splitBlock } from './block';
import { goalFields, splitForm, type SplitInputs } from './form';
import { bestSplit, type SplitResult, workOutSplit } from './work';

/** Which channel gets how much? */
export const splitPlan = planOf({
  form: splitForm,
  isUnused: isUnusedInSplit,
  isBeside: (path) => path.endsWith('.mine'),
  work: workOutSplit,
  trial: bestSplit,
  results: resultsOf,
  block: splitBlock,
});

/** A goal asks for one number, and a locked channel for no bounds. */
function isUnusedInSplit({ choices, lists }: SplitInputs, path: string): boolean {
  const [first, id, field] = path.split('.');
  if (field === undefined) {
    return first !== 'value' && first !== goalFields[choices.goal];
  }
  const row = lists.channels.rows.find((each) => each.id === id);
  return row?.choices.locked === 'yes' && (field === 'low' || field === 'high');
}

function resultsOf({ goal, valued, alike, best }: SplitResult): Record<string, number> {
  const { totals } = best;
  const all: Record<string, number> = {
    results: totals.results,
    spend: totals.spend,
    ...(totals.cpa === undefined ? {} : { cpa: totals.cpa }),
    ...(valued ? { value: totals.value, profit: totals.profit } : {}),
    ...(valued && totals.roas !== undefined ? { roas: totals.roas } : {}),
  };
  const main = mainNumber(goal, valued && !alike);
  return { [main]: all[main] ?? 0, ...all };
}

/** What a goal is about, first of all. */
function mainNumber(
  goal: SplitResult['goal'],
  byValue: boolean,
): 'spend' | 'profit' | 'value' | 'results' {
  if (goal === 'results') return 'spend';
  if (goal === 'profit') return 'profit';
  return byValue && goal !== 'cpa' ? 'value' : 'results';
}
