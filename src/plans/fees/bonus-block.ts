import { feesWords } from './words';
import { type Block, type BlockCell, cellAddress } from '../../wire/block';
import { amountFormat, cents, inputCell, padded, share, shareFormat } from '../shape/block-rows';
import type { BlockGiven } from '../shape/plan';
import type { BonusResult } from './bonus';
import type { FeesForm } from './form';

type Given = BlockGiven<FeesForm, BonusResult>;

/** Where the columns of the KPIs stand; the value before comes last, since it may be absent. */
const column = {
  plan: 1,
  fact: 2,
  weight: 3,
  lower: 4,
  reached: 5,
  counted: 6,
  part: 7,
  before: 8,
};

/** The fee, what each KPI adds to its bonus, and the terms it was agreed on. */
export function bonusBlock(given: Given): Block {
  const { inputs, values, outcome, live, origin, language } = given;
  const { sources } = inputs;
  const { condition, kpis } = outcome;
  const { base, bonus, floor = 0, cap = 1, improved } = values.fields;
  const say = feesWords(language).block;
  const formula = (text: string) => (live ? { formula: text } : {});

  const width = condition ? 9 : 8;
  // Title, fee, bonus, score, the condition, a blank row, the head of the KPIs
  const firstKpi = condition ? 7 : 6;
  const firstInput = firstKpi + kpis.length + 2;
  const at = (row: number, place = 1) => cellAddress(origin.row + row, origin.column + place);
  const all = (place: number) => `${at(firstKpi, place)}:${at(firstKpi + kpis.length - 1, place)}`;
  const [baseAt, bonusAt, floorAt, capAt, improvedAt] = [0, 1, 2, 3, 4].map((row) =>
    at(firstInput + row),
  ) as [string, string, string, string, string];
  const improvedCell = at(4);
  const open = condition ? `*(${improvedCell}>=${improvedAt})` : '';
  const lower = `(${all(column.lower)}="${say.yes}")`;
  const grown = `(${all(column.fact)}>${all(column.before)})`;
  const fallen = `(${all(column.fact)}<${all(column.before)})`;

  const line = (label: string, cell: BlockCell, note?: string) =>
    padded([{ value: label, ...(note === undefined ? {} : { note }) }, cell], width);
  const bold = (texts: readonly string[]) =>
    padded(
      texts.map((value) => ({ value, bold: true })),
      width,
    );
  const input = (
    value: number,
    format: string,
    field: 'base' | 'bonus' | 'floor' | 'cap' | 'improved',
  ) => inputCell(value, format, sources[field], given);

  const kpiRow = (place: number): BlockCell[] => {
    const kpi = kpis[place];
    const terms = values.lists.kpis[place];
    const source = inputs.lists.kpis.rows.find(({ id }) => id === kpi?.id)?.sources;
    if (!kpi || !terms || !source) return [];
    const { plan, fact, before } = terms.fields;
    const row = firstKpi + place;
    const cell = (name: keyof typeof column) => at(row, column[name]);
    const number = (value: number, name: 'plan' | 'fact' | 'before') =>
      inputCell(value, amountFormat(value), source[name], given);
    const reached = `IF(${cell('lower')}="${say.yes}";IF(${cell('fact')}=0;${capAt};${cell('plan')}/${cell('fact')});${cell('fact')}/${cell('plan')})`;
    return padded(
      [
        { value: kpi.name },
        number(plan, 'plan'),
        number(fact, 'fact'),
        inputCell(kpi.weight, amountFormat(kpi.weight), source.weight, given, 1),
        { value: terms.choices.lower === 'yes' ? say.yes : say.no, input: true },
        { value: kpi.reached ?? cap, format: share, ...formula(`=${reached}`) },
        {
          value: kpi.counted,
          format: share,
          ...formula(`=MIN(${capAt};MAX(${floorAt};${cell('reached')}))`),
        },
        {
          value: kpi.earned,
          format: cents,
          ...formula(
            `=${bonusAt}${open}*${cell('weight')}*${cell('counted')}/SUM(${all(column.weight)})`,
          ),
        },
        ...(before === undefined || !condition ? [] : [number(before, 'before')]),
      ],
      width,
    );
  };

  return {
    title: say.titles.bonus,
    rows: [
      bold([say.titles.bonus]),
      line(say.total, { value: outcome.fee, format: cents, ...formula(`=${baseAt}+${at(2)}`) }),
      line(say.earned, {
        value: outcome.earned,
        format: cents,
        ...formula(`=${bonusAt}*${at(3)}${open}`),
      }),
      line(
        say.score,
        {
          value: outcome.score,
          format: share,
          ...formula(
            `=SUMPRODUCT(${all(column.weight)};${all(column.counted)})/SUM(${all(column.weight)})`,
          ),
        },
        say.meaning.counted,
      ),
      ...(condition
        ? [
            line(say.improved, {
              value: condition.improved,
              format: '0',
              ...formula(`=SUMPRODUCT(${lower}*${fallen}+(1-${lower})*${grown})`),
            }),
          ]
        : []),
      padded([], width),
      bold([
        say.kpi,
        say.plan,
        say.fact,
        say.weight,
        say.lower,
        say.reached,
        say.counted,
        say.part,
        ...(condition ? [say.before] : []),
      ]),
      ...kpis.map((_, place) => kpiRow(place)),
      padded([], width),
      bold([say.inputs]),
      line(say.base, input(base, amountFormat(base), 'base')),
      line(say.bonus, input(bonus, amountFormat(bonus), 'bonus')),
      line(say.floor, inputCell(floor, shareFormat(floor), sources.floor, given, 0)),
      line(say.cap, inputCell(cap, shareFormat(cap), sources.cap, given, 1)),
      ...(improved === undefined ? [] : [line(say.mustImprove, input(improved, '0', 'improved'))]),
    ],
    charts: [
      {
        kind: 'bar',
        title: say.charts.kpis,
        firstRow: firstKpi,
        rows: kpis.length,
        columns: [0, column.counted],
        headers: false,
      },
    ],
  };
}
