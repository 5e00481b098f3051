import { exception } from './bridge';

/** Looked up by JavaScript itself, not by the script. */
const LANGUAGE_PROPERTIES = new Set(['then', 'toJSON', 'toString', 'valueOf', 'constructor']);

/** An emulated service: typed as the real one, it refuses by name what is not emulated. */
export function strict<Service extends object>(
  name: string,
  implementation: Partial<Service>,
): Service {
  return new Proxy(implementation as Service, {
    get(target, property, receiver) {
      if (property in target || typeof property === 'symbol') {
        return Reflect.get(target, property, receiver) as unknown;
      }
      if (LANGUAGE_PROPERTIES.has(property)) return undefined;
      throw exception(`not emulated: ${name}.${property}`);
    },
  });
}
