import type { ConditionalFormatSpecification } from '../engine/operations/sheet';
import { areaOf } from './handles';
import { makeRange } from './makers';
import { strict } from './strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const specifications = new WeakMap<object, ConditionalFormatSpecification>();

export function conditionalFormatOf(rule: Rule): ConditionalFormatSpecification {
  const specification = specifications.get(rule);
  if (!specification) throw new TypeError('A conditional format rule was expected.');
  return specification;
}

export function createConditionalFormat(specification: ConditionalFormatSpecification): Rule {
  const rule = strict<Rule>('ConditionalFormatRule', {
    getRanges: () => specification.ranges.map(makeRange),
    copy: () => createConditionalFormatBuilder(specification),
  });
  specifications.set(rule, specification);
  return rule;
}

export function createConditionalFormatBuilder(
  start: ConditionalFormatSpecification = { operator: '', values: [], style: {}, ranges: [] },
): Builder {
  const current: ConditionalFormatSpecification = { ...start, style: { ...start.style } };
  const when = (operator: string, ...values: unknown[]): Builder => {
    current.operator = operator;
    current.values = values.map(String);
    return builder;
  };
  const look = (style: ConditionalFormatSpecification['style']): Builder => {
    Object.assign(current.style, style);
    return builder;
  };
  const builder: Builder = strict<Builder>('ConditionalFormatRuleBuilder', {
    setGradientMinpoint: (color: string) => {
      current.scale = { most: '', ...current.scale, least: color };
      return builder;
    },
    setGradientMaxpoint: (color: string) => {
      current.scale = { least: '', ...current.scale, most: color };
      return builder;
    },
    whenFormulaSatisfied: (formula: string) => when('customFormula', formula),
    whenCellEmpty: () => when('isEmpty'),
    whenCellNotEmpty: () => when('isNotEmpty'),
    whenNumberBetween: (from: number, to: number) => when('isBetween', from, to),
    whenNumberEqualTo: (value: number) => when('isEqual', value),
    whenNumberGreaterThan: (value: number) => when('isGreaterThan', value),
    whenNumberGreaterThanOrEqualTo: (value: number) => when('isGreaterOrEqualTo', value),
    whenNumberLessThan: (value: number) => when('isLessThan', value),
    whenNumberLessThanOrEqualTo: (value: number) => when('isLessOrEqualTo', value),
    whenTextContains: (text: string) => when('containsText', text),
    whenTextEqualTo: (text: string) => when('isEqualText', text),
    setBackground: (color: string | null) => look({ fillColor: color ?? '' }),
    setFontColor: (color: string | null) => look({ textColor: color ?? '' }),
    setBold: (bold: boolean | null) => look({ bold: bold === true }),
    setItalic: (italic: boolean | null) => look({ italic: italic === true }),
    setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) => {
      current.ranges = ranges.map(areaOf);
      return builder;
    },
    build: () => createConditionalFormat({ ...current, style: { ...current.style } }),
  });
  return builder;
}
