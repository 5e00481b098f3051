import { Fault } from '../core/fault';
import type { Scalar } from '../functions/define';
import { faultSentence } from './faults/sentence';
import type { Language } from '../i18n/language';

/** The only door to a cell: nothing that is not a finite number or a text passes it. */
export function writeCell(name: string, value: Scalar): Scalar {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Fault('too-large', name);
  return value;
}

/** What Apps Script shows when the pointer rests on `#ERROR!`: one sentence, nothing else. */
export function errorFor(problem: unknown, language: Language): Error {
  return problem instanceof Fault ? new Error(faultSentence(problem, language)) : asError(problem);
}

const asError = (problem: unknown): Error =>
  problem instanceof Error ? problem : new Error(String(problem));
