import { version } from '../core/version';
import { sizeOf } from '../wire/block';
import type { TakenCell } from '../wire/restoration';
import { Refusal } from '../wire/refusal';
import type { PlacedBlock } from '../wire/place';
import type { Answer, Request, ScriptRequestName, ScriptRequests } from '../wire/requests';
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
import { openPanel } from './menu';
import { choosePanelLanguage } from './user';

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
  open: () => ({}),
  openIn: ({ language, kept }) => {
    choosePanelLanguage(language);
    openPanel({ kept });
    return {};
  },

  selection: () => selected(selectedCell()),
  selectedRange: () => selected(selectedRange()),
  show: ({ cell }) => {
    if (!selectCell(cell)) throw new Refusal('gone', cell.sheet);
    return {};
  },
  readCells: ({ cells }) => readCells(cells),
  readRanges: ({ ranges }) => readRanges(ranges),
  listHead: activeList,
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
  writeBlock: locked(({ block, target, inputs, replace, previous, chart }) => {
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
  restore: locked(({ restoration, force }) => {
    const taken = force ? [] : changedSince(restoration);
    if (taken.length > 0) return { done: 'changed', taken };
    return { done: 'restored', range: restoreBlock(restoration) };
  }),
  insert: locked(insertFormula),

  writeTables: locked(({ tables }) => writeTables(tables)),
  addRows: locked(({ sheetId, firstRow, rows }) => {
    addRows(sheetId, firstRow, rows);
    return {};
  }),
  printSheets: ({ sheetIds }) => printSheets(sheetIds),
  removeSheets: locked(({ restoration, force }) => {
    const sheets = removeTables(restoration, force);
    return sheets.length > 0 ? { done: 'changed', sheets } : { done: 'removed' };
  }),

  placeTemplate: locked(({ sheet }) => placeTemplate(sheet)),
  clearSamples: locked(clearSamples),
  restoreSamples: locked(restoreSamples),

  savedPlans: ({ sheetId }) => savedPlans(sheetId),
  savePlans: locked(savePlans),
  removePlan: locked(removePlan),

  plainCells,
  writePlain: locked(writePlain),
  restorePlain: locked(({ restoration, force }) => restorePlain(restoration, force)),
};

/** What changes the file is done by one at a time. */
function locked<Takes, Gives>(work: (takes: Takes) => Gives): (takes: Takes) => Gives {
  return (takes) => underLock(() => work(takes));
}

function selected<Found>(found: Found | undefined): Found {
  if (!found) throw new Refusal('selectCell');
  return found;
}

const placed = ({ sheet, origin }: Place, taken: readonly TakenCell[]): PlacedBlock => ({
  sheet,
  origin,
  taken,
});
