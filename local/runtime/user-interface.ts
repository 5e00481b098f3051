import type { MenuEntry } from '../engine/execution';
import { call } from './bridge';
import { strict } from './strict';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const entriesOf = new WeakMap<object, { caption: string; entries: MenuEntry[] }>();

function createMenu(caption: string, addOn: boolean): Menu {
  const entries: MenuEntry[] = [];
  const add = (entry: MenuEntry): Menu => {
    entries.push(entry);
    return menu;
  };
  const menu: Menu = strict<Menu>('Menu', {
    addItem: (itemCaption: string, functionName: string) =>
      add({ kind: 'item', caption: itemCaption, functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (child: Menu) => {
      const inner = entriesOf.get(child);
      if (!inner) throw new TypeError('A menu was expected.');
      return add({ kind: 'menu', menu: { ...inner, addOn: false } });
    },
    addToUi: () => {
      call('Ui.addMenu', { caption, addOn, entries });
    },
  });
  entriesOf.set(menu, { caption, entries });
  return menu;
}

const BUTTON = { CLOSE: 'CLOSE', OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO' } as const;
const BUTTON_SET = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
} as const;

export const userInterface: Ui = strict<Ui>('Ui', {
  Button: BUTTON as unknown as Ui['Button'],
  ButtonSet: BUTTON_SET as unknown as Ui['ButtonSet'],
  createMenu: (caption: string) => createMenu(caption, false),
  createAddonMenu: () => createMenu('', true),
  showSidebar: (page: GoogleAppsScript.HTML.HtmlOutput) => {
    call('Ui.showSidebar', { title: page.getTitle(), content: page.getContent() });
  },
  // A script cannot wait for the person here, so the answer is the affirmative one.
  alert: (...given: unknown[]) => {
    const texts = given.filter((item): item is string => typeof item === 'string');
    const buttons = texts.find((item, index) => index > 0 && item in BUTTON_SET);
    const words = texts.filter((item) => item !== buttons);
    call('Ui.alert', words.length > 1 ? words[0] : '', words[words.length - 1] ?? '');
    const answer = buttons?.startsWith('YES') ? BUTTON.YES : BUTTON.OK;
    return answer as unknown as GoogleAppsScript.Base.Button;
  },
});
