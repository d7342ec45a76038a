import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The dependency rule of the house: each folder, and the folders whose files it may import. Never the other way round.
 * `model` is at the bottom; `pipeline` has no way to a file, a screen or Excel.
 */
const MAY_IMPORT = {
  'src/model': [],
  'src/columns': ['src/model'],
  'src/sql': ['src/columns', 'src/model'],
  'src/run-file': ['src/methods', 'src/model'],
  'src/reference-tables': ['src/columns', 'src/model'],
  'src/submissions': ['src/reference-tables', 'src/columns', 'src/sql', 'src/model'],
  'src/methods': ['src/model'],
  'src/hospital-spells': ['src/submissions', 'src/reference-tables', 'src/columns', 'src/sql', 'src/model'],
  'src/registered-deaths': ['src/submissions', 'src/reference-tables', 'src/columns', 'src/model'],
  'src/record-level-lists': ['src/submissions', 'src/model'],
  'src/pipeline': [
    'src/record-level-lists',
    'src/registered-deaths',
    'src/hospital-spells',
    'src/submissions',
    'src/methods',
    'src/reference-tables',
    'src/columns',
    'src/sql',
    'src/model',
  ],
  'src/sample': ['src/methods', 'src/model'],
  'src/hosts': ['src/registered-deaths', 'src/submissions', 'src/reference-tables', 'src/columns', 'src/model'],
  'src/worker': [
    'src/record-level-lists',
    'src/registered-deaths',
    'src/hospital-spells',
    'src/pipeline',
    'src/hosts',
    'src/sample',
    'src/run-file',
    'src/submissions',
    'src/methods',
    'src/reference-tables',
    'src/columns',
    'src/model',
  ],
  'src/cli': [
    'src/record-level-lists',
    'src/registered-deaths',
    'src/hospital-spells',
    'src/pipeline',
    'src/hosts',
    'src/sample',
    'src/run-file',
    'src/submissions',
    'src/methods',
    'src/reference-tables',
    'src/columns',
    'src/model',
  ],
  taskpane: ['src/worker', 'src/hosts', 'src/model'],
};

const FOLDERS = [...Object.keys(MAY_IMPORT), 'tests'];
const nameOf = (folder) => folder.replace(/^src\//, '');

/** Imports are relative, so another folder is known by its name behind at least one step up. */
const dependencyRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map(nameOf);
  // The sample generator has a folder of its own of this name.
  const names = folder === 'src/sample' ? forbidden.filter((name) => name !== 'submissions') : forbidden;
  return {
    files: [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(src/)?(${names.join('|')})/`,
              message: `${folder} may import only from: ${[folder, ...allowed].join(', ')}`,
            },
          ],
        },
      ],
    },
  };
});

const OFFICE = { selector: 'Identifier[name=/^(Excel|Office)$/]', message: 'Only src/hosts/excel may speak to Excel.' };
const CLOCK = {
  selector: "NewExpression[callee.name='Date'], MemberExpression[object.name='Date']",
  message: 'The pipeline has no clock: the as-of date is an argument.',
};
const CHANCE = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'The pipeline has no randomness.',
};
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'No default exports.' };

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/unified-signatures': 'off',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      'no-console': 'error',
    },
  },
  ...dependencyRules,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/hosts/excel/**'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, OFFICE] },
  },
  {
    files: [
      'src/pipeline/**/*.ts',
      'src/columns/**/*.ts',
      'src/sql/**/*.ts',
      'src/submissions/**/*.ts',
      'src/sample/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, OFFICE, CLOCK, CHANCE] },
  },
  { files: ['src/cli/**/*.ts', 'taskpane/server/**'], rules: { 'no-console': 'off' } },
  // Their tools ask for a default export.
  { files: ['**/*.config.{ts,js}'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
