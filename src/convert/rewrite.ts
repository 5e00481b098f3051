import { type Level, type Node, partsOf } from './syntax';

/** A piece of a formula that can take the place of another. */
export interface Written {
  readonly text: string;
  readonly level: Level;
}

/**
 * The text of a node with some of its parts replaced. Everything else stays as it was typed,
 * blanks and letters included; brackets come only where the new text needs them.
 *
 * @param replacement what takes the place of a node; undefined leaves it and looks inside
 */
export function rewritten(
  formula: string,
  node: Node,
  replacement: (node: Node) => Written | undefined,
): string {
  let text = '';
  let at = node.start;
  for (const { node: part, least } of partsOf(node)) {
    text += formula.slice(at, part.start);
    const written = replacement(part);
    text += written ? bracketed(written, least) : rewritten(formula, part, replacement);
    at = part.end;
  }
  return text + formula.slice(at, node.end);
}

export const bracketed = ({ text, level }: Written, least: Level): string =>
  level < least ? `(${text})` : text;
