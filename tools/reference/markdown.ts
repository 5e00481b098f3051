/** What would be read as Markdown is kept as text; names with underscores need no care on GitHub. */
export const text = (plain: string) => plain.replace(/[|*<>\\[\]]/g, (sign) => `\\${sign}`);

export const code = (plain: string) => `\`${plain}\``;

export const codeBlock = (...lines: readonly string[]) => ['```', ...lines, '```'].join('\n');

/** A table; `align` is `---:` for a column of numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly string[] = head.map(() => '---'),
): string {
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The parts of a page with a blank line between them; absent parts leave no gap. */
export const page = (...parts: readonly (string | undefined)[]) =>
  `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
