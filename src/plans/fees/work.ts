import { Fault } from '../../core/fault';
import { PlanFault } from '../shape/field-fault';
import { type BonusResult, workOutBonus } from './bonus';
import type { FeesValues } from './form';
import { type IncomeResult, workOutIncome } from './income';
import { type InvoiceResult, workOutInvoice } from './invoice';

/** What came out of the part that was asked about. */
export type FeesResult = InvoiceResult | BonusResult | IncomeResult;

/** Works out the part that is asked about. */
export function workOutFees(values: FeesValues): FeesResult {
  switch (values.choices.part) {
    case 'invoice':
      return invoiceOf(values);
    case 'bonus':
      return workOutBonus(values);
    case 'income':
      return workOutIncome(values);
  }
}

function invoiceOf(values: FeesValues): InvoiceResult {
  try {
    return workOutInvoice(values);
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    // Holidays that leave nothing to work stand in the way of the month, or of every payment.
    const { code, details } = problem;
    throw new PlanFault(values.fields.holidays.length > 0 ? 'holidays' : 'start', {
      code,
      details,
    });
  }
}
