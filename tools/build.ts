import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { minify } from '@swc/core';
import { explained } from '../src/functions/explained';
import { writeCatalogue } from './catalogue';
import { languages } from '../src/i18n/language';
import { checkBundle, pageFile } from './check-bundle';
import { textsOf } from './bundle';
import { inRoot } from './paths';
import { buildSidebar } from './sidebar';
import { bundleName, endpoints, endpointStub, functionStub } from './stubs';

/** Version and the minute of the build: a stamp in each, because clasp pushes only what differs. */
function buildVersion(): string {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    version: string;
  };
  const minute = new Date().toISOString().replace(/[-:]/g, '').slice(0, 13);
  return `${version}+${minute}`;
}

/** The script: one bundle, then the declarations that Google finds by name. */
async function buildCode(version: string): Promise<string> {
  const { script } = await textsOf({
    entryPoints: [inRoot('src/server/index.ts')],
    outdir: inRoot('build'),
    format: 'iife',
    globalName: bundleName,
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    define: { BUILD_VERSION: JSON.stringify(version) },
  });
  // A second look finds what the bundler leaves: Google loads the script anew for every cell.
  const { code } = await minify(script, {
    module: false,
    compress: { ecma: 2020, passes: 3 },
    mangle: true,
    ecma: 2020,
    format: { comments: false },
  });
  const stubs = [...Object.keys(endpoints).map(endpointStub), ...explained.map(functionStub)];
  return [`// LTV for Google Sheets ${version}. Apache-2.0.`, code, ...stubs, ''].join('\n');
}

/** Writes the files that `clasp push` sends, and checks them by the build contract. */
export async function build(): Promise<void> {
  await writeCatalogue();
  const version = buildVersion();
  const [code, ...pages] = await Promise.all([
    buildCode(version),
    ...languages.map((language) => buildSidebar(version, language)),
  ]);
  rmSync(inRoot('dist'), { recursive: true, force: true });
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(inRoot('dist/Code.js'), code);
  languages.forEach((language, at) => {
    writeFileSync(inRoot(`dist/${pageFile(language)}`), pages[at] ?? '');
  });
  writeFileSync(inRoot('dist/appsscript.json'), readFileSync(inRoot('appsscript.json')));
  const broken = checkBundle(inRoot('dist'));
  if (broken.length > 0)
    throw new Error(`The build breaks its contract:\n- ${broken.join('\n- ')}`);
}

try {
  await build();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
