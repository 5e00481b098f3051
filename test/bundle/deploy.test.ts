import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { deploy, type Deployment } from '../../tools/deployment';
import { inRoot } from '../../tools/paths';
import { type ScriptApi, startScriptApi } from './support/script-api';
import { claspEnvironment, claspProgram, makeWorkspace, type Workspace } from './support/workspace';

const realClasp = [process.execPath, claspProgram] as const;

/** A clasp that says one thing and ends with one code. */
const fakeClasp = (says: string, code: number) =>
  [
    process.execPath,
    '-e',
    `console.log(${JSON.stringify(says)}); process.exit(${String(code)})`,
  ] as const;

let api: ScriptApi;
let workspace: Workspace;
let said: string;

async function open(): Promise<void> {
  api = await startScriptApi();
  workspace = makeWorkspace('a-script-of-nobody');
  said = '';
}

async function close(): Promise<void> {
  workspace.remove();
  await api.close();
}

const deployWith = (
  clasp: Deployment['clasp'],
  folder = workspace.folder,
  build: () => void = () => undefined,
) =>
  deploy({
    folder,
    clasp,
    build,
    say: (text) => {
      said += text;
    },
    environment: claspEnvironment(workspace.home, clasp === realClasp ? api.address : undefined),
  });

describe('npm run deploy', () => {
  const order: string[] = [];

  // Deployed once for all that is claimed of it: clasp takes seconds.
  beforeAll(async () => {
    await open();
    await deployWith(realClasp, workspace.folder, () => {
      order.push(`build after ${String(api.requests.length)} requests`);
    });
  });
  afterAll(close);

  test('sends exactly the script, the panel and the manifest', () => {
    const sent = api.files().map(({ name, type }) => `${name} ${type}`);
    expect(sent.sort()).toEqual([
      'Code SERVER_JS',
      'Sidebar_en HTML',
      'Sidebar_ru HTML',
      'Sidebar_uk HTML',
      'appsscript JSON',
    ]);
  });

  test('passes on what clasp says', () => {
    expect(said).toMatch(/pushed 5 files/i);
  });

  test('builds before it sends', () => {
    expect(order).toEqual(['build after 0 requests']);
  });
});

describe('npm run deploy that cannot be', () => {
  beforeEach(open);
  afterEach(close);

  test('fails when clasp skipped the push, though clasp ended well', async () => {
    await expect(deployWith(fakeClasp('Skipping push.', 0))).rejects.toThrow(
      'Nothing was deployed: clasp skipped the push.',
    );
  });

  test('fails when clasp failed', async () => {
    await expect(deployWith(fakeClasp('No credentials found.', 1))).rejects.toThrow(
      'Nothing was deployed: clasp ended with code 1.',
    );
  });

  test('asks in one sentence for the script id that is still a placeholder', () => {
    const unset = makeWorkspace('PASTE-YOUR-SCRIPT-ID-HERE');
    const { status, stderr } = spawnSync(process.execPath, [inRoot('tools/run.mjs'), 'deploy'], {
      cwd: unset.folder,
      env: claspEnvironment(unset.home),
      encoding: 'utf8',
    });
    unset.remove();
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'Put the id of your script into .clasp.json as scriptId: the script editor shows it under Project Settings.\n',
    });
  });

  test('sends and builds nothing while the script id is a placeholder', async () => {
    const unset = makeWorkspace('PASTE-YOUR-SCRIPT-ID-HERE');
    let builds = 0;
    await deployWith(realClasp, unset.folder, () => {
      builds++;
    }).catch(() => undefined);
    unset.remove();
    expect({ builds, requests: api.requests }).toEqual({ builds: 0, requests: [] });
  });
});
