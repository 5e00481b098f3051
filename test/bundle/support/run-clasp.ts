import { spawn } from 'node:child_process';
import { claspEnvironment, claspProgram } from './workspace';

/**
 * Runs clasp in a folder, its calls answered by an API on this machine. Not waited for
 * synchronously: the API lives in this process.
 */
export function clasp(
  given: readonly string[],
  { folder, home, api }: { folder: string; home: string; api: string },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [claspProgram, ...given], {
      cwd: folder,
      env: claspEnvironment(home, api),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`clasp ${given.join(' ')} ended with code ${String(code)}: ${said}`));
    });
  });
}
