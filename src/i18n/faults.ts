import type { Fault, FaultCode, FaultDetails } from '../core/fault';
import { faults as en } from './en/faults';
import { decimalNumber, percentText } from './format';
import type { InEveryLanguage, Language } from './language';
import { faults as ru } from './ru/faults';
import { faults as uk } from './uk/faults';

/** What a sentence may mention: already written as this language writes it. */
export interface Mentioned {
  readonly parameter: string;
  readonly limit: string;
  readonly found: string;
  readonly options: string;
}

/** The sentences for what can be wrong: what to correct comes first, and the parameter is named. */
export interface FaultWords extends Readonly<Record<FaultCode, (mentioned: Mentioned) => string>> {
  /** Puts the place before the sentence: `row 17: …`. */
  readonly placed: (row: number, column: number | undefined, sentence: string) => string;
  readonly or: string;
}

const words: InEveryLanguage<FaultWords> = { en, uk, ru };

/** One sentence in the user's language that names what to correct, and where. */
export function faultSentence(fault: Fault, language: Language): string {
  const say = words[language];
  const { row, column } = fault.details;
  const sentence = say[fault.code](mentioned(fault.parameter, fault.details, language));
  return row === undefined ? sentence : say.placed(row, column, sentence);
}

function mentioned(parameter: string, details: FaultDetails, language: Language): Mentioned {
  const { limit, share, found = '', options = [] } = details;
  const bound = share && limit !== 0 ? percentText : decimalNumber;
  return {
    parameter,
    limit: limit === undefined ? '' : bound(limit, language),
    found: typeof found === 'number' ? decimalNumber(found, language) : found,
    options: options.join(` ${words[language].or} `),
  };
}
