/**
 * Who may lean on whom. Each layer lists what it may import; everything else in the project is
 * forbidden to it, types included.
 */
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|local|tools|test|bench)/', pathNot: allowed },
});

/** Blocks and tables of cells as data, the messages to the script and its refusals. */
const planAsData =
  '^src/(planner/(block|table|refusal|messages|(customers|saved|plain|template|script)-messages|restoration|wire-cell)|templates/sheet)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core', '^src/core/', ['^src/core/'], 'The mathematics knows nothing but itself.'),
    layer(
      'functions',
      '^src/functions/',
      ['^src/(core|functions)/', '^src/i18n/(language|format)\\.ts$'],
      'A function file declares, explains and computes; it never says a sentence of the product.',
    ),
    layer(
      'cells',
      '^src/cells/',
      ['^src/(core|functions|i18n|cells)/'],
      'Cells turn values into arguments and results into values.',
    ),
    layer(
      'convert',
      '^src/convert/',
      ['^src/(core|functions|cells|convert)/'],
      'Formulas in, formulas out: it knows the catalogue, and no sheet.',
    ),
    layer(
      'planner',
      '^src/planner/',
      ['^src/(core|functions|cells|convert|i18n|templates|planner)/'],
      'Plans are pure: they are given cells and give back blocks.',
    ),
    layer(
      'templates',
      '^src/templates/',
      ['^src/(templates|core|i18n)/', '^src/planner/(block|template-messages)\\.ts$'],
      'A template is data in the words of a language; who places it, and where, is not its business.',
    ),
    layer(
      'sheet',
      '^src/sheet/',
      [planAsData, '^src/(core|sheet)/', '^src/cells/(read|same)\\.ts$'],
      'The sheet reads and writes what it is told to; it neither plans nor says anything.',
    ),
    layer(
      'server',
      '^src/server/',
      [planAsData, '^src/(sheet|cells|functions|core|i18n|server)/'],
      'The server does what needs the sheet; no plan is worked out in a script loaded for each cell.',
    ),
    layer(
      'sidebar',
      '^src/sidebar/',
      [
        '^src/(sidebar|i18n)/',
        '^src/(core|planner|convert)/',
        '^src/functions/(define|describe|explained)\\.ts$',
      ],
      'The panel asks the plans, which run beside it, and never touches a sheet.',
    ),
    {
      name: 'sidebar-core-types',
      comment: 'A screen knows what numbers are called; the plans work them out.',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: {
        path: '^src/core/',
        pathNot: '^src/core/version\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    layer(
      'i18n',
      '^src/i18n/(?!(words/|(en|uk|ru)/)?(sidebar|customers|split|goal|fees|what-if|saved|plain|templates)\\.ts$)',
      ['^src/(core|i18n)/'],
      'Words know what can be said, not who says it.',
    ),
    layer(
      'i18n-sidebar',
      '^src/i18n/.*(sidebar|customers|split|goal|fees|what-if|saved|plain|templates)\\.ts$',
      [
        '^src/(core|i18n)/',
        '^src/functions/define\\.ts$',
        '^src/planner/((customers-|saved-|plain-|template-)?messages|periods|.*/form)\\.ts$',
      ],
      'The words of the panel have a key for each family of functions and each field of a plan.',
    ),
    {
      name: 'i18n-sidebar-types',
      comment:
        'The words of the panel take types from functions and planner, and nothing that runs.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/(functions|planner)/', dependencyTypesNot: ['type-only'] },
    },
    layer(
      'local',
      '^local/',
      ['^local/'],
      'The local host runs the built files, as Google would, and knows no source.',
    ),
    {
      name: 'source-alone',
      comment: 'The product leans on no tool, test or host.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|tools|test|bench)/' },
    },
    {
      name: 'no-development-packages-in-source',
      comment: 'What is only installed for development never enters the bundle.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or need a third. Types count too.',
      severity: 'error',
      from: { path: '^(src|local|tools|test|bench)/' },
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'Every import is found.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build|artefacts)/' },
    // A method named `require` is no import.
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
