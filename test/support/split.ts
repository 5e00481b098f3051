import { type CellReference } from '../../src/wire/cell';
import { blankInputs, type Source } from '../../src/plans/shape/form';
import type { PlanInputs } from '../../src/plans/plans';
import {
  type ChannelField,
  type SplitField,
  splitForm,
  type SplitInputs,
} from '../../src/plans/split/form';
import { typed } from './profit';

type Typed = Partial<Record<ChannelField, string | CellReference>> & { readonly locked?: boolean };

const sourceOf = (given: string | CellReference): Source =>
  typeof given === 'string' ? typed(given) : { from: 'cell', cell: given };

/** A split with its channels, all of it typed but what is a cell. */
export function splitInputs(
  channels: readonly Typed[],
  fields: Partial<Record<SplitField, string | CellReference>> = {},
  choices: Partial<SplitInputs['choices']> = {},
): SplitInputs {
  const blank = blankInputs(splitForm, { channels: channels.length });
  const rows = blank.lists.channels.rows.map((row, place) => {
    const { locked = false, ...given } = channels[place] ?? {};
    const sources = Object.fromEntries(
      Object.entries(given).map(([name, each]) => [name, sourceOf(each)]),
    );
    return {
      ...row,
      sources: { ...row.sources, ...sources },
      choices: { locked: locked ? ('yes' as const) : ('no' as const) },
    };
  });
  const sources = Object.fromEntries(
    Object.entries(fields).map(([name, each]) => [name, sourceOf(each)]),
  );
  return {
    sources: { ...blank.sources, ...sources },
    choices: { ...blank.choices, ...choices },
    lists: { channels: { rows } },
  };
}

/** The three channels of the design: the best split of 10 000 brings 104 more results than now. */
export const shopChannels: readonly Typed[] = [
  { name: 'Search', spend: '4 000', results: '758.95' },
  { name: 'Social', spend: '3 600', results: '819.70', doubled: '1 286.25' },
  { name: 'Video', spend: '2 400', results: '457.29', doubled: '582.85' },
];

export const splitOf = (inputs: SplitInputs): PlanInputs => ({ kind: 'split', inputs });
