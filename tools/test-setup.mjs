// Before all tests: what they run is built once.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

function run(...given) {
  execFileSync(process.execPath, given, { cwd: root, stdio: 'inherit' });
}

export default function setUp() {
  run('tools/run.mjs', 'build');
  run('local/build.mjs');
}
