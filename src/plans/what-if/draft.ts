/** The inputs that a what-if can vary, as they stand before anything is calculated. */
import type { Language } from '../../i18n/language';
import { whatIfWords } from './words';
import { type FormInputs, placedFields } from '../shape/form';
import type { Plan } from '../shape/plan';
import { customerForm } from './customer';
import { isWhatIfFieldUnused, type WhatIfInputs } from './form';
import { leverLabel, resultWords, type RowNames } from './labels';
import { subjects } from './subjects';
import type { PlansAround } from '../shape/around';

type TextAt = (path: string) => string;

/** Labels by what is chosen; blank stands for the choice of the plan itself. */
type Options = Readonly<Record<string, string>>;

/** Every number of the subject in which something other than 0 is given, with its label. */
export function leverOptions(
  inputs: WhatIfInputs,
  textAt: TextAt,
  around: PlansAround,
  language: Language,
): Options {
  const { subject } = inputs;
  const plan: Pick<Plan, 'form' | 'isUnused'> | undefined =
    subject === undefined
      ? { form: customerForm, isUnused: (_, path) => isWhatIfFieldUnused(inputs, path) }
      : subjects[subject.kind]?.plan;
  if (plan === undefined) return {};
  const about: FormInputs = subject?.inputs ?? inputs;
  const text: TextAt =
    subject === undefined ? textAt : (path) => around.textOf(subject.kind, about, path);
  const names: RowNames = (list) =>
    (about.lists[list]?.rows ?? []).map(({ id }) => ({
      id,
      name: text(`${list}.${id}.name`).trim(),
    }));
  const levers = placedFields(plan.form, about).filter(
    ({ path, field, source }) =>
      field.holds === 'number' &&
      !plan.isUnused(about, path) &&
      (source.from === 'cell' || /[1-9]/.test(source.text)),
  );
  return Object.fromEntries(
    levers.map(({ path }) => [path, leverLabel(subject?.kind, path, names, language)]),
  );
}

/** The results to choose from: those that the subject has now, where it is calculated. */
export function resultOptions(
  { subject }: WhatIfInputs,
  around: PlansAround,
  language: Language,
): Options {
  const all = Object.entries(resultWords(subject?.kind, language));
  const labels = Object.fromEntries(all.map(([name, { label }]) => [name, label]));
  if (subject === undefined) {
    // The first is the main one, which blank stands for.
    const [first, ...others] = Object.entries(labels);
    return { '': first?.[1] ?? '', ...Object.fromEntries(others) };
  }
  const { results } = around.others.find(({ kind }) => kind === subject.kind) ?? {};
  const offered = results ?? Object.keys(labels);
  return {
    '': whatIfWords(language).mainResult,
    ...Object.fromEntries(offered.map((name) => [name, labels[name] ?? name])),
  };
}
