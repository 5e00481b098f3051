import { goalWords } from './words';
import { cellAddress } from '../../wire/block';
import { amountFormat, shareFormat } from '../shape/block-rows';
import {
  firstInput,
  formulaIn,
  type Given,
  type InputField,
  type InputRow,
  type Labels,
  sourceIn,
} from './block-layout';

/** The inputs that are no stage's, and how many months the audit takes. */
export function inputRowsOf(given: Given, names: readonly string[], label: Labels): InputRow[] {
  const { inputs, values, outcome, origin, language } = given;
  const { fields, choices } = values;
  const { stage } = outcome.plan;
  const one = (
    field: InputField,
    text: string,
    value: number | undefined,
    base: string,
    format?: string,
  ): InputRow[] =>
    value === undefined
      ? []
      : [
          {
            field,
            label: text,
            value,
            base,
            format: format ?? amountFormat(value),
            // What a blank means is no cell's.
            ...(fields[field] === undefined
              ? { input: true }
              : sourceIn(given, inputs.sources[field])),
          },
        ];
  const { lagWeeks, reserve } = outcome.input;
  const start = one('start', label.start(names[0] ?? ''), fields.start, label.perMonth);
  const cost = one('cost', label.cost, fields.cost, goalWords(language).costOf[choices.costPer]);
  const goal = one('goal', label.goal(names[stage] ?? ''), fields.goal, label.perMonth);
  const goalCost = one('goalCost', label.goalCost, fields.goalCost, label.each);
  const lag = one('lag', label.lag, lagWeeks, label.weeks);
  const before = [...start, ...cost, ...goal, ...goalCost, ...lag];
  const lagCell = cellAddress(origin.row + firstInput + before.length - 1, origin.column + 1);
  const lagMonths: InputRow = {
    field: 'lagMonths',
    label: label.lagMonths,
    value: outcome.lagMonths,
    base: label.months,
    format: '0',
    note: label.meaning.lagMonths,
    // A month has 30.4375 days, which is 487/16. Rounding first keeps 4.000000001 months at 4.
    ...formulaIn(given, `ROUNDUP(ROUND(${lagCell}*7*16/487;9);0)`),
  };
  const kept =
    fields.goalCost === undefined
      ? []
      : one('reserve', label.reserve, reserve, '', shareFormat(reserve));
  return [...before, lagMonths, ...kept];
}
