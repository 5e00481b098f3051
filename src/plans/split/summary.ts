import type { SplitForm } from './form';
import { counted } from '../../i18n/plural';
import type { Language } from '../../i18n/language';
import { splitWords } from './words';
import { goalFields } from './form';
import type { Draft } from '../shape/face';

const noBreakSpace = '\u00a0';

/** Groups of a number typed with spaces stay on one line. */
const held = (text: string): string => text.trim().replace(/\s/g, noBreakSpace);

/** All the inputs in one sentence, for the fold above a result. */
export function splitSummary({ inputs, textAt }: Draft<SplitForm>, language: Language): string {
  const words = splitWords(language);
  const { goal, period } = inputs.choices;
  const field = goalFields[goal];
  const given = inputs.lists.channels.rows.filter(({ id }) =>
    ['spend', 'points'].some((name) => textAt(`channels.${id}.${name}`).trim() !== ''),
  );
  const value = held(textAt('value'));
  return [
    words.summary.goal[goal](field === undefined ? '' : held(textAt(field)), period),
    counted(given.length, words.channels, language),
    ...(value === '' ? [] : [words.summary.worth(value)]),
  ].join(', ');
}
