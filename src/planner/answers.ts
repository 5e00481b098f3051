/** Every plan as the panel asks for it: cells from the script, all else is worked out here. */
import { tellIn } from '../plans/tell';
import { type Block, type Origin, parseAddress, rangeAddress, sizeOf } from '../wire/block';
import { boundOf, readBound } from '../plans/bound';
import type { Found } from '../plans/shape/found';
import type { FormInputs } from '../plans/shape/form';
import type { Target } from '../wire/place';
import type { PlanRequests, Preview, WriteOptions } from './messages';
import type { Answers, Desk } from '../panel/desk';
import { type PlanAnswer, type PlanInputs, planNamed } from '../plans/plans';
import { workOut } from '../plans/shape/read-form';
import { Refusal } from '../wire/refusal';
import { fitted } from './fit';
import { reportOf } from './report';
import type { PlacedBlock } from '../wire/place';

export function planAnswers({ askScript, language, now }: Desk): Answers<PlanRequests> {
  const tell = tellIn(language);
  const read = async (plan: PlanInputs): Promise<Found> =>
    (await readBound(askScript, [plan])).found;

  /** The block as it would be written, worked out from the cells as they are now. */
  const workOutBlock = async (options: WriteOptions): Promise<Block> => {
    const { plan, target, as, chart, report } = options;
    const found = await read(plan);
    const named = planNamed(plan.kind);
    const inputs = plan.inputs as FormInputs;
    const answer = workOut(named, inputs, found, language);
    const { values, outcome } = answer;
    if (!values || outcome === undefined) throw new Refusal('fieldFault');
    const live = as === 'formulas' && report === undefined;
    const origin = originOf(target);
    const block = named.block({ inputs, found, values, outcome, live, origin, language });
    if (report === undefined) return fitted(block);
    const told = tell(plan, answer as PlanAnswer);
    return reportOf({ name: report, block, chart, told, now: now(), language });
  };

  return {
    calculate: async ({ plan }) =>
      workOut(
        planNamed(plan.kind),
        plan.inputs as FormInputs,
        await read(plan),
        language,
      ) as PlanAnswer,

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

function placing({ target, plan, previous }: Parameters<Answers<PlanRequests>['preview']>[0]) {
  const { cells, ranges } = boundOf(plan);
  return { target, inputs: [...cells, ...ranges], ...(previous ? { previous } : {}) };
}

function previewOf(block: Block, { sheet, origin, ...met }: PlacedBlock): Preview {
  const { rows, columns } = sizeOf(block);
  return {
    range: `${sheet}!${rangeAddress(origin, rows, columns)}`,
    rows,
    columns,
    firstRow: origin.row,
    firstColumn: origin.column,
    cells: block.rows,
    ...(block.charts ? { charts: block.charts } : {}),
    ...met,
  };
}
