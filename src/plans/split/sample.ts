import type { Language } from '../../i18n/language';
import type { Source } from '../shape/form';
import { blankListRow } from '../shape/form';
import { splitForm, type SplitInputs } from './form';
import { splitWords } from './words';

/** Spend, results, and results at twice the spend, of an invented shop in a month. */
const channels = [
  [4000, 760, undefined],
  [3600, 820, 1290],
  [2400, 460, 580],
] as const;
const budget = 12_000;

/** The inputs with channels to try the plan with; what was typed elsewhere stays. */
export function withSampleChannels(inputs: SplitInputs, language: Language): SplitInputs {
  const { sampleChannels } = splitWords(language).inputs;
  const shape = splitForm.lists.channels;
  const typed = (text: string | number): Source => ({ from: 'typed', text: String(text) });
  const rows = channels.map(([spend, results, doubled], place) => {
    const row = blankListRow(shape, `r${String(place + 1)}`);
    const sources = {
      ...row.sources,
      name: typed(sampleChannels[place] ?? ''),
      spend: typed(spend),
      results: typed(results),
      doubled: typed(doubled ?? ''),
    };
    return { ...row, sources };
  });
  const given = inputs.sources.budget;
  const isBlank = given.from === 'typed' && given.text === '';
  return {
    ...inputs,
    sources: { ...inputs.sources, ...(isBlank ? { budget: typed(budget) } : {}) },
    lists: { ...inputs.lists, channels: { rows } },
  };
}
