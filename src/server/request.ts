import { version } from '../core/version';
import type { Language } from '../i18n/language';
import { plannerWords } from '../i18n/planner';
import { type Block, rangeAddress } from '../planner/block';
import { numberText } from '../planner/fields';
import type {
  Answer,
  Preview,
  RequestName,
  Requests,
  TakenCell,
  WriteOptions,
} from '../planner/messages';
import { previewCells } from '../planner/preview';
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
import { parseRequest } from './requests';
import { userLanguage } from './user';

type Handlers = {
  readonly [Name in RequestName]: (
    takes: Requests[Name]['takes'],
    language: Language,
  ) => Requests[Name]['gives'];
};

/** The sidebar's one door: a request as JSON text, an answer as JSON text. */
export function request(text: string): string {
  const language = userLanguage();
  return JSON.stringify(answer(text, language));
}

function answer(text: string, language: Language): Answer {
  const asked = parseRequest(text);
  const { refusals } = plannerWords(language);
  if (!asked) return { ok: false, problem: refusals.misunderstood };
  try {
    const handle = handlers[asked.name] as (takes: unknown, language: Language) => never;
    return { ok: true, gives: handle(asked.takes, language) };
  } catch (problem) {
    if (problem instanceof Refusal)
      return { ok: false, problem: refusalSentence(problem, language) };
    throw problem;
  }
}

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
      return preview(place, block, takenCells(place, block), language);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      return {
        ...preview(place, block, [], language),
        refusal: refusalSentence(problem, language),
      };
    }
  },

  write: (options, language) =>
    underLock(() => {
      const { place, block } = prepare(options, language);
      refuseCovering(place, block, boundCells(options.inputs));
      const taken = takenCells(place, block, options.previous);
      if (taken.some(({ a1 }) => !options.replace.includes(a1))) {
        return { done: 'occupied', preview: preview(place, block, taken, language) };
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

  insert: ({ formula, replace }) => underLock(() => insertFormula(formula, replace)),
};

/** The block as it would be written, worked out from the cells as they are now. */
function prepare(options: WriteOptions, language: Language): { place: Place; block: Block } {
  const { inputs, target, as } = options;
  const cells = readCells(boundCells(inputs));
  const { worked } = workOutProfit(inputs, cells, language);
  if (!worked) throw new Refusal('fieldFault');
  const place = findPlace(target, plannerWords(language).block.title);
  const block = profitBlock(
    { inputs, cells, ...worked },
    as === 'formulas',
    place.origin,
    language,
  );
  return { place, block };
}

function preview(
  place: Place,
  block: Block,
  taken: readonly TakenCell[],
  language: Language,
): Preview {
  const cells = previewCells(block, language);
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  return {
    range: `${place.sheet}!${rangeAddress(place.origin, rows, columns)}`,
    rows,
    columns,
    firstRow: place.origin.row,
    firstColumn: place.origin.column,
    cells,
    taken,
  };
}

function refusalSentence({ code, what }: Refusal, language: Language): string {
  const sentence = plannerWords(language).refusals[code];
  return typeof sentence === 'string' ? sentence : sentence(what);
}
