/** Reads tables exported from shops and banks: any usual delimiter, encoding and decimal sign. */

export interface CsvTable {
  rows: string[][];
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t'];

export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decodeText(bytes);
  const delimiter = detectDelimiter(text);
  return { rows: splitRows(text, delimiter), delimiter };
}

/** UTF-8 when it is valid UTF-8, else the encoding Excel uses for Cyrillic. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** The delimiter that cuts the first lines into the most columns, all equally many. */
function detectDelimiter(text: string): string {
  const sample = text.slice(0, 64_000);
  let best = { delimiter: ',', score: -1 };
  for (const delimiter of DELIMITERS) {
    const widths = splitRows(sample, delimiter)
      .slice(0, 20)
      .map((row) => row.length);
    const [first = 1] = widths;
    const even = widths.slice(0, -1).every((width) => width === first);
    const score = first > 1 ? first + (even ? 1000 : 0) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    row.push(field);
    field = '';
  };
  const endRow = (): void => {
    endField();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(index + 1) === '"') {
        field += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === delimiter) endField();
    else if (character === '\n') endRow();
    else if (character !== '\r') field += character;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
