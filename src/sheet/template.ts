import type { Takes } from '../wire/requests';
import { setCells } from './values';
import type { Changed } from '../wire/restoration';
import { Refusal } from '../wire/refusal';
import type { SamplesRemoved, TemplatePlaced } from '../wire/template';
import type {
  CellStyle,
  Check,
  Condition,
  TemplateName,
  TemplateSheet,
} from '../wire/template-sheet';
import { drawChart } from './chart';
import { activeSpreadsheet, type Sheet } from './file';
import { printSheets } from './tables';
import { allOrNothing, flush, type Undo } from './undo';
import {
  changedSince,
  freeName,
  newSheet,
  refuseLocked,
  restoreBlock,
  takeCells,
  valueToWrite,
} from './write';

/** Places a template on a new sheet behind all others, whole or not at all. */
export function placeTemplate(template: TemplateSheet): TemplatePlaced {
  const { values, styles, looks, widths } = template;
  return allOrNothing((undo) => {
    const name = freeName(template.title);
    const sheet = newSheet(name, undo, activeSpreadsheet().getSheets().length);
    const range = sheet.getRange(1, 1, values.length, widths.length);
    const each = <Result>(take: (style: CellStyle) => Result) => {
      const taken = styles.map(take);
      return looks.map((line) => line.map((place) => taken[place] as Result));
    };
    range.setFontSizes(each(({ size }) => size));
    range.setFontWeights(each(({ weight }) => weight));
    range.setFontColors(each(({ color }) => color));
    range.setBackgrounds(each(({ fill }) => fill));
    range.setHorizontalAlignments(each(({ align }) => align));
    range.setWraps(each(({ wrap }) => wrap));
    range.setNotes(template.notes as string[][]);
    setCells(
      range,
      values.map((line) => line.map(valueToWrite)),
      each(({ format }) => format),
    );
    range.setDataValidations(each(({ check }) => (check ? ruleOf(check) : null)));
    widths.forEach((width, place) => sheet.setColumnWidth(place + 1, width));
    sheet.setFrozenRows(template.frozenRows);
    sheet.setHiddenGridlines(true);
    sheet.setConditionalFormatRules(template.conditions.map((each) => colouring(sheet, each)));
    for (const guarded of template.guarded) sheet.getRange(guarded).protect().setWarningOnly(true);
    giveNames(sheet, template.names, undo);
    flush();
    for (const chart of template.charts) {
      drawChart(sheet, { ...chart, ranges: chart.ranges.map((a1) => sheet.getRange(a1)) });
    }
    flush();
    const sheetId = sheet.getSheetId();
    const restoration = printSheets([sheetId], template.spills);
    sheet.activate();
    return { sheet: name, first: { sheetId, sheet: name, a1: 'A1' }, restoration };
  });
}

const ruleOf = ({ demands, values, help }: Check) =>
  SpreadsheetApp.newDataValidation()
    .withCriteria(SpreadsheetApp.DataValidationCriteria[demands], [...values])
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();

function colouring(sheet: Sheet, condition: Condition) {
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges(
    condition.ranges.map((a1) => sheet.getRange(a1)),
  );
  return 'formula' in condition
    ? rule
        .whenFormulaSatisfied(condition.formula)
        .setBackground(condition.fill)
        .setFontColor(condition.color)
        .build()
    : rule.setGradientMinpoint(condition.least).setGradientMaxpoint(condition.most).build();
}

/** All names of a second copy end in 2: a name belongs to one range of the file. */
function giveNames(sheet: Sheet, names: readonly TemplateName[], undo: Undo): void {
  const spreadsheet = activeSpreadsheet();
  const taken = spreadsheet.getNamedRanges().map((each) => each.getName().toLowerCase());
  let copy = 1;
  const numbered = (name: string) => (copy > 1 ? `${name}_${String(copy)}` : name);
  while (names.some(({ name }) => taken.includes(numbered(name).toLowerCase()))) copy++;
  for (const { name, range } of names) {
    spreadsheet.setNamedRange(numbered(name), sheet.getRange(range));
    undo.push(() => {
      spreadsheet.removeNamedRange(numbered(name));
    });
  }
}

/** Clears the inputs of the open sheet that templates fill with samples. */
export function clearSamples({ names }: Takes<'clearSamples'>): SamplesRemoved {
  const sheet = activeSpreadsheet().getActiveSheet();
  const ranges = sheet
    .getNamedRanges()
    .filter((each) => names.includes(each.getName().replace(/_\d+$/, '')))
    .map((each) => each.getRange());
  const [top] = ranges;
  const name = sheet.getName();
  if (!top) throw new Refusal('noSamples', name);
  for (const range of ranges) refuseLocked(range, name);
  const restorations = allOrNothing((undo) => {
    const taken = ranges.map((range) => takeCells(sheet, range, undo));
    flush();
    return taken;
  });
  const a1 = top.getCell(1, 1).getA1Notation();
  return { sheet: name, first: { sheetId: sheet.getSheetId(), sheet: name, a1 }, restorations };
}

/** Brings sample data back, unless somebody typed there meanwhile and it was not forced. */
export function restoreSamples({
  restorations,
  force,
}: Takes<'restoreSamples'>): { done: 'restored' } | Changed {
  const taken = force ? [] : restorations.flatMap(changedSince);
  if (taken.length > 0) return { done: 'changed', taken };
  restorations.forEach(restoreBlock);
  return { done: 'restored' };
}
