import { planOf } from '../shape/plan';
import { whatIfBlock } from './block';
import { isWhatIfFieldUnused, whatIfForm } from './form';
import { subjects } from './subjects';
import { workOutWhatIf } from './work';

/** What changes the result most? */
export const whatIfPlan = planOf({
  form: whatIfForm,
  subjects: Object.fromEntries(Object.entries(subjects).map(([kind, { plan }]) => [kind, plan])),
  isUnused: isWhatIfFieldUnused,
  work: workOutWhatIf,
  results: ({ base, levers }) => ({ result: base, swing: levers[0]?.swing ?? 0 }),
  block: whatIfBlock,
});
