import type { ValidationSpecification } from '../engine/operations/range-tools';
import { call } from './bridge';
import { areaOf } from './handles';
import { notation } from './area';
import { strict } from './strict';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface Specification extends ValidationSpecification {
  helpText: string | null;
}

/** The criteria that scripts here use, and the builder's own method for each. */
export const CRITERIA = {
  DATE_IS_VALID_DATE: 'requireDate',
  NUMBER_BETWEEN: 'requireNumberBetween',
  VALUE_IN_LIST: 'requireValueInList',
} as const;

const specifications = new WeakMap<object, Specification>();

export function validationOf(rule: DataValidation): ValidationSpecification {
  const specification = specifications.get(rule);
  if (!specification) throw new TypeError('A data validation rule was expected.');
  const { type, values, displayStyle, allowInvalid } = specification;
  return { type, values, allowInvalid, ...(displayStyle === undefined ? {} : { displayStyle }) };
}

export function readValidation(rule: ValidationSpecification | null): DataValidation | null {
  return rule ? createRule({ ...rule, helpText: null }) : null;
}

function createRule(specification: Specification): DataValidation {
  const rule = strict<DataValidation>('DataValidation', {
    getAllowInvalid: () => specification.allowInvalid,
    // Google answers null when there is none, though its types do not say so.
    getHelpText: () => specification.helpText as unknown as string,
    getCriteriaValues: () => specification.values,
    copy: () => createValidationBuilder(specification),
  });
  specifications.set(rule, specification);
  return rule;
}

export function createValidationBuilder(
  start: Specification = { type: 'containsText', values: [], allowInvalid: true, helpText: null },
): Builder {
  const current: Specification = { ...start };
  const demand = (type: string, values: unknown[] = [], displayStyle?: string): Builder => {
    Object.assign(current, { type, values: values.map(String) });
    if (displayStyle) current.displayStyle = displayStyle;
    else delete current.displayStyle;
    return builder;
  };
  const builder: Builder = strict<Builder>('DataValidationBuilder', {
    requireCheckbox: () => demand('isBoolean'),
    requireDate: () => demand('dateIsValid'),
    requireNumberBetween: (from: number, to: number) => demand('isBetween', [from, to]),
    requireNumberNotBetween: (from: number, to: number) => demand('isNotBetween', [from, to]),
    requireNumberEqualTo: (value: number) => demand('isEqual', [value]),
    requireNumberNotEqualTo: (value: number) => demand('isNotEqual', [value]),
    requireNumberGreaterThan: (value: number) => demand('isGreaterThan', [value]),
    requireNumberGreaterThanOrEqualTo: (value: number) => demand('isGreaterOrEqualTo', [value]),
    requireNumberLessThan: (value: number) => demand('isLessThan', [value]),
    requireNumberLessThanOrEqualTo: (value: number) => demand('isLessOrEqualTo', [value]),
    requireTextContains: (text: string) => demand('containsText', [text]),
    requireTextIsEmail: () => demand('isEmail'),
    requireTextIsUrl: () => demand('isLink'),
    requireFormulaSatisfied: (formula: string) => demand('customFormula', [formula]),
    requireValueInList: (values: string[], showDropdown = true) =>
      demand('isValueInList', values, showDropdown ? 'arrow' : 'plainText'),
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true) => {
      const area = areaOf(range);
      const sheet = call<string>('Sheet.getName', area.sheetId).replace(/'/g, "''");
      return demand(
        'isValueInRange',
        [`'${sheet}'!${notation(area)}`],
        showDropdown ? 'arrow' : 'plainText',
      );
    },
    withCriteria: (criteria: unknown, given: unknown[]) => {
      const demanded = CRITERIA[String(criteria) as keyof typeof CRITERIA];
      const method = Reflect.get(builder, demanded) as (...values: unknown[]) => Builder;
      return method(...given);
    },
    setAllowInvalid: (allowInvalid: boolean) => {
      current.allowInvalid = allowInvalid;
      return builder;
    },
    setHelpText: (helpText: string) => {
      current.helpText = helpText;
      return builder;
    },
    build: () => createRule({ ...current }),
  });
  return builder;
}
