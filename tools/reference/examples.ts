import type { Example, ExplainedFunction } from '../../src/functions/define';
import type { Language } from '../../src/i18n/language';
import { helpWords } from '../../src/help/words';
import { exampleCells, singleResult, spilledResult } from '../../src/help/example';
import { code, codeBlock, table, text } from './markdown';
import { referenceWords } from './words';

/** The examples: those of one line in one table, those with cells or a table of results after it. */
export function examples({ help }: ExplainedFunction, language: Language): string[] {
  const words = helpWords(language);
  const short = (example: Example) => !example.cells && !Array.isArray(example.result);
  const lines = help.examples
    .filter(short)
    .map((example) => [code(example.call), text(singleResult(example, language) ?? '')]);
  const long = help.examples.filter((example) => !short(example));
  return [
    ...(lines.length > 0
      ? [table([referenceWords[language].formula, words.gives], lines, ['---', '---:'])]
      : []),
    ...long.flatMap((example) => longExample(example, language)),
  ];
}

function longExample(example: Example, language: Language): string[] {
  const words = helpWords(language);
  const cells = exampleCells(example, language);
  const spilled = spilledResult(example, language) ?? [[singleResult(example, language) ?? '']];
  const columns = Array.from({ length: spilled[0]?.length ?? 1 }, (_, column) =>
    spilled.map((row) => row[column] ?? ''),
  );
  return [
    codeBlock(example.call),
    ...(cells ? [cellTable(cells)] : []),
    table(
      columns.map((_, place) => (place === 0 ? words.gives : '')),
      spilled.map((row) => row.map(text)),
      columns.map((cells) => (cells.every((cell) => number.test(cell)) ? '---:' : '---')),
    ),
  ];
}

const number = /^\u2212?\d/;

function cellTable({
  firstRow,
  firstColumn,
  cells,
}: NonNullable<ReturnType<typeof exampleCells>>): string {
  const columns = cells[0]?.length ?? 0;
  // The examples stand in the first columns, so that one letter is enough.
  const letters = Array.from({ length: columns }, (_, place) =>
    String.fromCharCode('A'.charCodeAt(0) + firstColumn - 1 + place),
  );
  return table(
    ['', ...letters],
    cells.map((row, place) => [`**${String(firstRow + place)}**`, ...row.map(text)]),
    ['---:', ...letters.map(() => '---:')],
  );
}
