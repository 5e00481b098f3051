import { spawnSync } from 'node:child_process';
import { deploy } from './deployment';
import { inRoot, root } from './paths';

function build(): void {
  const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Nothing was deployed: the build failed.');
}

try {
  await deploy({
    folder: root,
    clasp: [process.execPath, inRoot('node_modules/@google/clasp/build/src/index.js')],
    build,
    say: (text) => process.stdout.write(text),
    environment: process.env,
  });
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
