import { dayNumber } from '../core/orders/calendar';
import type { Language } from '../i18n/language';
import { customerAnswers } from './customer-answers';
import type { Answers, Ask, RequestName } from './messages';
import { planAnswers } from './plan-answers';
import type { AskScript } from './script-messages';
import { templateAnswers } from './template-answers';

export interface Panel {
  /** Numbers of cells are shown in it. */
  readonly language: Language;
  /** Awaited before work that may take seconds. */
  readonly breath?: () => Promise<void>;
  /** The day number of today: orders of later days are mistakes. */
  readonly today?: () => number;
}

/** Today by the clock of whoever looks at the panel. */
function localDay(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * Answers all that the panel asks: what concerns the sheet is passed to the script, the rest is
 * worked out here, since what runs here is not loaded for the cells.
 */
export function answering(
  askScript: AskScript,
  { language, breath = () => Promise.resolve(), today = localDay }: Panel,
): Ask {
  const answers: Answers = {
    open: (takes) => askScript('open', takes),
    show: (takes) => askScript('show', takes),
    insert: (takes) => askScript('insert', takes),
    restore: (takes) => askScript('restore', takes),
    removeSheets: (takes) => askScript('removeSheets', takes),
    ...planAnswers(askScript, language),
    ...customerAnswers(askScript, breath, today),
    ...templateAnswers(askScript, language, today),
  };
  return <Name extends RequestName>(name: Name, takes: Parameters<Answers[Name]>[0]) =>
    (answers[name] as (takes: unknown) => ReturnType<Answers[Name]>)(takes);
}
