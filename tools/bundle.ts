import { build, type BuildOptions } from 'esbuild';

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
