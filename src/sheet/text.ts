/**
 * The one escaper: a text stays the text it is. Sheets would read a leading `=`, `+`, `-` or `@`
 * as a formula, and parse what looks like a number, a percent, a date or TRUE; a leading
 * apostrophe prevents both and is not shown.
 */
export function safeText(text: string): string {
  return /^[=+\-@']/.test(text) ||
    /^\s*[(.,$€₴₽£]?\s*\d/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text)
    ? `'${text}`
    : text;
}
