import type { Fault, FaultDetails } from '../core/fault';
import { faults as en } from './en/faults';
import { decimalNumber, percentText } from './format';
import type { InEveryLanguage, Language } from './language';
import { faults as ru } from './ru/faults';
import { faults as uk } from './uk/faults';
import type { FaultWords, Mentioned } from './words/faults';

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
