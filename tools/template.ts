import { spawnSync } from 'node:child_process';
import { inRoot, root } from './paths';
import { nextStep, writeTemplateProject } from './template-project';

try {
  const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('No template was written: the build failed.');
  const folder = inRoot('build/template');
  writeTemplateProject(inRoot('dist'), folder);
  console.log(`Next: ${nextStep(folder)}`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
