import { parseAddress } from '../planner/block';
import type { Changed, Restoration } from '../planner/messages';
import { Refusal } from '../planner/refusal';
import type { SamplesRemoved, TemplatePlaced } from '../planner/template-messages';
import type { Check, Condition, TemplateName, TemplateSheet } from '../templates/sheet';
import { drawChart } from './chart';
import { activeSpreadsheet, type Sheet } from './file';
import { printSheets } from './tables';
import { allOrNothing, flush, type Undo } from './undo';
import {
  changedSince,
  freeName,
  makeRoom,
  newSheet,
  refuseLocked,
  restoreBlock,
  takeCells,
  valueToWrite,
} from './write';

/** Places a template on a new sheet behind all others, whole or not at all. */
export function placeTemplate(template: TemplateSheet): TemplatePlaced {
  const { title, values, styles, looks, notes, widths, frozenRows, spills } = template;
  return allOrNothing((undo) => {
    const sheet = newSheet(freeName(title), undo, activeSpreadsheet().getSheets().length);
    const columns = widths.length;
    makeRoom(sheet, values.length, columns, undo);
    const range = sheet.getRange(1, 1, values.length, columns);
    const rules = styles.map(({ check }) => (check ? ruleOf(check) : null));
    const each = <Result>(of: readonly Result[]) =>
      looks.map((line) => line.map((place) => of[place] as Result));
    range.setNumberFormats(each(styles.map(({ format }) => format)));
    range.setFontSizes(each(styles.map(({ size }) => size)));
    range.setFontWeights(each(styles.map(({ weight }) => weight)));
    range.setFontColors(each(styles.map(({ color }) => color)));
    range.setBackgrounds(each(styles.map(({ fill }) => fill)));
    range.setHorizontalAlignments(each(styles.map(({ align }) => align)));
    range.setWraps(each(styles.map(({ wrap }) => wrap)));
    range.setNotes(notes.map((line) => [...line]));
    widths.forEach((width, place) => sheet.setColumnWidth(place + 1, width));
    sheet.setFrozenRows(frozenRows);
    sheet.setHiddenGridlines(true);
    range.setValues(values.map((line) => line.map(valueToWrite)));
    range.setDataValidations(each(rules));
    sheet.setConditionalFormatRules(template.conditions.map((each) => colouring(sheet, each)));
    for (const guarded of template.guarded) sheet.getRange(guarded).protect().setWarningOnly(true);
    giveNames(sheet, template.names, undo);
    flush();
    for (const { ranges, at, headers, ...chart } of template.charts) {
      const corner = parseAddress(at) ?? { row: 1, column: 1 };
      drawChart(sheet, {
        ...chart,
        ...corner,
        ranges: ranges.map((a1) => sheet.getRange(a1)),
        headers: Number(headers),
      });
    }
    flush();
    const sheetId = sheet.getSheetId();
    const restoration = printSheets([sheetId], spills);
    sheet.activate();
    const name = sheet.getName();
    return { sheet: name, first: { sheetId, sheet: name, a1: 'A1' }, restoration };
  });
}

function ruleOf(check: Check): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  if (check.kind === 'list') return rule.requireValueInList([...check.values], true).build();
  rule.setHelpText(check.help);
  return check.kind === 'date'
    ? rule.requireDate().build()
    : rule.requireNumberBetween(check.from, check.to).build();
}

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
export function clearSamples(names: readonly string[]): SamplesRemoved {
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
export function restoreSamples(
  restorations: readonly Restoration[],
  force: boolean,
): { done: 'restored' } | Changed {
  const taken = force ? [] : restorations.flatMap(changedSince);
  if (taken.length > 0) return { done: 'changed', taken };
  restorations.forEach(restoreBlock);
  return { done: 'restored' };
}
