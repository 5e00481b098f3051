import { decimalNumber, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { isoDay, localDay, monthOf, monthStart } from '../../core/orders/days';
import type { FormInputs, Source } from '../shape/form';
import type { FeesInputs } from './form';
import { usualIncomeMonths } from './income';
import { usualPayday, usualPaymentMonths } from './invoice';

const typed = (text: string): Source => ({ from: 'typed', text });

/** The usual terms, and a forecast that begins with this month. */
export function beginFees(blank: FeesInputs, language: Language): FormInputs {
  const number = (value: number) => typed(decimalNumber(value, language));
  return {
    ...blank,
    sources: {
      ...blank.sources,
      payday: number(usualPayday),
      paymentMonths: number(usualPaymentMonths),
      floor: typed(percentText(0, language)),
      cap: typed(percentText(1, language)),
      from: typed(isoDay(monthStart(monthOf(localDay())))),
      months: number(usualIncomeMonths),
    },
  };
}
