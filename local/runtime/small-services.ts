import { call } from './bridge';
import { strict } from './strict';
import { textOf } from './text';

export const session = strict<GoogleAppsScript.Base.Session>('Session', {
  getActiveUserLocale: () => call('Session.getActiveUserLocale'),
  getScriptTimeZone: () => call('Session.getScriptTimeZone'),
});

export const utilities = strict<GoogleAppsScript.Utilities.Utilities>('Utilities', {
  formatDate: (date: GoogleAppsScript.Base.Date, zone: string, pattern: string) =>
    call('Utilities.formatDate', new Date(date.getTime()), zone, pattern),
  getUuid: () => call('Utilities.getUuid'),
  sleep: (milliseconds: number) => {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  },
});

const log = (...values: unknown[]): void => {
  call('Logger.log', values.map(textOf).join(' '));
};

export const logger: GoogleAppsScript.Base.Logger = strict<GoogleAppsScript.Base.Logger>('Logger', {
  log: (...values: unknown[]) => {
    log(...values);
    return logger;
  },
});

export const scriptConsole = { log, info: log, warn: log, error: log, debug: log };
