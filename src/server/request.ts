import { version } from '../core/version';
import type { Language } from '../i18n/language';
import { type Block, rangeAddress } from '../planner/block';
import { numberText } from '../planner/fields';
import type {
  Answer,
  Preview,
  Problem,
  Request,
  RequestName,
  Requests,
  TakenCell,
  WriteOptions,
} from '../planner/messages';
import { boundCells, workOutProfit } from '../planner/profit';
import { profitBlock } from '../planner/profit-block';
import { readCells, selectCell, selectedCell } from '../sheet/cells';
import { insertFormula } from '../sheet/insert';
import { Refusal } from '../sheet/refusal';
import {
  changedSince,
  findPlace,
  type Place,
  refuseCovering,
  restoreBlock,
  takenCells,
  underLock,
  writeBlock,
} from '../sheet/write';
import { customerHandlers } from './customers';
import { userLanguage } from './user';

type Handlers = {
  readonly [Name in RequestName]: (
    takes: Requests[Name]['takes'],
    language: Language,
  ) => Requests[Name]['gives'];
};

/** The sidebar's one door: a request as JSON text, an answer as JSON text. */
export function request(text: string): string {
  return JSON.stringify(answer(JSON.parse(text) as Request));
}

function answer({ name, version: panel, takes }: Request): Answer {
  // The panel of an earlier build may still be open, and its messages may differ from ours.
  if (panel !== version) return { ok: false, problem: { code: 'misunderstood', what: '' } };
  try {
    const handle = handlers[name] as (takes: unknown, language: Language) => never;
    return { ok: true, gives: handle(takes, userLanguage()) };
  } catch (problem) {
    if (problem instanceof Refusal) return { ok: false, problem: asProblem(problem) };
    throw problem;
  }
}

const asProblem = ({ code, what }: Refusal): Problem => ({ code, what });

const handlers: Handlers = {
  open: (_, language) => ({ language, version }),

  selection: (_, language) => {
    const selected = selectedCell();
    if (!selected) throw new Refusal('selectCell');
    const { cell, value, shown } = selected;
    // Percents keep the sign that the sheet shows them with.
    const isPercent = shown.trim().endsWith('%');
    const text =
      typeof value === 'number' ? numberText(value, isPercent ? 'rate' : 'money', language) : shown;
    return { cell, text };
  },

  show: ({ cell }) => {
    if (!selectCell(cell)) throw new Refusal('gone', cell.sheet);
    return {};
  },

  calculate: ({ inputs }, language) =>
    workOutProfit(inputs, readCells(boundCells(inputs)), language).answer,

  preview: (options, language) => {
    const { place, block } = prepare(options, language);
    try {
      refuseCovering(place, block, boundCells(options.inputs));
      return preview(place, block, takenCells(place, block, options.previous));
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      return { ...preview(place, block, []), refusal: asProblem(problem) };
    }
  },

  write: (options, language) =>
    underLock(() => {
      const { place, block } = prepare(options, language);
      refuseCovering(place, block, boundCells(options.inputs));
      const taken = takenCells(place, block, options.previous);
      if (taken.some(({ a1 }) => !options.replace.includes(a1))) {
        return { done: 'occupied', preview: preview(place, block, taken) };
      }
      const { restoration, first, range } = writeBlock(place, block, options.chart);
      return { done: 'written', range, first, replaced: taken.length, restoration };
    }),

  restore: ({ restoration, force }) =>
    underLock(() => {
      const taken = force ? [] : changedSince(restoration);
      if (taken.length > 0) return { done: 'changed', taken };
      return { done: 'restored', range: restoreBlock(restoration) };
    }),

  ...customerHandlers,

  insert: ({ formula, replace }) => underLock(() => insertFormula(formula, replace)),
};

/** The block as it would be written, worked out from the cells as they are now. */
function prepare(options: WriteOptions, language: Language): { place: Place; block: Block } {
  const { inputs, target, as, labels } = options;
  const cells = readCells(boundCells(inputs));
  const { worked } = workOutProfit(inputs, cells, language);
  if (!worked) throw new Refusal('fieldFault');
  const place = findPlace(target, labels.title);
  const live = as === 'formulas';
  const block = profitBlock({ inputs, cells, ...worked }, live, place.origin, labels);
  return { place, block };
}

function preview(place: Place, { rows }: Block, taken: readonly TakenCell[]): Preview {
  const columns = rows[0]?.length ?? 1;
  return {
    range: `${place.sheet}!${rangeAddress(place.origin, rows.length, columns)}`,
    rows: rows.length,
    columns,
    firstRow: place.origin.row,
    firstColumn: place.origin.column,
    cells: rows,
    taken,
  };
}
