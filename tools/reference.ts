import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explained } from '../src/functions/explained';
import { languages } from '../src/i18n/language';
import { inRoot } from './paths';
import { functionPage } from './reference/function-page';
import { indexPage } from './reference/index-page';

/** Every page of the reference by its path, as the catalogue says it now. */
function pages(): Map<string, string> {
  return new Map(
    languages.flatMap((language): [string, string][] => [
      [`${language}/README.md`, indexPage(explained, language)],
      ...explained.map((each): [string, string] => [
        `${language}/${each.signature.name}.md`,
        functionPage(each, language),
      ]),
    ]),
  );
}

const folder = inRoot('docs/reference');
const wanted = pages();
const found = new Map(
  languages.flatMap((language) => {
    mkdirSync(path.join(folder, language), { recursive: true });
    return readdirSync(path.join(folder, language)).map((file): [string, string] => [
      `${language}/${file}`,
      readFileSync(path.join(folder, language, file), 'utf8'),
    ]);
  }),
);
const stale = [...wanted].filter(([file, text]) => found.get(file) !== text);
const surplus = [...found.keys()].filter((file) => !wanted.has(file));

if (process.argv.includes('--check')) {
  const wrong = [...stale.map(([file]) => file), ...surplus];
  if (wrong.length > 0) {
    console.error(`docs/reference is not up to date: ${wrong.join(', ')}. Run npm run reference.`);
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of stale) writeFileSync(path.join(folder, file), text);
  for (const file of surplus) rmSync(path.join(folder, file));
}
