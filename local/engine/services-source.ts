/** The emulated services as one script, built from local/runtime when first asked for. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { projectFolder } from '../project-folder';

let source: string | undefined;

export function servicesSource(): string {
  source ??= buildSync({
    entryPoints: [join(projectFolder(), 'local', 'runtime', 'index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
  }).outputFiles[0]?.text;
  if (source === undefined) throw new Error('The emulated services were not built.');
  return source;
}
