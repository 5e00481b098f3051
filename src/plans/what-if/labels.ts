/** What the inputs and results of a subject are called, on the screen and in the sheet. */
import type { Language } from '../../i18n/language';
import { sidebarWords } from '../../panel/words/words';
import { whatIfWords } from './words';
import type { SidebarWords } from '../../panel/words/vocabulary';
import type { ResultWords, SubjectKind, SubjectWords } from './vocabulary';
import type { FieldPath, FormValues } from '../shape/form';

/** The rows of a list in their order; a row without a name has the empty text. */
export type RowNames = (list: string) => readonly { readonly id: string; readonly name: string }[];

export const namesInValues =
  ({ lists }: FormValues): RowNames =>
  (list) =>
    (lists[list] ?? []).map(({ id, fields }) => ({ id, name: textOf(fields.name) }));

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const planNames: Readonly<Record<string, (words: SidebarWords) => string>> = {
  profit: ({ plans }) => plans.profit.name,
  split: ({ plans }) => plans.split.name,
  goal: ({ plans }) => plans.goal.name,
  fees: ({ plans }) => plans.fees.name,
};

/** The name of what is asked about; without a kind it is one customer. */
export function subjectName(kind: string | undefined, language: Language): string {
  if (kind === undefined) return whatIfWords(language).customer;
  return planNames[kind]?.(sidebarWords[language]) ?? kind;
}

function subjectWords(kind: string | undefined, language: Language): SubjectWords | undefined {
  const words: Readonly<Partial<Record<string, SubjectWords>>> = whatIfWords(language).subjects;
  return words[kind ?? ('customer' satisfies SubjectKind)];
}

/** The name of an input, with that of its row: `“Social”: spend now`. */
export function leverLabel(
  kind: string | undefined,
  path: FieldPath,
  names: RowNames,
  language: Language,
): string {
  const words = subjectWords(kind, language);
  const [list = '', id, field] = path.split('.');
  if (field === undefined) return words?.fields[path] ?? path;
  const label = words?.fields[`${list}.${field}`] ?? field;
  const rows = names(list);
  const place = rows.findIndex((row) => row.id === id);
  const given = rows[place]?.name ?? '';
  const row = given === '' ? (words?.rows[list]?.(place + 1) ?? String(place + 1)) : given;
  return whatIfWords(language).ofRow(row, given !== '', label);
}

/** The results that a subject can have, by name, in the order in which they are offered. */
export const resultWords = (
  kind: string | undefined,
  language: Language,
): Readonly<Record<string, ResultWords>> => subjectWords(kind, language)?.results ?? {};

export const resultTerm = (
  kind: string | undefined,
  name: string,
  language: Language,
): ResultWords =>
  resultWords(kind, language)[name] ?? { label: name, shown: 'count', better: 'higher' };
