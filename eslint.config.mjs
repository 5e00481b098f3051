import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What only `src/sheet` may name: everything else stays testable without Google. */
const sheetServices = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Charts',
  'GoogleAppsScript',
];

export default defineConfig(
  globalIgnores(['dist', 'build', 'artefacts', 'coverage', 'docs', 'test/**/fixtures/dist']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // Each folder's own tsconfig.json says which world its files live in.
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.{1,2}/.*\\.tsx?$', message: 'Imports are written without .ts endings.' },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/sheet/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...sheetServices.map((name) => ({ name, message: 'Only src/sheet may name it.' })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    // Reference values are quoted with all the digits of their source.
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    // Configuration and start-up files, which run before any TypeScript can.
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', module: 'writable', URL: 'readonly' },
    },
  },
);
