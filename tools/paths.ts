import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's root: tools run from anywhere inside it. */
export const root = (() => {
  let folder = process.cwd();
  while (!existsSync(path.join(folder, 'appsscript.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('Run this from inside the project.');
    folder = parent;
  }
  return folder;
})();

export const inRoot = (...parts: string[]) => path.join(root, ...parts);
