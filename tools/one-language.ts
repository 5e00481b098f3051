import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { languages, type Language } from '../src/i18n/language';

/**
 * A page speaks one language: of what is said in every language, `{ en, uk, ru }`, the page keeps
 * its own, and whatever only the others needed falls away with them. The names of the languages
 * stay: one chooses among them.
 */
export const oneLanguage = (language: Language): Plugin => ({
  name: 'one-language',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => ({
      contents: namesOfAll.test(path)
        ? readFileSync(path, 'utf8')
        : inOneLanguage(readFileSync(path, 'utf8'), language),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
});

const namesOfAll = /[\\/]i18n[\\/]language\.ts$/;

export function inOneLanguage(source: string, language: Language): string {
  if (!languages.every((each) => new RegExp(`\\b${each}\\b`).test(source))) return source;
  const file = ts.createSourceFile(
    'x.tsx',
    source,
    ts.ScriptTarget.ES2022,
    false,
    ts.ScriptKind.TSX,
  );
  let kept = '';
  let end = 0;
  const visit = (node: ts.Node) => {
    const own = ts.isObjectLiteralExpression(node) && saidInEvery(node, language);
    if (!own) {
      node.forEachChild(visit);
      return;
    }
    kept += `${source.slice(end, node.getStart(file))}{${source.slice(own.pos, own.end)}}`;
    end = node.end;
  };
  visit(file);
  return kept + source.slice(end);
}

/** The part of an object that holds exactly one value for each language. */
function saidInEvery(
  { properties }: ts.ObjectLiteralExpression,
  language: Language,
): ts.ObjectLiteralElementLike | undefined {
  const names = properties.map(({ name }) =>
    name !== undefined && ts.isIdentifier(name) ? name.text : '',
  );
  return [...names].sort().join() === [...languages].sort().join()
    ? properties[names.indexOf(language)]
    : undefined;
}
