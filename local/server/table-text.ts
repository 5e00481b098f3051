/** Reads tables exported from shops, banks and advertising: any usual encoding and separator. */
import Papa from 'papaparse';

export interface TextTable {
  rows: string[][];
  separator: string;
}

const SEPARATORS = [',', ';', '\t', '|'];
/** The line with which a table tells Excel its separator. */
const DECLARED = /^sep=(.)\r?\n/i;
const SAMPLE_LETTERS = 64_000;

export function readTable(bytes: Uint8Array): TextTable {
  const text = decodeText(bytes);
  // No text has it; every other kind of file does.
  if (text.includes('\0')) throw new Error('This is not a table.');
  const declared = DECLARED.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = declared?.[1] ?? findSeparator(body);
  return { rows: splitRows(body, separator), separator };
}

const decode = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes);

/** By its mark, then as UTF-8 where it is valid, else the encoding of Cyrillic in Windows. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return decode(unmarked, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1251', bytes);
  }
}

/** In UTF-16 a separator, a digit and the end of a line have a zero byte, always on one side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_LETTERS);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 20 && even === 0) return 'utf-16le';
  if (even > sample.length / 20 && odd === 0) return 'utf-16be';
  return undefined;
}

function splitRows(text: string, separator: string, preview = 0): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview });
  const last = data[data.length - 1];
  // What follows the last line's end is no row.
  if (last?.length === 1 && last[0] === '') data.pop();
  return data;
}

/**
 * The separator that cuts the most lines into equally many columns, and of such the one that makes
 * more of them: a report may begin with a few lines of prose, and amounts may have commas.
 */
function findSeparator(text: string): string {
  const sample = text.slice(0, SAMPLE_LETTERS);
  let best = { separator: ',', alike: 0, width: 0 };
  for (const separator of SEPARATORS) {
    const rows = splitRows(sample, separator, 200);
    const widths = new Map<number, number>();
    for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    for (const [width, count] of widths) {
      const alike = width > 1 ? count / rows.length : 0;
      if (alike > best.alike || (alike === best.alike && width > best.width)) {
        best = { separator, alike, width };
      }
    }
  }
  return best.separator;
}
