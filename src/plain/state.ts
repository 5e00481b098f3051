import type { PlainScope } from '../wire/plain';
import type { PlainPreview, PlainWritten } from './messages';

export type PlainPlace = 'place' | 'copy';

/** What was converted the last time. */
export interface PlainRecord {
  readonly written: PlainWritten;
  readonly restored: boolean;
}

/** Formulas to be made plain; it outlives the screen, so that the way back stays. */
export interface PlainState {
  readonly scope: PlainScope;
  readonly where: PlainPlace;
  /** Counts what was asked: an answer to an earlier question is of no use. */
  readonly edition: number;
  readonly preview?: PlainPreview | undefined;
  readonly problem?: string | undefined;
  /** The formulas shown are others than those that were to be converted. */
  readonly changed: boolean;
  readonly working?: 'converting' | 'restoring' | undefined;
  readonly record?: PlainRecord | undefined;
}

export type PlainAction =
  | { readonly do: 'scope'; readonly scope: PlainScope }
  | { readonly do: 'where'; readonly where: PlainPlace }
  | { readonly do: 'read' }
  | { readonly do: 'found'; readonly edition: number; readonly preview: PlainPreview }
  | { readonly do: 'unread'; readonly edition: number; readonly problem: string | undefined }
  | { readonly do: 'work'; readonly work: 'converting' | 'restoring' }
  | { readonly do: 'changed'; readonly preview: PlainPreview }
  | { readonly do: 'written'; readonly written: PlainWritten }
  | { readonly do: 'restored' }
  | { readonly do: 'stop'; readonly problem: string | undefined };

export const newPlain: PlainState = { scope: 'sheet', where: 'place', edition: 0, changed: false };

/** Nothing is shown and no problem told while the formulas are read anew. */
const unread = (state: PlainState): PlainState => ({
  ...state,
  edition: state.edition + 1,
  preview: undefined,
  problem: undefined,
  changed: false,
});

export function plainReducer(state: PlainState, action: PlainAction): PlainState {
  switch (action.do) {
    case 'scope':
      return unread({ ...state, scope: action.scope });
    case 'where':
      return { ...state, where: action.where, problem: undefined };
    case 'read':
      return unread(state);
    case 'found':
      return action.edition === state.edition ? { ...state, preview: action.preview } : state;
    case 'unread':
      return action.edition === state.edition ? { ...state, problem: action.problem } : state;
    case 'work':
      return { ...state, working: action.work, problem: undefined };
    case 'changed':
      return { ...state, preview: action.preview, changed: true, working: undefined };
    case 'written': {
      const record = { written: action.written, restored: false };
      return { ...unread(state), working: undefined, record };
    }
    case 'restored': {
      const record = state.record && { ...state.record, restored: true };
      return { ...unread(state), working: undefined, record };
    }
    case 'stop':
      return { ...state, working: undefined, problem: action.problem };
  }
}
