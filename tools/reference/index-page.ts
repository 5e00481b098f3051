import { type ExplainedFunction, families } from '../../src/functions/define';
import type { Language } from '../../src/i18n/language';
import { helpWords } from '../../src/help/words';
import { languageLinks } from './function-page';
import { page, table, text } from './markdown';
import { referenceWords } from './words';

/** All functions by family, a line each. */
export function indexPage(all: readonly ExplainedFunction[], language: Language): string {
  const shared = helpWords(language);
  const own = referenceWords[language];
  const sections = families.flatMap((family) => {
    const members = all.filter(({ help }) => help.family === family);
    if (members.length === 0) return [];
    const rows = members.map(({ signature: { name }, help }) => [
      `[${name}](${name}.md)`,
      text(help.words[language].summary),
    ]);
    return [`## ${shared.family[family]}`, table([own.function, own.meaning], rows)];
  });
  return page(`# ${own.title}`, languageLinks('README.md', language), own.lead, ...sections);
}
