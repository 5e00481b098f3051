import type { Language } from '../i18n/language';
import { savedWords } from './words';
import { fieldAt } from '../plans/shape/form';
import { planNamed } from '../plans/plans';
import type { Correction } from './messages';
import { faceOf } from '../plans/plans';
import { wordFault } from '../plans/shape/wording';

/** Which plan needs a correction, and which cell where one is to blame. */
export function correctionText(correction: Correction, language: Language): string {
  const { name, plan, path, fault, cell } = correction;
  const say = savedWords(language);
  const own = faceOf(plan.kind).wordFault?.(fault, language);
  if (own !== undefined) return say.correct(name, own);
  // Without a cell its sentence stands beside a field that is not in sight.
  if (cell === undefined) return say.correctOpen(name);
  const field = fieldAt(planNamed(plan.kind).form, path);
  return say.correct(name, wordFault(fault, field, cell, language).fault);
}
