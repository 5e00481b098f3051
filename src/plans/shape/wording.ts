/** Answers in the user's words: they are data, and each sentence is made here. */
import type { Fix } from '../../panel/controls/fix';
import { decimalNumber, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { shapeWords } from './words';
import type { FieldFault } from './field-fault';
import type { CellReference } from '../../wire/cell';
import type { FormField } from './form';

/** One sentence beside a field when its value cannot be used. */
export interface WordedFault {
  readonly fault: string;
  readonly fix?: Fix;
}

/** What is wrong with a field, whatever plan it belongs to. */
export function wordFault(
  { code, details }: FieldFault,
  { holds, parameter }: FormField,
  at: CellReference | undefined,
  language: Language,
): WordedFault {
  const say = shapeWords(language).field;
  const { found = '', limit, options = [] } = details;
  const number = (value: number) =>
    parameter.kind === 'rate' ? percentText(value, language, 4) : decimalNumber(value, language, 2);
  const use = (text: string): Fix => ({ text, label: say.use(text) });
  const mention = {
    cell: at === undefined ? '' : `${at.sheet}!${at.a1}`,
    found: typeof found === 'number' ? decimalNumber(found, language) : found,
    limit: limit === undefined ? '' : number(limit),
  };
  switch (code) {
    case 'required':
      return { fault: holds === 'day' ? say.requiredDay(mention) : say.required(mention) };
    case 'gone':
      return { fault: say.gone(mention) };
    case 'ambiguous-number': {
      const readings = options.map((option) => decimalNumber(Number(option), language));
      const fault = say.ambiguous({ ...mention, found: readings.join(' / ') });
      return { fault, fix: use(readings[0] ?? '') };
    }
    case 'date':
      return { fault: say.date(mention) };
    case 'not-a-date':
    case 'impossible-date':
    case 'ambiguous-date':
      return { fault: say.day(mention) };
    case 'error-value':
      return { fault: say.error(mention) };
    case 'above':
      return { fault: say.above(mention) };
    case 'at-least':
      return { fault: say.atLeast(mention) };
    case 'below':
      return { fault: say.below(mention) };
    case 'at-most':
      return { fault: say.atMost(mention) };
    case 'whole':
      return { fault: say.whole(mention) };
    case 'percent':
      return { fault: say.percent(mention), fix: use(`${mention.found}%`) };
    case 'too-large':
      return { fault: say.tooLarge(mention) };
    case 'shape':
      return { fault: say.twoColumns(mention) };
    default:
      return { fault: say.text(mention) };
  }
}
