import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkBundle } from './check-bundle';

/**
 * Writes the project of a script that belongs to one spreadsheet, the template, and is copied with
 * it: `.clasp.json`, and in `dist` the files that clasp sends.
 *
 * The manifest is the add-on's own. What an editor add-on has and a bound script must not have is
 * in no manifest: its listing and its versions belong to the Marketplace. The one section that
 * would make it another kind of add-on, `addOns`, is refused by the check. The two scopes stay:
 * without them Google would look for scopes in the source and ask for every spreadsheet of a user.
 *
 * `.clasp.json` names no script when it is new. Once `clasp create` has entered one, it is kept, so
 * that a later version goes to the same template.
 *
 * @throws Error when the files break the build contract
 */
export function writeTemplateProject(built: string, folder: string): void {
  const dist = path.join(folder, 'dist');
  // What `clasp create` brings from Google, an empty manifest above all, gives way.
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  cpSync(built, dist, { recursive: true });
  const settings = path.join(folder, '.clasp.json');
  if (!existsSync(settings)) {
    writeFileSync(settings, `${JSON.stringify({ rootDir: 'dist' }, null, 2)}\n`);
  }
  const broken = checkBundle(dist);
  if (broken.length > 0) {
    throw new Error(`The template breaks the build contract:\n- ${broken.join('\n- ')}`);
  }
}

/**
 * The commands that bring the project to Google, in one line.
 *
 * `clasp create` replaces the manifest by an empty one, so ours is written again before anything is
 * sent. Where a script was created already, only the sending is left.
 */
export function nextStep(folder: string): string {
  const inside = 'cd build/template';
  const push = 'npx clasp push --force';
  const settings: unknown = JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8'));
  if (typeof settings === 'object' && settings !== null && 'scriptId' in settings) {
    return `${inside} && ${push}`;
  }
  const create = 'npx clasp create --type sheets --title LTV --rootDir dist';
  return `${inside} && ${create} && npm run template && ${push}`;
}
