/** Every room of the panel at one desk, asked without a screen. */
import type { Language } from '../../src/i18n/language';
import { customerAnswers } from '../../src/customers/answers';
import type { CustomerRequests } from '../../src/customers/messages';
import { localDay } from '../../src/core/orders/days';
import { type Ask, askingAt, type Desk } from '../../src/panel/desk';
import { plainAnswers } from '../../src/plain/answers';
import type { PlainRequests } from '../../src/plain/messages';
import { planAnswers } from '../../src/planner/answers';
import type { PlanRequests } from '../../src/planner/messages';
import {
  foundCell,
  type FoundCell,
  foundRange,
  type FoundRange,
} from '../../src/plans/shape/found';
import { savedAnswers } from '../../src/saved/answers';
import type { SavedPlanRequests } from '../../src/saved/messages';
import { templateAnswers } from '../../src/templates/answers';
import type { TemplateRequests } from '../../src/templates/messages';
import type { AskScript, ScriptRequests } from '../../src/wire/requests';

/** All that the screens ask, of their rooms and of the script. */
export interface Requests
  extends
    Pick<ScriptRequests, 'show' | 'insert' | 'restore' | 'removeSheets' | 'open' | 'openIn'>,
    CustomerRequests,
    PlainRequests,
    PlanRequests,
    SavedPlanRequests,
    TemplateRequests {
  selection: { takes: object; gives: FoundCell };
  selectedRange: { takes: object; gives: FoundRange };
}

export function answering(
  askScript: AskScript,
  desk: Partial<Desk> & { readonly language: Language },
): Ask<Requests> {
  return askingAt<Requests>(
    {
      askScript,
      breath: () => Promise.resolve(),
      today: localDay,
      now: () => new Date(),
      ...desk,
    },
    (at) => ({
      show: (takes) => askScript('show', takes),
      insert: (takes) => askScript('insert', takes),
      restore: (takes) => askScript('restore', takes),
      removeSheets: (takes) => askScript('removeSheets', takes),
      open: (takes) => askScript('open', takes),
      openIn: (takes) => askScript('openIn', takes),
      selection: async () => foundCell(await askScript('selection', {})),
      selectedRange: async () => foundRange(await askScript('selectedRange', {})),
      ...planAnswers(at),
      ...savedAnswers(at),
      ...customerAnswers(at),
      ...plainAnswers(at),
      ...templateAnswers(at),
    }),
  );
}
