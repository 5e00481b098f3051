import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Deployment {
  /** Where .clasp.json and the built files are. */
  readonly folder: string;
  /** A program and its first arguments, to which `push --force` is added. */
  readonly clasp: readonly [program: string, ...given: string[]];
  readonly build: () => void;
  /** Passes on what clasp says. */
  readonly say: (text: string) => void;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Builds the script and sends it.
 *
 * @throws Error with one sentence when it was not sent
 */
export async function deploy(deployment: Deployment): Promise<void> {
  if (!hasScriptId(deployment.folder)) {
    throw new Error(
      'Put the id of your script into .clasp.json as scriptId: the script editor shows it under Project Settings.',
    );
  }
  deployment.build();
  const { code, output } = await push(deployment);
  if (code !== 0) throw new Error(`Nothing was deployed: clasp ended with code ${String(code)}.`);
  // clasp ends well even when it decided to send nothing.
  if (/skipping push/i.test(output)) {
    throw new Error('Nothing was deployed: clasp skipped the push.');
  }
}

function hasScriptId(folder: string): boolean {
  const settings: unknown = JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8'));
  if (typeof settings !== 'object' || settings === null || !('scriptId' in settings)) return false;
  const { scriptId } = settings;
  return typeof scriptId === 'string' && scriptId !== '' && !scriptId.startsWith('PASTE-');
}

function push({ folder, clasp, say, environment }: Deployment) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const [program, ...given] = clasp;
    const child = spawn(program, [...given, 'push', '--force'], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      const text = chunk.toString();
      output += text;
      say(text);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
