import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from '@jest/globals';
import { root } from '../../tools/paths';
import { claspEnvironment, claspProgram, makeWorkspace } from './support/workspace';

const workspace = makeWorkspace('');

afterAll(workspace.remove);

test('clasp would send exactly the three files of dist', () => {
  const answer = execFileSync(process.execPath, [claspProgram, 'show-file-status', '--json'], {
    cwd: root,
    env: claspEnvironment(workspace.home),
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Sidebar_en.html',
    'dist/Sidebar_ru.html',
    'dist/Sidebar_uk.html',
    'dist/appsscript.json',
  ]);
});
