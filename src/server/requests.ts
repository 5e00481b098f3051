import * as v from 'valibot';
import { periods, type RequestName, type Requests, taxModes } from '../planner/messages';

/** What may come in, checked before anything is touched: the panel may be of another version. */
type Schemas = {
  readonly [Name in RequestName]: v.GenericSchema<unknown, Requests[Name]['takes']>;
};

const period = v.picklist(periods);
const cell = v.object({
  sheetId: v.number(),
  sheet: v.string(),
  a1: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
});
const source = v.variant('from', [
  v.object({ from: v.literal('typed'), text: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({ from: v.literal('cell'), cell }),
]);
const inputs = v.object({
  period,
  sources: v.object({
    costs: source,
    profit: source,
    tax: source,
    ltv: source,
    cac: source,
    variable: source,
    fee: source,
    allowance: source,
  }),
  per: v.object({ costs: period, profit: period, allowance: period }),
  taxMode: v.picklist(taxModes),
  whole: v.boolean(),
});
const write = {
  inputs,
  target: v.variant('to', [
    v.object({ to: v.literal('new-sheet') }),
    v.object({ to: v.literal('cell'), cell }),
  ]),
  as: v.picklist(['values', 'formulas']),
  chart: v.boolean(),
};
const heldValue = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.object({ formula: v.string() }),
  v.object({ date: v.pipe(v.string(), v.isoTimestamp()) }),
]);
const heldCell = v.object({
  value: heldValue,
  format: v.string(),
  weight: v.string(),
  color: v.string(),
  note: v.string(),
});
const restoration = v.object({
  sheetId: v.number(),
  newSheet: v.boolean(),
  row: v.number(),
  column: v.number(),
  before: v.array(v.array(heldCell)),
  after: v.array(v.array(heldValue)),
  addedRows: v.number(),
  addedColumns: v.number(),
  chartId: v.nullable(v.number()),
});

const schemas: Schemas = {
  open: v.object({}),
  selection: v.object({}),
  show: v.object({ cell }),
  calculate: v.object({ inputs }),
  preview: v.object(write),
  write: v.object({
    ...write,
    replace: v.array(v.string()),
    previous: v.exactOptional(restoration),
  }),
  restore: v.object({ restoration, force: v.boolean() }),
  insert: v.object({
    formula: v.pipe(v.string(), v.startsWith('=LTV_'), v.maxLength(500)),
    replace: v.array(v.string()),
  }),
};

/** The wire's text as a request; undefined when it is none that this version knows. */
export function parseRequest(text: string): { name: RequestName; takes: unknown } | undefined {
  const envelope = v.safeParse(
    v.object({ name: v.picklist(requestNames), takes: v.unknown() }),
    parsed(text),
  );
  if (!envelope.success) return undefined;
  const { name, takes } = envelope.output;
  const checked = v.safeParse(schemas[name], takes);
  return checked.success ? { name, takes: checked.output } : undefined;
}

const requestNames = Object.keys(schemas) as RequestName[];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
