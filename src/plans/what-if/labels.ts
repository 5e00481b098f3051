/** What the inputs and results of a subject are called, on the screen and in the sheet. */
import { subjects } from './subjects';
import type { Language } from '../../i18n/language';
import { whatIfWords } from './words';
import type { ResultWords, SubjectWords } from '../shape/subject';
import type { FieldPath, FormValues } from '../shape/form';

/** The rows of a list in their order; a row without a name has the empty text. */
export type RowNames = (list: string) => readonly { readonly id: string; readonly name: string }[];

export const namesInValues =
  ({ lists }: FormValues): RowNames =>
  (list) =>
    (lists[list] ?? []).map(({ id, fields }) => ({ id, name: textOf(fields.name) }));

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The name of what is asked about; without a kind it is one customer. */
export function subjectName(kind: string | undefined, language: Language): string {
  if (kind === undefined) return whatIfWords(language).customer;
  return subjects[kind]?.face.words(language).plan.name ?? kind;
}

const subjectWords = (kind: string | undefined, language: Language): SubjectWords | undefined =>
  kind === undefined ? whatIfWords(language).subject : subjects[kind]?.face.words(language).subject;

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
