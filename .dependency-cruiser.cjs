/**
 * Who may lean on whom. Floors are named; of rooms and of the files in them only the kind is known,
 * so that a new room, plan or template needs no line here. Types count as imports.
 */
const here = '^(src|local|tools|test|bench)/';

/** Each floor lists what it may import; everything else in the project is forbidden to it. */
const floor = (name, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: here, pathNot: [`^src/${name}/`, ...allowed] },
});

/** Files of a kind, wherever they lie. */
const kind = (name, path, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path },
  to,
});

const floors = 'core|functions|cells|convert|i18n|wire|sheet|server|panel|app';
/** A room: any folder of the panel that is no floor. */
const room = `^src/(?!(${floors})/)[^/]+/`;
const language = '/(en|uk|ru)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    floor('core', [], 'The mathematics knows nothing but itself.'),
    floor('i18n', ['^src/core/'], 'How a language counts and writes numbers, not what is said.'),
    floor(
      'functions',
      ['^src/core/', '^src/i18n/(language|format)\\.ts$'],
      'A function file declares, explains and computes; it never says a sentence of the product.',
    ),
    floor(
      'cells',
      ['^src/(core|functions|i18n)/'],
      'Cells turn values into arguments and results into values.',
    ),
    floor(
      'convert',
      ['^src/(core|functions|cells)/'],
      'Formulas in, formulas out: it knows the catalogue, and no sheet.',
    ),
    floor(
      'wire',
      ['^src/core/', '^src/i18n/language\\.ts$'],
      'What script and panel say to each other is data, and neither of them.',
    ),
    floor(
      'sheet',
      ['^src/(core|wire)/', '^src/cells/(read|same)\\.ts$'],
      'The sheet reads and writes what it is told to; it neither plans nor says anything.',
    ),
    floor(
      'server',
      ['^src/(sheet|wire|cells|functions|core|i18n)/'],
      'The script does what needs the sheet; no plan is worked out in what is loaded for each cell.',
    ),
    floor(
      'panel',
      ['^src/(wire|i18n)/', '^src/core/version\\.ts$'],
      'The shell knows no room: what two rooms use is here, and asks the script by the wire.',
    ),
    kind(
      'room',
      room,
      { path: '^src/(sheet|server|app)/' },
      'A room never touches a sheet, and is entered from the app alone.',
    ),
    kind(
      'inner-room',
      `${room}([^/]+)/`,
      {
        path: '^src/([^/]+)/([^/]+)/(?!index\\.ts$)',
        pathNot: ['^src/[^/]+/$1/', `^src/(${floors})/`, '/shape/'],
      },
      'What lies in a folder of a room is its own; others enter by its index.',
    ),
    kind(
      'words-of-a-language',
      language,
      { path: here, pathNot: ['/vocabulary\\.ts$', '^src/i18n/'] },
      'A language says what the vocabulary beside it asks for, and nothing else.',
    ),
    kind(
      'language-entered-by-words',
      '^src/(?!.*/(words|sentence)\\.ts$)',
      { path: language },
      'One language is never asked for by name.',
    ),
    kind(
      'vocabulary',
      '/vocabulary\\.ts$',
      { path: here, dependencyTypesNot: ['type-only'] },
      'A vocabulary is types, and takes only types.',
    ),
    kind(
      'work-without-a-screen',
      '^src/.*/(form|work|block|answers|messages|vocabulary|words|sheet|plan)\\.ts$',
      { path: '\\.(tsx|css)$', pathNot: ['/index\\.ts$'] },
      'What is asked, worked out, written and said runs without a screen.',
    ),
    kind(
      'screen-takes-names',
      '^src/.*\\.tsx$',
      {
        path: '^src/core/',
        pathNot: '^src/core/(version|orders/days)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
      'A screen knows what numbers are called; the work beside it works them out.',
    ),
    kind(
      'local',
      '^local/',
      { path: here, pathNot: ['^local/'] },
      'The local host runs the built files, as Google would, and knows no source.',
    ),
    kind(
      'source-alone',
      '^src/',
      { path: '^(local|tools|test|bench)/' },
      'The product leans on no tool, test or host.',
    ),
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
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
