import ts from 'typescript';

/**
 * Texts in other letters than Latin, six bytes a letter once the page is ASCII, take one byte a
 * letter: each common letter trades places with a sign that those texts hardly use, and a small
 * function at the top of the script reads them back as it starts.
 */
export function packLetters(script: string): string {
  const reader = freeName(script);
  const texts = textsToPack(script);
  const joined = texts.map(({ text }) => text).join('');
  const letters = byFrequency(joined).filter((sign) => !isAscii(sign));
  const signs = freeSigns(joined);
  const pairs = letters.slice(0, signs.length).map((letter, at) => [letter, signs[at]] as const);
  const signOf = new Map(pairs);
  const taken = new Set(pairs.map(([, sign]) => sign));
  const pack = (text: string) =>
    Array.from(text, (sign) =>
      taken.has(sign) || sign === escapeSign ? escapeSign + sign : (signOf.get(sign) ?? sign),
    ).join('');
  let packed = '';
  let end = 0;
  for (const { start, stop, text } of texts) {
    packed += `${script.slice(end, start)}${reader}(${JSON.stringify(pack(text))})`;
    end = stop;
  }
  const table = JSON.stringify(Object.fromEntries(pairs.map(([letter, sign]) => [sign, letter])));
  return `${readerSource(reader, table)}${packed}${script.slice(end)}`;
}

/** A short name that the script does not use anywhere, so that nothing in it hides the function. */
const freeName = (script: string): string =>
  Array.from({ length: 100 }, (_, at) => `$${String(at)}`).find((name) => !script.includes(name)) ??
  'readLetters';

const escapeSign = '~';
/** Packing shorter texts gains nothing. */
const fewestLetters = 3;

const readerSource = (reader: string, table: string) =>
  `var ${reader}=(()=>{var t=${table};return s=>s.replace(/~([^])|[^]/g,(c,e)=>e||t[c]||c)})();`;

const isAscii = (sign: string) => sign < '\u0080';

interface Text {
  readonly start: number;
  readonly stop: number;
  readonly text: string;
}

/** The texts of a script that stand where a call may stand: not the names of properties. */
function textsToPack(script: string): Text[] {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2020, false);
  const texts: Text[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node)) {
      const others = Array.from(node.text).filter((sign) => !isAscii(sign)).length;
      if (others >= fewestLetters) {
        texts.push({ start: node.getStart(source), stop: node.end, text: node.text });
      }
      return;
    }
    node.forEachChild((child) => {
      const named = ts.isPropertyAssignment(node) && child === node.name;
      if (!named) visit(child);
    });
  };
  visit(source);
  return texts;
}

function byFrequency(text: string): string[] {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([sign]) => sign);
}

/** Printable signs that need no escape in a text, the least used first. */
function freeSigns(text: string): string[] {
  const printable = Array.from({ length: 0x7e - 0x21 }, (_, at) => String.fromCharCode(0x21 + at));
  const used = byFrequency(text);
  const rank = (sign: string) => {
    const at = used.indexOf(sign);
    return at < 0 ? used.length : at;
  };
  return printable
    .filter((sign) => !['"', '\\', "'", '<', '/', '*', escapeSign].includes(sign))
    .sort((one, other) => rank(other) - rank(one));
}
