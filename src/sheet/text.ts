/**
 * The one escaper: a text stays the text it is. Sheets would read a leading `=`, `+`, `-` or `@`
 * as a formula, and parse what looks like a number, a percent, a date (`May 2026`) or TRUE; a
 * leading apostrophe prevents both and is not shown.
 */
export function safeText(text: string): string {
  return /^[=+\-@']/.test(text) ||
    /^\s*[(.,$€₴₽£]?\s*\d/.test(text) ||
    /^\s*\p{L}{3,}[\s.,/-]+\d/u.test(text) ||
    /^\s*(true|false)\s*$/i.test(text)
    ? `'${text}`
    : text;
}
