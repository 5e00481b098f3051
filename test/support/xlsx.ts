import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Host } from '../../local/engine/host';

const xml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as .xlsx, with formulas and without their results: whoever opens it computes them. An
 * array formula is one of its own cell, as far as that matters for what the cell itself shows.
 */
export function xlsxOf(host: Host): Uint8Array {
  const { sheets } = host.snapshot();
  const each = (make: (number: string, name: string) => string) =>
    sheets.map(({ name }, place) => make(String(place + 1), xml(name))).join('');
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((number, name) => `<sheet name="${name}" sheetId="${number}" r:id="r${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${each((number) => `<Relationship Id="r${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
  };
  sheets.forEach(({ cells }, place) => {
    const rows = new Map<number, string[]>();
    for (const [a1, { value, formula }] of Object.entries(cells)) {
      const row = Number(/\d+$/.exec(a1)?.[0]);
      rows.set(row, [...(rows.get(row) ?? []), cellOf(a1, value, formula)]);
    }
    const lines = [...rows]
      .map(([row, line]) => `<row r="${String(row)}">${line.join('')}</row>`)
      .join('');
    texts[`xl/worksheets/sheet${String(place + 1)}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`;
  });
  const files: Zippable = {};
  for (const [path, text] of Object.entries(texts)) {
    files[path] = strToU8(header + text);
  }
  return zipSync(files);
}

function cellOf(a1: string, value: unknown, formula: string | undefined): string {
  const array = /^=ARRAYFORMULA\(([^]*)\)$/.exec(formula ?? '')?.[1] ?? arrayOf(formula);
  if (array !== undefined) return `<c r="${a1}"><f t="array" ref="${a1}">${xml(array)}</f></c>`;
  if (formula !== undefined) return `<c r="${a1}"><f>${xml(formula.slice(1))}</f></c>`;
  if (typeof value === 'number') return `<c r="${a1}"><v>${String(value)}</v></c>`;
  return `<c r="${a1}" t="inlineStr"><is><t>${xml(String(value))}</t></is></c>`;
}

/** Sheets goes over ranges in all that SUMPRODUCT is given; elsewhere the cell must say so. */
const arrayOf = (formula: string | undefined) =>
  formula?.includes('SUMPRODUCT(') === true ? formula.slice(1) : undefined;
