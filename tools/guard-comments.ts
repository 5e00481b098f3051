import { type Token, tokenizer, tokTypes } from 'acorn';

/**
 * HtmlService takes comments out of a page's script with a scanner that is no parser: what looks
 * like the beginning of a comment must not stand in a text, nor a bare slash in a class of a pattern,
 * at which the scanner would take the pattern to end.
 */
export function guardComments(script: string): string {
  let guarded = '';
  let end = 0;
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    const text = script.slice(token.start, token.end);
    const safe = isText(token) ? safeText(text) : isPattern(token) ? safePattern(text) : text;
    guarded += script.slice(end, token.start) + safe;
    end = token.end;
  }
  return guarded + script.slice(end);
}

/** Every text and pattern of a script that the scanner would stumble over. */
export function unguarded(script: string): string[] {
  const found: string[] = [];
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    const text = script.slice(token.start, token.end);
    if (isText(token) && /\/[/*]/.test(text)) found.push(text);
    if (isPattern(token) && text !== safePattern(text)) found.push(text);
  }
  return found;
}

const isText = ({ type }: Token) => type === tokTypes.string;
const isPattern = ({ type }: Token) => type === tokTypes.regexp;

const safeText = (text: string) =>
  text.replace(/\/{2,}|\/(?=\*)/g, (run) => run.replace(/\//g, '\\/'));

/** Inside a class a slash needs no escape and loses nothing by one. */
function safePattern(text: string): string {
  const last = text.lastIndexOf('/');
  const body = text.slice(1, last);
  let safe = '';
  for (let at = 0; at < body.length; at++) {
    const sign = body.charAt(at);
    if (sign === '\\') safe += sign + body.charAt(++at);
    else safe += sign === '/' ? '\\/' : sign;
  }
  return `/${safe}${text.slice(last)}`;
}
