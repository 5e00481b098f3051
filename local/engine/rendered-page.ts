/**
 * A page as HtmlService gives it to the browser. It takes the comments out of inline scripts with a
 * scanner that is no parser: it knows strings, but no template literals, and a regular expression
 * ends for it at the next slash, inside a class too. Once it is out of step with the script, whatever
 * looks like a comment is cut. Letters beyond ASCII do not survive.
 */

const INLINE_SCRIPT = /(<script(?![^>]*\ssrc\s*=)[^>]*>)([^]*?)(<\/script\s*>)/gi;
const BEYOND_ASCII = /[^\0-\x7f]/g;
const LOST_LETTER = '\ufffd';
/** After one of these a slash begins a regular expression; after anything else it divides. */
const BEFORE_EXPRESSION =
  /(?:^|[!%&(*+,\-./:;<=>?@[^{|}~]|(?:^|[^\w$.])(?:case|delete|do|else|in|instanceof|new|of|return|throw|typeof|void))$/;

export const renderedPage = (html: string): string =>
  html.replace(INLINE_SCRIPT, (_, open: string, script: string, close: string) => {
    const kept = withoutComments(script).replace(BEYOND_ASCII, LOST_LETTER);
    return open + kept + close;
  });

/** Up to the next mark that no backslash stands before; a line's end closes it too. */
function endOfQuoted(script: string, start: number, mark: string): number {
  for (let index = start + 1; index < script.length; index += 1) {
    const character = script.charAt(index);
    if (character === '\\') index += 1;
    else if (character === mark) return index + 1;
    else if (character === '\n') return index;
  }
  return script.length;
}

function endOfComment(script: string, start: number): number {
  const [mark, length] = script.startsWith('//', start) ? ['\n', 0] : ['*/', 2];
  const end = script.indexOf(mark, start + 2);
  return end < 0 ? script.length : end + length;
}

/** @param script the text of one inline script */
export function withoutComments(script: string): string {
  const kept: string[] = [];
  /** What stands before the place that is looked at: enough to tell division from an expression. */
  let before = '';
  let start = 0;
  const keepUntil = (end: number): void => {
    if (end === start) return;
    const part = script.slice(start, end);
    kept.push(part);
    before = (before + part.slice(-32)).trimEnd().slice(-32);
    start = end;
  };
  for (const { index, 0: mark } of marksOf(script)) {
    // Inside what was passed over already.
    if (index < start) continue;
    keepUntil(index);
    if (mark !== '/') keepUntil(endOfQuoted(script, index, mark));
    else if (/^\/[/*]/.test(script.slice(index, index + 2))) start = endOfComment(script, index);
    else if (BEFORE_EXPRESSION.test(before)) keepUntil(endOfQuoted(script, index, mark));
    else keepUntil(index + 1);
  }
  keepUntil(script.length);
  return kept.join('');
}

const marksOf = (script: string): IterableIterator<RegExpExecArray> => script.matchAll(/["'/]/g);
