/** The workbook a first start opens: the product at work, in the language of the person. */
import type { Language } from '../engine/locales';
import type { SheetData, Style } from '../engine/spreadsheet-engine';
import { workbookData } from '../engine/workbook';
import type { Workbook } from '../engine/workbook';
import { WELCOME_WORDS } from './words';
import type { WelcomeWords } from './words';

const STYLES: Record<number, Style> = {
  1: { bold: true, fontSize: 14 },
  2: { textColor: '#5F6368' },
  3: { bold: true, fillColor: '#F1F3F4', wrapping: 'wrap' },
  4: { textColor: '#1155CC', fillColor: '#E8F0FE' },
  5: { bold: true },
  6: { wrapping: 'wrap' },
  7: { bold: true, fillColor: '#F1F3F4', align: 'center' },
  8: { bold: true, fillColor: '#F1F3F4', align: 'right', wrapping: 'wrap' },
};
const [TITLE, QUIET, HEADING, INPUT, RESULT, WRAPPED, CENTERED, NUMBERS] = [1, 2, 3, 4, 5, 6, 7, 8];

const FORMATS: Record<number, string> = { 1: '#,##0', 2: '0%', 3: '#,##0.00' };
const [WHOLE, PERCENT, HUNDREDTHS] = [1, 2, 3];

const widths = (...sizes: number[]): Record<number, { size: number }> =>
  Object.fromEntries(sizes.map((size, column) => [column, { size }]));

/** Text that begins like a formula and is to be read, not computed. */
const asText = (formula: string): string => `'${formula}`;

function ltvSheet({ sheets, ltv }: WelcomeWords): SheetData {
  const [ways1, ways2, ways3] = ltv.ways;
  const cells: Record<string, string> = {
    A1: ltv.title,
    A2: ltv.caption,
    B5: '200',
    C5: '5%',
    E5: '500',
    B6: '500',
    C6: '4%',
    E6: '1500',
    B7: '900',
    C7: '3%',
    E7: '4000',
    D5: '=LTV_CHURN(B5:B7,C5:C7)',
    F5: '=LTV_NET(D5:D7,E5:E7)',
    G5: '=LTV_TO_CAC(D5:D7,E5:E7)',
    H5: '=LTV_PAYBACK(E5:E7,B5:B7)',
    A9: ltv.waysTitle,
    A10: ltv.waysHeadings[0],
    B10: ltv.waysHeadings[1],
    E10: ltv.waysHeadings[2],
    F10: ltv.waysHeadings[3],
    A11: ways1,
    B11: '5000000',
    C11: '200',
    E11: '=LTV_SIMPLE(B11,C11)',
    F11: asText('=LTV_SIMPLE(5000000; 200)'),
    A12: ways2,
    B12: '500',
    C12: '6',
    E12: '=LTV_ARPU(B12,C12)',
    F12: asText('=LTV_ARPU(500; 6)'),
    A13: ways3,
    B13: '2000',
    C13: '2',
    D13: '3',
    E13: '=LTV_AOV(B13,C13,D13)',
    F13: asText('=LTV_AOV(2000; 2; 3)'),
  };
  ltv.tariffHeadings.forEach((heading, column) => {
    cells[`${String.fromCharCode(65 + column)}4`] = heading;
  });
  ltv.tariffs.forEach((tariff, index) => {
    cells[`A${String(5 + index)}`] = tariff;
  });
  return {
    id: 'ltv',
    name: sheets.ltv,
    colNumber: 26,
    rowNumber: 200,
    cells,
    styles: {
      A1: TITLE,
      A2: QUIET,
      A4: HEADING,
      'B4:H4': NUMBERS,
      'B5:C7': INPUT,
      'E5:E7': INPUT,
      'D5:D7': RESULT,
      A9: TITLE,
      A10: HEADING,
      'B10:D10': CENTERED,
      E10: NUMBERS,
      'F10:H10': HEADING,
      'B11:C13': INPUT,
      D13: INPUT,
      'E11:E13': RESULT,
      'F11:F13': QUIET,
    },
    formats: {
      'B5:B7': WHOLE,
      'C5:C7': PERCENT,
      'D5:F7': WHOLE,
      'G5:H7': HUNDREDTHS,
      'B11:E13': WHOLE,
    },
    merges: ['B10:D10', 'F10:H10'],
    cols: widths(285, 110, 110, 110, 110, 120, 100, 130),
    rows: { 0: { size: 30 }, 8: { size: 30 } },
  };
}

function planSheet({ sheets, plan }: WelcomeWords): SheetData {
  const values = ['10000000', '3000000', '20%', '4000', '500'];
  const cells: Record<string, string> = { A8: plan.hint };
  plan.headings.forEach((heading, column) => {
    cells[`${'ABC'.charAt(column)}1`] = heading;
  });
  plan.rows.forEach(([label, base], index) => {
    cells[`A${String(index + 2)}`] = label;
    cells[`B${String(index + 2)}`] = values[index] ?? '';
    cells[`C${String(index + 2)}`] = base;
  });
  return {
    id: 'plan',
    name: sheets.plan,
    colNumber: 26,
    rowNumber: 200,
    cells,
    styles: { A1: HEADING, B1: NUMBERS, C1: HEADING, 'B2:B6': INPUT, 'C2:C6': QUIET, A8: QUIET },
    formats: { 'B2:B3': WHOLE, B4: PERCENT, 'B5:B6': WHOLE },
    cols: widths(220, 130, 220),
  };
}

function helpSheet({ sheets, help }: WelcomeWords): SheetData {
  const cells: Record<string, string> = { A1: help.title };
  help.steps.forEach((step, index) => {
    cells[`A${String(index + 3)}`] = `${String(index + 1)}. ${step}`;
  });
  return {
    id: 'help',
    name: sheets.help,
    colNumber: 8,
    rowNumber: 60,
    cells,
    styles: { A1: TITLE, [`A3:A${String(help.steps.length + 2)}`]: WRAPPED },
    cols: widths(720),
    rows: { 0: { size: 30 } },
    areGridLinesVisible: false,
  };
}

export function welcomeWorkbook(language: Language): Workbook {
  const words = WELCOME_WORDS[language];
  const sheets = [ltvSheet(words), planSheet(words), helpSheet(words)];
  return {
    name: words.workbook,
    data: workbookData(sheets, language, { styles: STYLES, formats: FORMATS }),
  };
}
