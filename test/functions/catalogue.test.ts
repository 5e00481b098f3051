import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import type { ExplainedFunction, FunctionWords } from '../../src/functions/define';
import { blankMeaning } from '../../src/functions/describe';
import { explained } from '../../src/functions/explained';
import { languages } from '../../src/i18n/language';

const byName = explained.map((each) => [each.signature.name, each] as const);
const withExamples = byName.filter(([, { help }]) => help.examples.length > 0);
const withPlain = byName.filter(([, { help }]) => help.plain.length > 0);

/** A1, AB12, LTV1: Sheets reads such a name as a cell. */
const cellShape = /^[A-Z]{1,3}\d+$/i;

/** Every text of a function's words, each under its place. */
function textsOf(words: FunctionWords): Map<string, string> {
  return new Map([
    ['summary', words.summary],
    ...Object.entries(words.parameters).map(([name, text]) => [`parameter ${name}`, text] as const),
    ...Object.entries(words.blanks ?? {}).map(
      ([name, text]) => [`blank ${name}`, text ?? ''] as const,
    ),
    ...words.mistakes.map((text, place) => [`mistake ${String(place + 1)}`, text] as const),
  ]);
}

const allTexts = explained.flatMap(({ signature, help }) =>
  languages.map((language) => ({
    name: `${signature.name} in ${language}`,
    texts: textsOf(help.words[language]),
    language,
    english: textsOf(help.words.en),
  })),
);

const parameterNames = ({ signature }: ExplainedFunction) =>
  signature.parameters.map(({ name }) => name);

/** The names in a formula: words that no bracket follows, nor a point as in NETWORKDAYS.INTL. */
const namesIn = (formula: string) =>
  [...formula.matchAll(/\b[a-z_][a-z0-9_]*\b(?!\s*[(.])/gi)].map(([name]) => name);

describe('names', () => {
  test('every function has the brand prefix and is never shaped like a cell', () => {
    const names = explained.map(({ signature }) => signature.name);
    expect(
      names.filter((name) => !/^LTV_[A-Z_]+[A-Z]$/.test(name) || cellShape.test(name)),
    ).toEqual([]);
  });

  test('no parameter is shaped like a cell', () => {
    expect(explained.flatMap(parameterNames).filter((name) => cellShape.test(name))).toEqual([]);
  });

  test('every parameter can be declared', () => {
    const undeclarable = explained.flatMap(parameterNames).filter((name) => {
      try {
        parse(`'use strict'; function f(${name}) {}`, { ecmaVersion: 2020 });
        return false;
      } catch {
        return true;
      }
    });
    expect(undeclarable).toEqual([]);
  });

  test('no function takes two parameters of one name', () => {
    const twice = explained.filter((each) => {
      const names = parameterNames(each);
      return new Set(names).size < names.length;
    });
    expect(twice.map(({ signature }) => signature.name)).toEqual([]);
  });

  test('required parameters come before optional ones', () => {
    const mixed = explained.filter(({ signature: { parameters } }) => {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      return firstOptional >= 0 && parameters.slice(firstOptional).some((each) => !each.optional);
    });
    expect(mixed.map(({ signature }) => signature.name)).toEqual([]);
  });
});

describe('words', () => {
  test('every optional parameter says in every language what a blank means', () => {
    const silent = explained.flatMap((each) =>
      each.signature.parameters.flatMap((parameter) =>
        languages
          .filter((language) => blankMeaning(parameter, each, language) === '')
          .map((language) => `${each.signature.name} ${parameter.name} in ${language}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  test('no text is empty or padded', () => {
    const bare = allTexts.flatMap(({ name, texts }) =>
      [...texts]
        .filter(([, text]) => text === '' || text !== text.trim())
        .map(([at]) => [name, at]),
    );
    expect(bare).toEqual([]);
  });

  test('every language has the same texts', () => {
    const missing = allTexts.filter(
      ({ texts, english }) => [...texts.keys()].join() !== [...english.keys()].join(),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('no text was left in English', () => {
    const untranslated = allTexts
      .filter(({ language }) => language !== 'en')
      .flatMap(({ name, texts, english }) =>
        [...texts].filter(([at, text]) => text === english.get(at)).map(([at]) => [name, at]),
      );
    expect(untranslated).toEqual([]);
  });

  test('every function names its source and a common mistake', () => {
    const poor = explained.filter(
      ({ help }) => help.source.trim() === '' || help.words.en.mistakes.length === 0,
    );
    expect(poor.map(({ signature }) => signature.name)).toEqual([]);
  });
});

describe('examples', () => {
  test.each(withExamples)('%s shows calls of itself', (name, { help }) => {
    expect(help.examples.filter(({ call }) => !call.includes(`${name}(`))).toEqual([]);
  });

  test.each(withExamples)('the first example of %s begins with its name', (name, { help }) => {
    expect(help.examples[0]?.call.startsWith(`=${name}(`)).toBe(true);
  });

  test.each(withExamples)('%s can be pasted in any locale', (_, { help }) => {
    expect(help.examples.filter(({ call }) => /\d\.\d|,/.test(call))).toEqual([]);
  });

  test('every function that gives a fixed answer has an example', () => {
    const without = explained.filter(({ help }) => help.examples.length === 0);
    expect(without.map(({ signature }) => signature.name)).toEqual(['LTV_VERSION']);
  });
});

describe('plain formulas', () => {
  test.each(withPlain)('those of %s name only its parameters', (_, each) => {
    const known = parameterNames(each);
    const unknown = each.help.plain.flatMap(namesIn).filter((name) => !known.includes(name));
    expect(unknown).toEqual([]);
  });

  test.each(withPlain)('those of %s can be pasted in any locale', (_, { help }) => {
    expect(help.plain.filter((formula) => /\d\.\d|,/.test(formula))).toEqual([]);
  });
});
