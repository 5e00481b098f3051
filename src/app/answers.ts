import type { Language } from '../i18n/language';
import { customerAnswers } from '../customers/answers';
import { localDay } from '../core/orders/days';
import type { Answers, Ask, RequestName } from './messages';
import { plainAnswers } from '../plain/answers';
import { planAnswers } from '../planner/plan-answers';
import type { Tell } from '../saved/saved';
import { savedAnswers } from '../saved/answers';
import type { AskScript } from '../wire/requests';
import { templateAnswers } from '../templates/answers';

export interface Panel {
  /** Numbers of cells are shown in it. */
  readonly language: Language;
  /** Puts plans into words, for what is saved and handed over. */
  readonly tell: Tell;
  /** Awaited before work that may take seconds. */
  readonly breath?: () => Promise<void>;
  /** The day number of today: orders of later days are mistakes. */
  readonly today?: () => number;
  /** The clock of whoever looks at the panel. */
  readonly now?: () => Date;
}

/**
 * Answers all that the panel asks: what concerns the sheet is passed to the script, the rest is
 * worked out here, since what runs here is not loaded for the cells.
 */
export function answering(
  askScript: AskScript,
  {
    language,
    tell,
    breath = () => Promise.resolve(),
    now = () => new Date(),
    today = localDay,
  }: Panel,
): Ask {
  const context = { language, tell, now };
  const answers: Answers = {
    open: (takes) => askScript('open', takes),
    show: (takes) => askScript('show', takes),
    insert: (takes) => askScript('insert', takes),
    restore: (takes) => askScript('restore', takes),
    removeSheets: (takes) => askScript('removeSheets', takes),
    ...planAnswers(askScript, context),
    ...savedAnswers(askScript, context),
    ...customerAnswers(askScript, breath, today),
    ...plainAnswers(askScript, breath),
    ...templateAnswers(askScript, language, today),
  };
  return <Name extends RequestName>(name: Name, takes: Parameters<Answers[Name]>[0]) =>
    (answers[name] as (takes: unknown) => ReturnType<Answers[Name]>)(takes);
}
