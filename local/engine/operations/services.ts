/** Everything that is not the spreadsheet: user interface, stores, locks, dates, logging. */
import type { Menu, SidebarContent } from '../execution';
import { formatDate } from '../format-date';
import { renderedPage } from '../rendered-page';
import type { Properties, StoreName } from '../stores';
import { settle } from './editing';
import type { Operation, OperationTable } from './operation';
import { free } from './operation';

type Run = Operation['run'];

const show = (run: Run): Operation => ({ kind: 'interface', counted: false, run });
const storeRead = (run: Run): Operation => ({ kind: 'storeRead', counted: false, run });
const storeWrite = (run: Run): Operation => ({ kind: 'storeWrite', counted: false, run });

export const serviceOperations: OperationTable = {
  'SpreadsheetApp.flush': { kind: 'write', counted: false, run: settle },
  'SpreadsheetApp.getUi': { kind: 'menu', counted: false, run: () => null },
  'SpreadsheetApp.getActiveSpreadsheet': { kind: 'read', counted: false, run: () => null },
  'Ui.addMenu': {
    kind: 'menu',
    counted: false,
    run: (execution, menu: Menu) => void execution.events.push({ kind: 'menu', menu }),
  },
  'Ui.showSidebar': show(
    (execution, { title, content }: SidebarContent) =>
      void execution.events.push({
        kind: 'sidebar',
        sidebar: { title, content: renderedPage(content) },
      }),
  ),
  'Ui.alert': show(
    (execution, title: string, message: string) =>
      void execution.events.push({ kind: 'alert', title, message }),
  ),
  'Spreadsheet.toast': show(
    (execution, message: string, title: string, seconds: number) =>
      void execution.events.push({ kind: 'toast', message, title, seconds }),
  ),
  'HtmlService.readFile': free((execution, name: string) => execution.readHtml(name)),
  'Logger.log': free((execution, line: string) => {
    execution.log(line);
  }),
  'Session.getActiveUserLocale': free((execution) => execution.user.locale),
  'Session.getScriptTimeZone': free((execution) => execution.scriptZone),
  'Utilities.formatDate': free((_execution, date: Date, zone: string, pattern: string) =>
    formatDate(date.getTime(), zone, pattern),
  ),
  'Utilities.getUuid': free((execution) => execution.model.uuidGenerator.uuidv4()),
  'Lock.tryLock': storeRead((execution) => execution.lock.tryLock(execution)),
  'Lock.hasLock': storeRead((execution) => execution.lock.isHeldBy(execution)),
  'Lock.releaseLock': storeRead((execution) => {
    execution.lock.release(execution);
  }),
  'Properties.read': storeRead((execution, store: StoreName) => execution.stores.read(store)),
  'Properties.write': storeWrite((execution, store: StoreName, changes: Properties) => {
    execution.stores.write(store, changes);
  }),
  'Properties.remove': storeWrite((execution, store: StoreName, key: string) => {
    execution.stores.remove(store, key);
  }),
  'Properties.clear': storeWrite((execution, store: StoreName) => {
    execution.stores.clear(store);
  }),
  'Cache.read': storeRead((execution, key: string) => execution.stores.readCache(key)),
  'Cache.write': storeRead((execution, key: string, value: string, seconds?: number) => {
    execution.stores.writeCache(key, value, seconds);
  }),
  'Cache.remove': storeRead((execution, key: string) => {
    execution.stores.removeCache(key);
  }),
};
