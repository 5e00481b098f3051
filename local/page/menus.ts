/** The menu bar: the engine's own menus, File and Language, and the menus of the script. */
import type { Menu, MenuEntry } from '../engine/execution';
import type { Language } from '../engine/locales';
import { engine } from '../engine/spreadsheet-engine';
import type { MenuItem } from '../engine/spreadsheet-engine';
import { LANGUAGE_NAMES, wordsIn } from './words';

export interface FileActions {
  newBlank: () => void;
  newExamples: () => void;
  open: () => void;
  save: () => void;
  download: () => void;
}

/** What the engine offers and Sheets, or this page, does not. */
const UNWANTED = [
  ['file', 'settings'],
  ['insert', 'insert_carousel'],
  ['insert', 'insert_image'],
  ['view', 'view_irregularity_map'],
  ['view', 'toggle_pin_panel'],
] as const;

/** The name of the add-on in the menu of extensions. */
const ADD_ON_NAME = 'LTV';

const bar = engine.registries.topbarMenuRegistry;

export function buildFileMenu(language: Language, actions: FileActions): void {
  const words = wordsIn(language);
  const items: [string, string, () => void, boolean?][] = [
    ['new', words.newBlank, actions.newBlank],
    ['new_examples', words.newExamples, actions.newExamples],
    ['open', words.open, actions.open, true],
    ['save', words.save, actions.save],
    ['download', words.download, actions.download, true],
  ];
  items.forEach(([id, name, execute, separator], index) => {
    bar.addChild(`file_${id}`, ['file'], {
      name,
      sequence: index + 1,
      execute,
      isReadonlyAllowed: true,
      ...(separator ? { separator } : {}),
    });
  });
  for (const [parent, id] of UNWANTED) removeChild(parent, id);
}

export function buildLanguageMenu(language: Language, choose: (language: Language) => void): void {
  bar.add('language', { name: wordsIn(language).language, sequence: 1000 });
  const languages = Object.entries(LANGUAGE_NAMES) as [Language, string][];
  languages.forEach(([tag, name], index) => {
    bar.addChild(`language_${tag}`, ['language'], {
      name: tag === language ? `✓ ${name}` : name,
      sequence: index,
      execute: () => {
        choose(tag);
      },
      isReadonlyAllowed: true,
    });
  });
}

export function buildScriptMenus(
  language: Language,
  menus: Menu[],
  run: (functionName: string) => void,
): void {
  const addOns = menus.filter(({ addOn }) => addOn);
  if (addOns.length > 0) {
    bar.add('extensions', { name: wordsIn(language).extensions, sequence: 900 });
    for (const menu of addOns) {
      bar.addChild('add_on', ['extensions'], { name: ADD_ON_NAME, sequence: 1 });
      addEntries(['extensions', 'add_on'], menu.entries, run);
    }
  }
  menus
    .filter(({ addOn }) => !addOn)
    .forEach((menu, index) => {
      const id = `script_menu_${String(index)}`;
      bar.add(id, { name: menu.caption, sequence: 910 + index });
      addEntries([id], menu.entries, run);
    });
}

function addEntries(
  path: string[],
  entries: MenuEntry[],
  run: (functionName: string) => void,
): void {
  entries.forEach((entry, index) => {
    if (entry.kind === 'separator') return;
    const id = `${path.join('_')}_${String(index)}`;
    const item: MenuItem = {
      name: entry.kind === 'item' ? entry.caption : entry.menu.caption,
      sequence: index,
      isReadonlyAllowed: true,
      // The engine draws a separator as a line under the item before it.
      ...(entries[index + 1]?.kind === 'separator' ? { separator: true } : {}),
    };
    if (entry.kind === 'item')
      item.execute = () => {
        run(entry.functionName);
      };
    // The registry empties the path it is given.
    bar.addChild(id, [...path], item);
    if (entry.kind === 'menu') addEntries([...path, id], entry.menu.entries, run);
  });
}

function removeChild(parent: string, id: string): void {
  const item = bar.content[parent];
  if (!item?.children) return;
  const children = item.children as unknown as { id?: string }[];
  const index = children.findIndex((child) => child.id === id);
  if (index >= 0) children.splice(index, 1);
}
