/** Reads the custom functions out of the script's JSDoc, as Google Sheets does. */

export interface ParameterDeclaration {
  name: string;
  description: string;
  optional: boolean;
  /** `...name`: takes every argument that is left. */
  repeating: boolean;
}

export interface FunctionDeclaration {
  name: string;
  description: string;
  parameters: ParameterDeclaration[];
}

const DOCUMENTED_FUNCTION =
  /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

export function readFunctionDeclarations(code: string): FunctionDeclaration[] {
  const declarations: FunctionDeclaration[] = [];
  for (const [, comment = '', name = '', parameterList = ''] of code.matchAll(
    DOCUMENTED_FUNCTION,
  )) {
    if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) continue;
    const { summary, tags } = readComment(comment);
    const described = new Map(tags.flatMap(readParameterTag));
    const parameters = parameterList
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean)
      .map((item) => {
        const repeating = item.startsWith('...');
        const parameter = repeating ? item.slice(3) : item;
        const description = described.get(parameter) ?? '';
        return {
          name: parameter,
          description,
          optional: /\(optional\b/i.test(description),
          repeating,
        };
      });
    declarations.push({ name, description: summary, parameters });
  }
  return declarations;
}

function readComment(comment: string): { summary: string; tags: string[] } {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd());
  const summary: string[] = [];
  const tags: string[] = [];
  let paragraphEnded = false;
  for (const line of lines) {
    if (line.startsWith('@')) tags.push(line);
    else if (tags.length > 0) tags.push(`${tags.pop() ?? ''} ${line.trim()}`);
    else if (line.trim() === '') paragraphEnded = summary.length > 0;
    else if (!paragraphEnded) summary.push(line.trim());
  }
  return { summary: summary.join(' '), tags };
}

function readParameterTag(tag: string): [string, string][] {
  const match = /^@param\s+(?:\{[^}]*\}\s+)?\.{0,3}([\w$]+)\s*-?\s*([\s\S]*)$/.exec(tag);
  return match ? [[match[1] ?? '', (match[2] ?? '').trim()]] : [];
}
