import type { ExplainedFunction, Parameter } from '../../src/functions/define';
import { blankMeaning, signatureText } from '../../src/functions/describe';
import { type Language, languages } from '../../src/i18n/language';
import { helpWords } from '../../src/help/words';
import { leftOut } from '../../src/help/example';
import { examples } from './examples';
import { code, codeBlock, page, table, text } from './markdown';
import { referenceWords } from './words';

/** The page of one function in one language. */
export function functionPage(explained: ExplainedFunction, language: Language): string {
  const { signature, help } = explained;
  const shared = helpWords(language);
  const own = referenceWords[language];
  const told = help.words[language];
  const shown = examples(explained, language);
  return page(
    `# ${signature.name}`,
    `[${own.allFunctions}](README.md) · ${languageLinks(`${signature.name}.md`, language)}`,
    `${text(told.summary)}.`,
    codeBlock(`=${signatureText(signature)}`),
    signature.parameters.length > 0 ? text(shared.shape[signature.shape]) : undefined,
    `## ${shared.arguments}`,
    signature.parameters.length === 0
      ? text(shared.noArguments)
      : argumentTable(explained, language),
    signature.parameters.some(({ optional }) => optional) ? own.brackets : undefined,
    shown.length > 0 ? `## ${shared.examples}` : undefined,
    ...shown,
    `## ${shared.mistakes}`,
    told.mistakes.map((mistake) => `- ${text(mistake)}`).join('\n'),
    ...plainFormulas(explained, language),
    `## ${own.source}`,
    `${text(help.source.charAt(0).toUpperCase() + help.source.slice(1))}.`,
  );
}

/** The same page in each language, the present one without a link. */
export function languageLinks(file: string, present: Language): string {
  return languages
    .map((language) => {
      const { ownName } = referenceWords[language];
      return language === present ? `**${ownName}**` : `[${ownName}](../${language}/${file})`;
    })
    .join(' · ');
}

function argumentTable(explained: ExplainedFunction, language: Language): string {
  const shared = helpWords(language);
  const own = referenceWords[language];
  const { parameters } = explained.help.words[language];
  const remark = (parameter: Parameter) => {
    const blank = blankMeaning(parameter, explained, language);
    const told =
      blank === undefined ? own.required : blank ? shared.blank(blank) : shared.mayBeBlank;
    const taken = parameter.beside ? shared.beside : shared.range;
    return text(told) + (parameter.list ? `; ${text(taken)}` : '');
  };
  return table(
    [own.argument, own.meaning, ''],
    explained.signature.parameters.map((parameter) => [
      code(parameter.name),
      text(parameters[parameter.name] ?? ''),
      remark(parameter),
    ]),
  );
}

function plainFormulas({ signature, help }: ExplainedFunction, language: Language): string[] {
  if (help.plain.length === 0) return [];
  const shared = helpWords(language);
  const formulas = help.plain.flatMap((formula) => {
    const names = leftOut(formula, signature);
    const when =
      names.length === 0
        ? shared.same
        : shared.sameWhenBlank(names.map(code).join(', '), names.length);
    return [codeBlock(`=${formula}`), when];
  });
  return [`## ${shared.plain}`, referenceWords[language].plainNames, ...formulas];
}
