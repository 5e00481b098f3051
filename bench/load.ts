import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { loadedBytes } from '../tools/check-bundle';
import { inRoot } from '../tools/paths';
import { medians, type Result } from './measure';

/** What every cell call pays before it computes anything: the whole script is loaded. */
export function loadBench(): Result[] {
  const code = readFileSync(inRoot('dist/Code.js'), 'utf8');
  const load = (source: string) => () => {
    // Compiled anew each time, without a cache, as a cold start does.
    vm.runInContext(source, vm.createContext(Object.create(null) as object));
  };
  const { ours = NaN, empty = NaN } = medians(101, {
    ours: load(code),
    empty: load('function nothing() {}'),
  });
  return [
    { what: 'Code.js: load above an empty script', value: ours - empty, unit: 'ms', aim: 6 },
    {
      what: 'Code.js: size without its documentation',
      value: loadedBytes(code) / 1000,
      unit: 'KB',
      aim: 110,
    },
    { what: 'Code.js: size of the file', value: Buffer.byteLength(code) / 1000, unit: 'KB' },
  ];
}
