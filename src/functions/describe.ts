import { decimalNumber, moneyText, percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { ExplainedFunction, Kind, Parameter, Scalar, Signature } from './define';

/** `LTV_CHURN(arpu; churn; [margin])`: optional parameters in brackets, as the help writes it. */
export function signatureText({ name, parameters }: Signature): string {
  const names = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `${name}(${names.join('; ')})`;
}

/** What a blank means for an optional parameter: `100%`, `for ever`; undefined for a required one. */
export function blankMeaning(
  parameter: Parameter,
  { help }: ExplainedFunction,
  language: Language,
): string | undefined {
  if (!parameter.optional) return undefined;
  const told = help.words[language].blanks?.[parameter.name];
  return told ?? scalarText(parameter.fallback as Scalar | boolean, parameter.kind, language);
}

/** A value as a person reads it: a rate as a percent, money with its groups. */
export function scalarText(
  value: Scalar | boolean | undefined,
  kind: Kind,
  language: Language,
): string {
  if (typeof value !== 'number')
    return typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
  if (kind === 'rate') return percentText(value, language, 6);
  if (kind === 'money' && Math.abs(value) >= 1000 && Number.isInteger(value))
    return moneyText(value, language);
  return decimalNumber(value, language);
}
