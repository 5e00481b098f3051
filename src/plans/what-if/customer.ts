/** One customer as a subject of what-if: what they are worth, and which input matters for it. */
import { customerValue, type CustomerValue } from '../../core/planning/customer-value';
import { count, money, number, rate } from '../../functions/define';
import { form, type FormValues, needed } from '../shape/form';

/** How the stay of a customer is told: months on average, or the share who leave in a month. */
export const stayings = ['lifetime', 'churn'] as const;
export type Staying = (typeof stayings)[number];

export const customerForm = form({
  fields: {
    orderValue: needed(money('order_value', { above: 0 })),
    /** Orders of one customer in a month. */
    frequency: needed(number('frequency', { above: 0 })),
    lifetime: needed(count('lifetime', { atLeast: 1 })),
    churn: needed(rate('churn', { above: 0 })),
    margin: needed(rate('margin', { above: 0 })),
    cac: needed(money('cac', { atLeast: 0 })),
  },
  choices: { staying: stayings },
  lists: {},
});

export type CustomerForm = typeof customerForm;
export type CustomerField = keyof CustomerForm['fields'];
export type CustomerValues = FormValues<CustomerForm>;

/** The results, in their order; payback is missing where the CAC never returns. */
export const customerResults = ['ltv', 'ltvToCac', 'net', 'payback'] as const;
export type CustomerResult = (typeof customerResults)[number];

export const customerSubject = {
  form: customerForm,

  work: ({ fields, choices }: CustomerValues): CustomerValue =>
    customerValue({
      orderValue: fields.orderValue,
      ordersPerMonth: fields.frequency,
      staying:
        choices.staying === 'churn' ? { churn: fields.churn } : { lifetime: fields.lifetime },
      margin: fields.margin,
      cac: fields.cac,
    }),

  results: ({
    ltv,
    ltvToCac,
    net,
    payback,
  }: CustomerValue): Partial<Record<CustomerResult, number>> => ({
    ltv,
    ...(ltvToCac === undefined ? {} : { ltvToCac }),
    net,
    ...(payback === undefined ? {} : { payback }),
  }),
};
