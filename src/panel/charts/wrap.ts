const ellipsis = '…';

/**
 * A text in lines no wider than the room, broken at its spaces; what has no room after the last
 * line is cut with an ellipsis. No-break spaces hold.
 */
export function wrapped(
  text: string,
  room: number,
  most: number,
  width: (text: string) => number,
): string[] {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const [at, word] of words.entries()) {
    const line = lines[lines.length - 1];
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && width(longer) <= room) {
      lines[lines.length - 1] = longer;
    } else if (lines.length < most) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = [line, ...words.slice(at)].join(' ');
      break;
    }
  }
  return lines.map((line) => shortened(line, room, width));
}

/** The text, or as many of its first letters as fit before an ellipsis. */
function shortened(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && width(letters.join('') + ellipsis) > room) letters.pop();
  return letters.join('').trimEnd() + ellipsis;
}
