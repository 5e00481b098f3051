import type { PluralForms } from '../i18n/plural';

/** Plans kept in the file, and pages for clients. */
export interface SavedWords {
  /** The sheet they are kept in, and its headers: name, kind, main number, date, version, inputs. */
  readonly sheet: string;
  readonly headers: readonly [string, string, string, string, string, string];

  readonly heading: string;
  readonly looking: string;
  readonly notRead: string;
  readonly current: string;
  readonly changed: string;
  /** It was changed in this panel, but not saved. */
  readonly unsaved: string;
  readonly unreadable: Readonly<Record<'damaged' | 'newer' | 'unknown', string>>;

  readonly updateAll: string;
  /** `plans` with its number goes in here. */
  readonly cellsChanged: (count: string) => string;
  readonly plans: PluralForms;
  readonly allCurrent: string;
  /** `updatedPlans` with its number goes in here. */
  readonly updated: (count: string) => string;
  readonly updatedPlans: PluralForms;
  readonly correct: (name: string, fault: string) => string;
  readonly correctOpen: (name: string) => string;

  readonly save: string;
  readonly saving: string;
  readonly menu: string;
  readonly items: {
    readonly save: string;
    readonly saveAs: string;
    readonly rename: string;
    readonly duplicate: string;
    readonly delete: string;
    readonly report: string;
  };
  /** The line below the title, where what is on the screen is not what is saved. */
  readonly notSaved: (name: string) => string;
  readonly name: {
    readonly save: string;
    readonly saveAs: string;
    readonly rename: string;
    readonly label: string;
    readonly hint: string;
    readonly saveButton: string;
    readonly renameButton: string;
    readonly empty: string;
    readonly taken: (name: string) => string;
    readonly replace: string;
    /** The name offered for a new plan. */
    readonly offer: (kind: string, month: string) => string;
    readonly months: readonly string[];
  };
  readonly savedAs: string;
  readonly renamed: string;
  readonly whereSaved: string;
  readonly deleted: string;
  readonly undo: string;
  readonly broughtBack: string;
  readonly quoted: (name: string) => string;

  readonly meanwhile: {
    readonly title: string;
    readonly changed: (name: string, when: string, main: string) => string;
    readonly gone: (name: string) => string;
    readonly copy: string;
    readonly replace: string;
    readonly again: string;
    readonly promise: string;
  };

  readonly report: {
    readonly panel: string;
    readonly about: string;
    /** The name of its sheet. */
    readonly title: (name: string) => string;
    /** Below its title: what it is and of which day. */
    readonly subtitle: (kind: string, day: string) => string;
    readonly inputs: string;
  };
}
