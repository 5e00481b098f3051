// Before all tests: what they run is built once.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);

async function build(...given) {
  const { stdout, stderr } = await run(process.execPath, given, { cwd: root });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
}

let built;

/** Builds the add-on and the local host; both projects of tests may ask for it. */
export default function setUp() {
  built ??= Promise.all([build('tools/run.mjs', 'build'), build('local/build.mjs')]);
  return built;
}
