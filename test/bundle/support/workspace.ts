import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../../tools/paths';

export const claspProgram = inRoot('node_modules/@google/clasp/build/src/index.js');

/** A project folder with the built files, and a home with credentials that open nothing. */
export interface Workspace {
  readonly folder: string;
  readonly home: string;
  readonly remove: () => void;
}

export function makeWorkspace(scriptId: string): Workspace {
  const base = mkdtempSync(path.join(tmpdir(), 'ltv-deploy-'));
  const [folder, home] = [path.join(base, 'project'), path.join(base, 'home')];
  mkdirSync(folder);
  mkdirSync(home);
  cpSync(inRoot('dist'), path.join(folder, 'dist'), { recursive: true });
  cpSync(inRoot('appsscript.json'), path.join(folder, 'appsscript.json'));
  writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  const token = {
    type: 'authorized_user',
    client_id: 'none',
    client_secret: 'none',
    refresh_token: 'none',
    access_token: 'none',
    // Far enough away that nobody asks Google for a fresh one.
    expiry_date: Date.UTC(2099, 0),
  };
  writeFileSync(path.join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
  return {
    folder,
    home,
    remove: () => {
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** What clasp may know of this machine: a home of its own, and an API here in place of Google's. */
export function claspEnvironment(home: string, api?: string): NodeJS.ProcessEnv {
  const preload = pathToFileURL(inRoot('test/bundle/support/redirect-clasp.mjs')).href;
  return {
    PATH: process.env.PATH,
    HOME: home,
    USERPROFILE: home,
    ...(api === undefined ? {} : { SCRIPT_API: api, NODE_OPTIONS: `--import ${preload}` }),
  };
}
