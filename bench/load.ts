import { readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';
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
    { what: 'Code.js: load above an empty script', value: ours - empty, unit: 'ms', aim: 5 },
    {
      what: 'Code.js: size',
      value: statSync(inRoot('dist/Code.js')).size / 1024,
      unit: 'KB',
      aim: 60,
    },
  ];
}
