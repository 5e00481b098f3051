/** The profit plan as the panel asks for it: cells from the script, all else worked out here. */
import type { Language } from '../i18n/language';
import { type Block, type Origin, parseAddress, rangeAddress, sizeOf } from './block';
import { type FoundCells, numberText } from './fields';
import type { Answers, CellReference, Preview, Target, WriteOptions } from './messages';
import { boundCells, workOutProfit } from './profit';
import { profitBlock } from './profit-block';
import { Refusal } from './refusal';
import type { AskScript, PlacedBlock } from './script-messages';
import { foundCell, foundCells } from './wire';

type ProfitAnswers = Pick<Answers, 'selection' | 'calculate' | 'preview' | 'write'>;

export function profitAnswers(askScript: AskScript, language: Language): ProfitAnswers {
  const read = async (cells: readonly CellReference[]): Promise<FoundCells> =>
    foundCells(cells.length === 0 ? [] : await askScript('readCells', { cells }));

  /** The block as it would be written, worked out from the cells as they are now. */
  const workOutBlock = async ({ inputs, target, as, labels }: WriteOptions): Promise<Block> => {
    const cells = await read(boundCells(inputs));
    const { worked } = workOutProfit(inputs, cells, language);
    if (!worked) throw new Refusal('fieldFault');
    return profitBlock({ inputs, cells, ...worked }, as === 'formulas', originOf(target), labels);
  };

  return {
    selection: async () => {
      const { cell, value, shown } = foundCell(await askScript('selection', {}));
      // Percents keep the sign that the sheet shows them with.
      const kind = shown.trim().endsWith('%') ? 'rate' : 'money';
      return { cell, text: typeof value === 'number' ? numberText(value, kind, language) : shown };
    },

    calculate: async ({ inputs }) =>
      workOutProfit(inputs, await read(boundCells(inputs)), language).answer,

    preview: async (options) => {
      const block = await workOutBlock(options);
      const placed = await askScript('previewBlock', {
        ...placing(options),
        ...sizeOf(block),
        title: block.title,
      });
      return previewOf(block, placed);
    },

    write: async (options) => {
      const block = await workOutBlock(options);
      const { replace, chart } = options;
      const done = await askScript('writeBlock', { ...placing(options), block, replace, chart });
      return done.done === 'written'
        ? done
        : { done: 'occupied', preview: previewOf(block, done.placed) };
    },
  };
}

/** Formulas of a block name its cells, so that its first cell is needed before it is made. */
function originOf(target: Target): Origin {
  if (target.to === 'new-sheet') return { row: 1, column: 1 };
  const origin = parseAddress(target.cell.a1);
  if (!origin) throw new Refusal('gone', target.cell.sheet);
  return origin;
}

const placing = ({ target, inputs, previous }: Parameters<ProfitAnswers['preview']>[0]) => ({
  target,
  inputs: boundCells(inputs),
  ...(previous ? { previous } : {}),
});

function previewOf(block: Block, { sheet, origin, ...met }: PlacedBlock): Preview {
  const { rows, columns } = sizeOf(block);
  return {
    range: `${sheet}!${rangeAddress(origin, rows, columns)}`,
    rows,
    columns,
    firstRow: origin.row,
    firstColumn: origin.column,
    cells: block.rows,
    ...met,
  };
}
