import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inRoot } from './paths';

/**
 * The folder is the registry: a function is a file named after it. These two lists are written
 * from the file names, apart from each other, because the script must not load the help and the
 * sidebar must not load the computations.
 */
const lists = [
  {
    file: 'src/functions/computed.ts',
    type: 'SheetFunction',
    name: 'computed',
    part: 'compute',
    says: 'Every sheet function by its name.',
  },
  {
    file: 'src/functions/explained.ts',
    type: 'ExplainedFunction',
    name: 'explained',
    part: 'help',
    says: 'What the help says of every function.',
  },
] as const;

export function functionNames(): string[] {
  return readdirSync(inRoot('src/functions'))
    .filter((file) => /^LTV_\w+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

function source({ type, name, part, says }: (typeof lists)[number]): string {
  const names = functionNames();
  const imports = names.map((each) => `import { ${part} as ${each} } from './${each}';`);
  const value = part === 'compute' ? `{ ${names.join(', ')} }` : `[${names.join(', ')}]`;
  const shape = part === 'compute' ? `Readonly<Record<string, ${type}>>` : `readonly ${type}[]`;
  return [
    '// Written by `npm run catalogue` from the names of the files beside it.',
    `import type { ${type} } from './define';`,
    ...imports,
    '',
    `/** ${says} */`,
    `export const ${name}: ${shape} = ${value};`,
    '',
  ].join('\n');
}

/** Writes both lists; with `check`, only names those that are not up to date. */
export async function writeCatalogue(check = false): Promise<string[]> {
  const stale: string[] = [];
  for (const list of lists) {
    const file = inRoot(list.file);
    const options = { ...(await resolveConfig(file)), parser: 'typescript' };
    const text = await format(source(list), options);
    if (read(file) === text) continue;
    stale.push(list.file);
    if (!check) writeFileSync(file, text);
  }
  return stale;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1]?.endsWith('catalogue.ts')) {
  const check = process.argv.includes('--check');
  const stale = await writeCatalogue(check);
  if (check && stale.length > 0) {
    console.error(`Not up to date: ${stale.join(', ')}. Run npm run catalogue.`);
    process.exitCode = 1;
  }
}
