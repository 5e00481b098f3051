import { count, money, number, rate } from '../../functions/define';
import {
  day,
  days,
  form,
  type FormInputs,
  type FormValues,
  maybe,
  maybeDay,
  needed,
  text,
} from '../shape/form';

/** What is asked about: the first invoice, a bonus for results, or the income of the months ahead. */
export const feesParts = ['invoice', 'bonus', 'income'] as const;
export type FeesPart = (typeof feesParts)[number];

/** Days of the week that are free, by name; Sheets knows them by their codes. */
export const weekends = ['sat-sun', 'fri-sat', 'thu-fri', 'sun', 'sat', 'fri', 'none'] as const;
export type WeekendName = (typeof weekends)[number];

/** Once a month on a day, or in halves at its beginning and in its middle. */
export const paymentKinds = ['once', 'halves'] as const;
export type PaymentKind = (typeof paymentKinds)[number];

const yesNo = ['no', 'yes'] as const;
const months = maybe(count('months', { atLeast: 1, atMost: 60, whole: true }));

export const feesForm = form({
  fields: {
    fee: needed(money('fee', { above: 0 })),
    start: day('start'),
    holidays: days('holidays'),
    payday: maybe(count('payday', { atLeast: 1, atMost: 31, whole: true })),
    paymentMonths: months,

    base: needed(money('base', { atLeast: 0 })),
    bonus: needed(money('bonus', { above: 0 })),
    floor: maybe(rate('floor')),
    // Not a rate, which could not pass 100%; the bound catches 120 typed for 120%.
    cap: maybe(number('cap', { above: 0, atMost: 10 })),
    improved: maybe(count('improved', { atLeast: 1, whole: true })),

    from: maybeDay('from'),
    months,
    needed: maybe(money('needed', { above: 0 })),
  },
  choices: {
    part: feesParts,
    weekend: weekends,
    payments: paymentKinds,
    /** Payments move off weekends and holidays. */
    move: yesNo,
  },
  lists: {
    kpis: {
      fields: {
        name: text('name'),
        plan: needed(number('plan', { above: 0 })),
        fact: needed(number('fact', { atLeast: 0 })),
        weight: maybe(number('weight', { atLeast: 0 })),
        before: maybe(number('before', { atLeast: 0 })),
      },
      choices: { lower: yesNo },
    },
    clients: {
      fields: {
        name: text('name'),
        fee: needed(money('fee', { atLeast: 0 })),
        start: maybeDay('start'),
        lifetime: maybe(count('lifetime', { above: 0 })),
      },
      choices: {},
    },
  },
});

export type FeesForm = typeof feesForm;
export type FeesField = keyof FeesForm['fields'];
export type FeesInputs = FormInputs<FeesForm>;
export type FeesValues = FormValues<FeesForm>;
export type KpiValues = FeesValues['lists']['kpis'][number];

const fieldsOf: Readonly<Record<FeesPart, readonly FeesField[]>> = {
  invoice: ['fee', 'start', 'holidays', 'payday', 'paymentMonths'],
  bonus: ['base', 'bonus', 'floor', 'cap', 'improved'],
  income: ['from', 'months', 'needed'],
};
const listOf: Readonly<Record<FeesPart, string>> = {
  invoice: '',
  bonus: 'kpis',
  income: 'clients',
};

/** Whether the bonus depends on how many KPIs have improved. */
export const asksImproved = ({ sources: { improved } }: FeesInputs): boolean =>
  improved.from === 'cell' || improved.text.trim() !== '';

/** What belongs to another part, or to a condition that is not made. */
export function isFeesFieldUnused(inputs: FeesInputs, path: string): boolean {
  const { part, payments } = inputs.choices;
  const [first, , name] = path.split('.');
  if (name !== undefined) {
    return first !== listOf[part] || (name === 'before' && !asksImproved(inputs));
  }
  return (
    !fieldsOf[part].some((field) => field === first) || (path === 'payday' && payments === 'halves')
  );
}
