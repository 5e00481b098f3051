import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkBundle } from '../../tools/check-bundle';
import { inRoot } from '../../tools/paths';
import { nextStep, writeTemplateProject } from '../../tools/template-project';
import { clasp } from './support/run-clasp';
import { created, type ScriptApi, startScriptApi } from './support/script-api';
import { makeWorkspace } from './support/workspace';

let base: string;
let folder: string;

function open(): void {
  base = mkdtempSync(path.join(tmpdir(), 'ltv-template-'));
  folder = path.join(base, 'template');
}

function close(): void {
  rmSync(base, { recursive: true, force: true });
}

const write = (built = inRoot('dist')) => {
  writeTemplateProject(built, folder);
};

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

const settings = () => JSON.parse(read('.clasp.json')) as Record<string, unknown>;

describe('the project of a template', () => {
  beforeEach(open);
  afterEach(close);

  test('is the settings of clasp and the built files', () => {
    write();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(
      files
        .filter((file) => file.isFile())
        .map((file) => file.name)
        .sort(),
    ).toEqual([
      '.clasp.json',
      'Code.js',
      'Sidebar_en.html',
      'Sidebar_ru.html',
      'Sidebar_uk.html',
      'appsscript.json',
    ]);
  });

  test('keeps the build contract', () => {
    write();
    expect(checkBundle(path.join(folder, 'dist'))).toEqual([]);
  });

  test('names no script and no spreadsheet', () => {
    write();
    expect(settings()).toEqual({ rootDir: 'dist' });
  });

  test('is refused when what was built breaks the contract', () => {
    const built = path.join(base, 'built');
    mkdirSync(built);
    cpSync(inRoot('dist'), built, { recursive: true });
    appendFileSync(path.join(built, 'Code.js'), '\nfunction helper() {}');
    expect(() => {
      write(built);
    }).toThrow('Code.js has globals nobody asked for: helper.');
  });
});

describe('what npm run template says to do next', () => {
  let api: ScriptApi;
  let home: ReturnType<typeof makeWorkspace>;

  // Followed once for all that is claimed of it: clasp takes seconds.
  beforeAll(async () => {
    open();
    api = await startScriptApi();
    home = makeWorkspace('');
    await followed();
  });

  afterAll(async () => {
    home.remove();
    await api.close();
    close();
  });

  /** Does what the line says, step by step, with clasp itself. */
  async function followed(): Promise<void> {
    write();
    for (const step of nextStep(folder).split(' && ')) {
      if (step.startsWith('npx clasp ')) {
        const given = [...step.slice('npx clasp '.length).matchAll(/"([^"]+)"|(\S+)/g)];
        await clasp(
          given.map(([, quoted, word]) => quoted ?? word ?? ''),
          { folder, home: home.home, api: api.address },
        );
      } else if (step === 'npm run template') write();
      else if (step !== 'cd build/template') throw new Error(`Nobody knows how to ${step}.`);
    }
  }

  test('makes a spreadsheet with a script of its own', () => {
    expect(settings()).toMatchObject({
      scriptId: created.script,
      parentId: created.spreadsheet,
      rootDir: 'dist',
    });
  });

  test('is only to send it, once the script is there', () => {
    write();
    expect(nextStep(folder)).toBe('cd build/template && npx clasp push --force');
  });

  test('sends our manifest, which `clasp create` had replaced', () => {
    const manifest = api.files().find(({ name }) => name === 'appsscript');
    expect(manifest?.source).toBe(readFileSync(inRoot('dist/appsscript.json'), 'utf8'));
  });

  test('sends nothing but the script, the panel and the manifest', () => {
    const sent = api.files().map(({ name, type }) => `${name} ${type}`);
    expect(sent.sort()).toEqual([
      'Code SERVER_JS',
      'Sidebar_en HTML',
      'Sidebar_ru HTML',
      'Sidebar_uk HTML',
      'appsscript JSON',
    ]);
  });
});
