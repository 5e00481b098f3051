import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { Host } from '../local/engine/host';
import { emptyWorkbook } from '../local/engine/workbook';
import { inRoot } from '../tools/paths';
import { medians, type Result } from './measure';

const rows = 50_000;
const runs = 9;

/** One call of LTV_CHURN over a column against as many native formulas, all in one run. */
export function columnBench(): Result[] {
  const native = hostWith(
    Object.fromEntries(
      Array.from({ length: rows }, (_, row) => {
        const at = String(row + 1);
        return [`C${at}`, `=A${at}/B${at}`];
      }),
    ),
  );
  // A stored workbook parts arguments by commas, whatever the user types.
  const inCell = hostWith({ D1: `=LTV_CHURN(A1:A${String(rows)}, B1:B${String(rows)})` });
  const inputs = hostWith({});
  const bundle = bundleWithColumns();
  const times = medians(runs, {
    call: () => vm.runInContext('LTV_CHURN(arpu, churn)', bundle) as unknown,
    native: () => evaluate(native),
    inCell: () => evaluate(inCell),
    inputs: () => evaluate(inputs),
  });
  const {
    call = NaN,
    native: nativeTime = NaN,
    inCell: cellTime = NaN,
    inputs: base = NaN,
  } = times;
  const against = `against ${String(rows)} native formulas`;
  return [
    {
      what: `LTV_CHURN over ${String(rows)} rows through the bundle, ${against}`,
      value: call / nativeTime,
      unit: '×',
      aim: 0.2,
    },
    {
      what: `The same without what the engine spends on the 100 000 input cells`,
      value: call / (nativeTime - base),
      unit: '×',
    },
    {
      what: `The same as a cell of the local host, values carried across and spilled`,
      value: (cellTime - base) / (nativeTime - base),
      unit: '×',
    },
  ];
}

/** The columns belong to the script's own world, as those that Apps Script hands over. */
function bundleWithColumns(): vm.Context {
  const context = vm.createContext(Object.create(null) as object);
  vm.runInContext(readFileSync(inRoot('dist/Code.js'), 'utf8'), context);
  const column = (value: string) =>
    `Array.from({ length: ${String(rows)} }, (_, row) => [${value}])`;
  vm.runInContext(`arpu = ${column('row + 1')}; churn = ${column('0.1')};`, context);
  return context;
}

function evaluate(host: Host): unknown {
  return host.model.dispatch('EVALUATE_CELLS');
}

function hostWith(formulas: Readonly<Record<string, string>>): Host {
  const cells: Record<string, string> = {};
  for (let row = 1; row <= rows; row++) {
    cells[`A${String(row)}`] = String(row);
    cells[`B${String(row)}`] = '0.1';
  }
  const workbook = emptyWorkbook('en');
  const [sheet] = workbook.data.sheets;
  if (!sheet) throw new Error('The empty workbook has no sheet.');
  Object.assign(sheet, { rowNumber: rows, cells: { ...cells, ...formulas } });
  const host = new Host({ dist: inRoot('dist'), workbook });
  const [first] = Object.keys(formulas);
  const last = first ? host.value(`${first.charAt(0)}${String(rows)}`) : rows / 0.1;
  if (last !== rows / 0.1) throw new Error(`The last row gives ${String(last)}.`);
  return host;
}
