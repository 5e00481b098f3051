import path from 'node:path';
import { build, type BuildOptions, transform } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  write: false,
  legalComments: 'none',
  logLevel: 'error',
};

/** What the bundler makes of an entry: its script, and the style that came with it. */
export async function textsOf(options: BuildOptions): Promise<{ script: string; style: string }> {
  const { outputFiles = [] } = await build({ ...common, ...options });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** A part of a script that is run when it is first asked for. */
export interface Part {
  readonly name: string;
  /** The body of a function of `require`, `module` and `exports`. */
  readonly script: string;
  /** The entry, or what it cannot start without. */
  readonly first: boolean;
}

/** What the bundler makes of an entry, parted where the entry imports what is not needed at once. */
export async function partsOf(options: BuildOptions): Promise<Part[]> {
  const { outputFiles = [], metafile } = await build({
    ...common,
    ...options,
    format: 'esm',
    splitting: true,
    metafile: true,
    entryNames: '[name]',
    chunkNames: '[hash]',
  });
  const nameOf = (file: string) => `./${path.basename(file)}`;
  const needs = new Map(
    Object.entries(metafile.outputs).map(([file, { imports }]) => [
      nameOf(file),
      imports.flatMap((each) => (each.kind === 'import-statement' ? nameOf(each.path) : [])),
    ]),
  );
  const first = new Set(['./main.js']);
  // A set is walked on as it grows.
  for (const name of first) for (const each of needs.get(name) ?? []) first.add(each);
  const scripts = outputFiles.filter((file) => file.path.endsWith('.js'));
  return Promise.all(
    scripts.map(async ({ path: file, text }) => {
      const { code } = await transform(text, {
        format: 'cjs',
        target: 'es2020',
        charset: options.charset ?? 'ascii',
        minify: true,
      });
      const name = nameOf(file);
      const script = code.replace(/\bimport\((?="\.\/[\w-]+\.js"\))/g, 'require.later(');
      return { name, script, first: first.has(name) };
    }),
  );
}
