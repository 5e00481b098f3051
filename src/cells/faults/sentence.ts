import type { Fault, FaultDetails } from '../../core/fault';
import { faults as en } from './en';
import { decimalNumber, percentText } from '../../i18n/format';
import type { InEveryLanguage, Language } from '../../i18n/language';
import { faults as ru } from './ru';
import { faults as uk } from './uk';
import type { FaultWords, Mentioned } from './vocabulary';

const words: InEveryLanguage<FaultWords> = { en, uk, ru };

/** One sentence in the user's language that names what to correct, and where. */
export function faultSentence(fault: Fault, language: Language): string {
  const say = words[language];
  const { row, column } = fault.details;
  const sentence = filled(say[fault.code], mentioned(fault.parameter, fault.details, language));
  if (row === undefined) return sentence;
  const place = { sentence, row: String(row), column: String(column) };
  return filled(column === undefined ? say.row : say.cell, place);
}

const filled = (text: string, mention: Partial<Mentioned>) =>
  text.replace(/\{(\w+)\}/g, (_, name: keyof Mentioned) => mention[name] ?? '');

function mentioned(
  parameter: string,
  details: FaultDetails,
  language: Language,
): Partial<Mentioned> {
  const { limit, share, found = '', options = [] } = details;
  const bound = share && limit !== 0 ? percentText : decimalNumber;
  return {
    parameter,
    limit: limit === undefined ? '' : bound(limit, language),
    found: typeof found === 'number' ? decimalNumber(found, language) : found,
    options: options.join(` ${words[language].or} `),
  };
}
