import type { StoreName } from '../engine/stores';
import { call } from './bridge';
import { strict } from './strict';
import { textOf } from './text';

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

function createProperties(store: StoreName): Properties {
  const all = () => call<Record<string, string>>('Properties.read', store);
  const write = (changes: Record<string, string>): Properties => {
    call('Properties.write', store, changes);
    return properties;
  };
  const properties: Properties = strict<Properties>('Properties', {
    getProperty: (key: string) => all()[key] ?? null,
    getProperties: all,
    getKeys: () => Object.keys(all()),
    setProperty: (key: string, value: string) => write({ [key]: textOf(value) }),
    setProperties: (values: Record<string, string>, deleteOthers = false) => {
      if (deleteOthers) call('Properties.clear', store);
      const texts = Object.entries(values).map(([key, value]) => [key, textOf(value)] as const);
      return write(Object.fromEntries(texts));
    },
    deleteProperty: (key: string) => {
      call('Properties.remove', store, key);
      return properties;
    },
    deleteAllProperties: () => {
      call('Properties.clear', store);
      return properties;
    },
  });
  return properties;
}

export const propertiesService = strict<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
  {
    getDocumentProperties: () => createProperties('document'),
    getUserProperties: () => createProperties('user'),
    getScriptProperties: () => createProperties('script'),
  },
);

function createCache(store: StoreName): Cache {
  const place = (key: string): string => `${store}:${key}`;
  return strict<Cache>('Cache', {
    get: (key: string) => call('Cache.read', place(key)),
    put: (key: string, value: string, seconds?: number) => {
      call('Cache.write', place(key), textOf(value), seconds);
    },
    remove: (key: string) => {
      call('Cache.remove', place(key));
    },
    getAll: (keys: string[]) => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const value = call<string | null>('Cache.read', place(key));
        if (value !== null) found[key] = value;
      }
      return found;
    },
    putAll: (values: Record<string, string>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) {
        call('Cache.write', place(key), textOf(value), seconds);
      }
    },
    removeAll: (keys: string[]) => {
      for (const key of keys) call('Cache.remove', place(key));
    },
  });
}

export const cacheService = strict<GoogleAppsScript.Cache.CacheService>('CacheService', {
  getDocumentCache: () => createCache('document'),
  getUserCache: () => createCache('user'),
  getScriptCache: () => createCache('script'),
});
