/** PropertiesService and CacheService with Google's limits. */

export type StoreName = 'document' | 'user' | 'script';
export type Properties = Record<string, string>;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;
const CACHE_VALUE_LIMIT = 100 * 1024;
const CACHE_KEY_LIMIT = 250;
const CACHE_SECONDS = 600;
const CACHE_SECONDS_LIMIT = 21_600;

const size = (text: string): number => new TextEncoder().encode(text).length;

export class Stores {
  private readonly cache = new Map<string, { value: string; expires: number }>();

  constructor(
    readonly properties: Record<StoreName, Properties> = { document: {}, user: {}, script: {} },
    private readonly now: () => number = Date.now,
  ) {}

  read(store: StoreName): Properties {
    return { ...this.properties[store] };
  }

  write(store: StoreName, changes: Properties): void {
    for (const [key, value] of Object.entries(changes)) {
      if (size(key) + size(value) > VALUE_LIMIT) throw new Error('Argument too large: value');
    }
    const next = { ...this.properties[store], ...changes };
    const total = Object.entries(next).reduce(
      (sum, [key, value]) => sum + size(key) + size(value),
      0,
    );
    if (total > STORE_LIMIT) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.properties[store] = next;
  }

  remove(store: StoreName, key: string): void {
    const kept = Object.entries(this.properties[store]).filter(([name]) => name !== key);
    this.properties[store] = Object.fromEntries(kept);
  }

  clear(store: StoreName): void {
    this.properties[store] = {};
  }

  readCache(key: string): string | null {
    const entry = this.cache.get(key);
    return entry && entry.expires > this.now() ? entry.value : null;
  }

  writeCache(key: string, value: string, seconds: number = CACHE_SECONDS): void {
    if (key.length > CACHE_KEY_LIMIT) throw new Error('Argument too large: key');
    if (size(value) > CACHE_VALUE_LIMIT) throw new Error('Argument too large: value');
    const life = Math.min(Math.max(seconds, 1), CACHE_SECONDS_LIMIT);
    this.cache.set(key, { value, expires: this.now() + life * 1000 });
  }

  removeCache(key: string): void {
    this.cache.delete(key);
  }
}
