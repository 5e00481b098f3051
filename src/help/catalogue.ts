import { families, type ExplainedFunction, type Family } from '../functions/define';
import { explained } from '../functions/explained';
import type { Language } from '../i18n/language';
import { helpWords } from './words';

/** Every function the help knows; the one place where the sidebar meets the catalogue. */
export const catalogue: readonly ExplainedFunction[] = explained;

/** Letters that people type alike count as alike; the length never changes, so hits can be marked. */
const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\u0451/g, 'е')
    .replace(/[\u2019\u02bc\u0060]/g, "'");

export const searchTerms = (query: string): readonly string[] =>
  plainText(query)
    .split(/\s+/)
    .filter((term) => term !== '');

/** All that a function can be found by: names, family, arguments and words of a language. */
function searchText({ signature, help }: ExplainedFunction, language: Language): string {
  const { summary, parameters, mistakes } = help.words[language];
  const family = helpWords(language).family[help.family];
  const names = signature.parameters.map(({ name }) => name);
  const told = [family, summary, ...Object.values(parameters), ...mistakes];
  return plainText([signature.name, ...names, ...told].join('\n'));
}

const indexes = new Map<Language, ReadonlyMap<ExplainedFunction, string>>();

function indexOf(language: Language): ReadonlyMap<ExplainedFunction, string> {
  const index =
    indexes.get(language) ??
    new Map(catalogue.map((each) => [each, searchText(each, language)] as const));
  indexes.set(language, index);
  return index;
}

export interface FoundFamily {
  readonly family: Family;
  readonly functions: readonly ExplainedFunction[];
}

/** The functions that hold every word asked for, by family; those named so come first. */
export function found(query: string, language: Language): readonly FoundFamily[] {
  const terms = searchTerms(query);
  const index = indexOf(language);
  const named = ({ signature }: ExplainedFunction) =>
    terms.every((term) => plainText(signature.name).includes(term)) ? 0 : 1;
  const hits = catalogue
    .filter((each) => terms.every((term) => index.get(each)?.includes(term)))
    .sort((one, other) => named(one) - named(other));
  return families
    .map((family) => ({
      family,
      functions: hits.filter(({ help }) => help.family === family),
    }))
    .filter(({ functions }) => functions.length > 0);
}

/** A text in pieces, those that were asked for marked. */
export function markedPieces(
  text: string,
  terms: readonly string[],
): readonly { readonly text: string; readonly hit: boolean }[] {
  const plain = plainText(text);
  const pieces: { text: string; hit: boolean }[] = [];
  let from = 0;
  while (from < text.length) {
    const next = nearest(plain, terms, from);
    const start = next?.start ?? text.length;
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false });
    if (next === undefined) break;
    pieces.push({ text: text.slice(start, next.end), hit: true });
    from = next.end;
  }
  return pieces;
}

function nearest(plain: string, terms: readonly string[], from: number) {
  const hits = terms
    .map((term) => ({ start: plain.indexOf(term, from), length: term.length }))
    .filter(({ start }) => start >= 0)
    .sort((one, other) => one.start - other.start || other.length - one.length);
  const first = hits[0];
  return first && { start: first.start, end: first.start + first.length };
}

/** The argument that explains a hit which neither the name nor the sentence shows. */
export function argumentHit(
  { signature, help }: ExplainedFunction,
  terms: readonly string[],
  language: Language,
): string | undefined {
  const words = help.words[language];
  const shown = plainText(`${signature.name} ${words.summary}`);
  const hidden = terms.filter((term) => !shown.includes(term));
  if (hidden.length === 0) return undefined;
  return signature.parameters
    .map(({ name }) => `${name}: ${words.parameters[name] ?? ''}`)
    .find((line) => hidden.some((term) => plainText(line).includes(term)));
}
