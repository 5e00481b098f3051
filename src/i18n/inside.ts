/** A label inside a sentence: small, unless it begins with an abbreviation. */
export const inside = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
