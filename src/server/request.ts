import { version } from '../core/version';
import { sizeOf } from '../wire/block';
import type { TakenCell } from '../app/messages';
import { Refusal } from '../wire/refusal';
import type {
  Answer,
  PlacedBlock,
  Request,
  ScriptRequestName,
  ScriptRequests,
} from '../wire/requests';
import { readCells, selectCell, selectedCell } from '../sheet/cells';
import { insertFormula } from '../sheet/insert';
import { activeList, readOrderCells } from '../sheet/orders';
import { plainCells, restorePlain, writePlain } from '../sheet/plain';
import { readRanges, selectedRange } from '../sheet/ranges';
import { removePlan, savedPlans, savePlans } from '../sheet/saved';
import { clearSamples, placeTemplate, restoreSamples } from '../sheet/template';
import { addRows, printSheets, removeTables, writeTables } from '../sheet/tables';
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
import { userLanguage } from './user';

type Handlers = {
  readonly [Name in ScriptRequestName]: (
    takes: ScriptRequests[Name]['takes'],
  ) => ScriptRequests[Name]['gives'];
};

/** The panel's one door: a request as JSON text, an answer as JSON text. */
export function request(text: string): string {
  return JSON.stringify(answer(JSON.parse(text) as Request));
}

function answer({ name, version: panel, takes }: Request): Answer {
  // The panel of an earlier build may still be open, and its messages may differ from ours.
  if (panel !== version) return { ok: false, problem: { code: 'misunderstood', what: '' } };
  try {
    const handle = handlers[name] as (takes: unknown) => never;
    return { ok: true, gives: handle(takes) };
  } catch (problem) {
    if (problem instanceof Refusal) return { ok: false, problem: problem.problem };
    throw problem;
  }
}

const handlers: Handlers = {
  open: () => ({ language: userLanguage(), version }),

  selection: () => selected(selectedCell()),

  selectedRange: () => selected(selectedRange()),

  show: ({ cell }) => {
    if (!selectCell(cell)) throw new Refusal('gone', cell.sheet);
    return {};
  },

  readCells: ({ cells }) => readCells(cells),

  readRanges: ({ ranges }) => readRanges(ranges),

  listHead: () => activeList(),

  orderCells: ({ source }) => readOrderCells(source),

  previewBlock: ({ target, title, inputs, previous, ...size }) => {
    const place = findPlace(target, title);
    try {
      refuseCovering(place, size, inputs);
      return placed(place, takenCells(place, size, previous));
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      return { ...placed(place, []), refusal: problem.problem };
    }
  },

  writeBlock: ({ block, target, inputs, replace, previous, chart }) =>
    underLock(() => {
      const place = findPlace(target, block.title);
      const size = sizeOf(block);
      refuseCovering(place, size, inputs);
      const taken = takenCells(place, size, previous);
      if (taken.some(({ a1 }) => !replace.includes(a1))) {
        return { done: 'occupied', placed: placed(place, taken) };
      }
      const written = writeBlock(place, block, chart, previous);
      return { done: 'written', ...written, replaced: taken.length };
    }),

  writeTables: ({ tables }) => underLock(() => writeTables(tables)),

  addRows: ({ sheetId, firstRow, rows }) =>
    underLock(() => {
      addRows(sheetId, firstRow, rows);
      return {};
    }),

  printSheets: ({ sheetIds }) => printSheets(sheetIds),

  restore: ({ restoration, force }) =>
    underLock(() => {
      const taken = force ? [] : changedSince(restoration);
      if (taken.length > 0) return { done: 'changed', taken };
      return { done: 'restored', range: restoreBlock(restoration) };
    }),

  removeSheets: ({ restoration, force }) =>
    underLock(() => {
      const sheets = removeTables(restoration, force);
      return sheets.length > 0 ? { done: 'changed', sheets } : { done: 'removed' };
    }),

  placeTemplate: ({ sheet }) => underLock(() => placeTemplate(sheet)),

  clearSamples: ({ names }) => underLock(() => clearSamples(names)),

  restoreSamples: ({ restorations, force }) => underLock(() => restoreSamples(restorations, force)),

  savedPlans: ({ sheetId }) => savedPlans(sheetId),

  savePlans: (takes) => underLock(() => savePlans(takes)),

  removePlan: (takes) => underLock(() => removePlan(takes)),

  plainCells: ({ scope }) => plainCells(scope),

  writePlain: ({ sheets }) => underLock(() => writePlain(sheets)),

  restorePlain: ({ restoration, force }) => underLock(() => restorePlain(restoration, force)),

  insert: ({ formula, replace }) => underLock(() => insertFormula(formula, replace)),
};

function selected<Found>(found: Found | undefined): Found {
  if (!found) throw new Refusal('selectCell');
  return found;
}

const placed = ({ sheet, origin }: Place, taken: readonly TakenCell[]): PlacedBlock => ({
  sheet,
  origin,
  taken,
});
