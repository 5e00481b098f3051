/** The page: the spreadsheet, the sidebar, and the add-on's bundle behind them. */
import './styles';
import { App } from '@odoo/owl';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { CALL_CUSTOM_FUNCTION, registerCustomFunctions } from '../engine/custom-functions';
import { ALL_LOCALES } from '../engine/locales';
import { setUpEngine } from '../engine/setup';
import { engine } from '../engine/spreadsheet-engine';
import type { ModelConfiguration } from '../engine/spreadsheet-engine';
import type { SaveAnswer, SessionAnswer } from '../server/protocol';
import { CellFunctions } from './cell-functions';
import { installCharts } from './charts';
import { Collaboration } from './collaboration';
import { buildFileMenu, buildLanguageMenu, buildScriptMenus } from './menus';
import { showAlert, showToast } from './messages';
import { showNotes } from './note-popover';
import { Script } from './script';
import { getBytes, getJson, post } from './server-link';
import { Sidebar } from './sidebar';
import { expandFormulaHelp } from './formula-help';
import { testAccess } from './test-access';
import { readTypingAsSheets } from './typed-entries';
import type { TestAccess } from './test-access';
import { chooseLanguage, isLanguageAsked, userLanguage } from './user-language';
import { chooseFiles, downloadXlsx, openFiles, takeDroppedFiles } from './workbook-files';
import type { OpenedFile } from './workbook-files';
import { wordsIn } from './words';
import { engineTranslator, translateEngine } from './engine-words';

declare global {
  interface Window {
    LTV?: TestAccess;
  }
}

/** Which function opened the sidebar: it is opened again after a change of language. */
const OPENED_BY = 'ltv-sidebar-opened-by';

const focusGrid = (): void => {
  window.focus();
  document.querySelector<HTMLElement>('.o-grid [tabindex], .o-grid-composer, .o-grid')?.focus();
};

async function main(): Promise<void> {
  const session = await getJson<SessionAnswer>('session');
  const language = userLanguage(session.language);
  const words = wordsIn(language);
  document.documentElement.lang = language;
  let failed = false;
  const disconnected = (): void => {
    if (failed) return;
    failed = true;
    showToast(words.disconnected, '', -1);
  };
  const open = async (files: OpenedFile[]): Promise<boolean> => {
    try {
      await openFiles(files, language);
      return true;
    } catch {
      showAlert(words.unreadable(files.map(({ name }) => name).join(', ')));
      return false;
    }
  };

  const { guessedLanguage } = session;
  if (guessedLanguage !== undefined && guessedLanguage !== language && !isLanguageAsked()) {
    await post(`workbook/new?language=${language}&examples`);
    location.reload();
    return;
  }
  installCharts();
  translateEngine(language);
  expandFormulaHelp();
  setUpEngine();
  readTypingAsSheets();
  showNotes();
  registerCustomFunctions(session.functions);
  if (session.pendingFile !== undefined) {
    const bytes = await getBytes('pending-file');
    const opened = await open([{ name: session.pendingFile, bytes }]);
    if (opened) {
      location.reload();
      return;
    }
  }

  const collaboration = new Collaboration(disconnected);
  const functions = new CellFunctions(
    language,
    () => model.dispatch('EVALUATE_CELLS'),
    disconnected,
  );
  const configuration: ModelConfiguration & { external: unknown } = {
    custom: { [CALL_CUSTOM_FUNCTION]: functions.call },
    transportService: collaboration,
    client: { id: crypto.randomUUID(), name: 'You' },
    external: { loadLocales: () => Promise.resolve(ALL_LOCALES) },
  };
  const model = new engine.Model(session.data, configuration, session.messages);
  await collaboration.follow(session.messages.length);

  const script = new Script(model, collaboration, language);
  const sidebar = new Sidebar(script, focusGrid, words.close);
  sidebar.onClose = () => {
    sessionStorage.removeItem(OPENED_BY);
  };
  const runMenuItem = async (name: string): Promise<void> => {
    script.onSidebar = (content) => {
      sidebar.open(content);
      sessionStorage.setItem(OPENED_BY, name);
    };
    const { error } = await script.run(name, []);
    if (error !== undefined) showAlert(error, words.failed);
  };
  script.onSelect = focusGrid;

  const save = (): void => {
    void post<SaveAnswer>('workbook/save').then(({ file }) => {
      showToast(words.saved(file));
    });
  };
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  });

  buildFileMenu(language, {
    newBlank: () => void post(`workbook/new?language=${language}`),
    newExamples: () => void post(`workbook/new?language=${language}&examples`),
    open: () => {
      chooseFiles((files) => void open(files));
    },
    save,
    download: () => void downloadXlsx(model, session.name),
  });
  takeDroppedFiles((files) => void open(files));
  buildScriptMenus(language, await script.menus(), (name) => void runMenuItem(name));
  buildLanguageMenu(language, chooseLanguage);

  document.title = session.name;
  const heading = document.getElementById('workbook-name');
  if (heading) heading.textContent = session.name;
  for (const notice of session.notices) showAlert(notice);

  const access = testAccess(model, functions);
  window.LTV = access;
  const application = new App(engine.Spreadsheet as ConstructorParameters<typeof App>[0], {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => {
        showToast(text);
      },
      raiseError: (text: string) => {
        showAlert(text);
      },
      askConfirmation: (text: string, confirm: () => void) => {
        if (window.confirm(text)) confirm();
      },
    },
    templates,
    translateFn: engineTranslator(language),
  });
  await application.mount(document.getElementById('grid') ?? document.body);
  access.ready = true;

  const openedBy = sessionStorage.getItem(OPENED_BY);
  sessionStorage.removeItem(OPENED_BY);
  const isReload = performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');
  if (openedBy !== null && isReload) await runMenuItem(openedBy);
}

main().catch((error: unknown) => {
  console.error(error);
  const message = document.createElement('p');
  message.className = 'fatal-message';
  message.textContent = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(message);
});
