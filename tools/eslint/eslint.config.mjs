import nx from '@nx/eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Who may import whom. `type:` says the kind of project, `scope:` whose it is. */
const boundaries = [
  { sourceTag: 'type:pure', onlyDependOnLibsWithTags: ['type:pure'] },
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:pure'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:contracts'] },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:contracts', 'type:testing'] },
  {
    sourceTag: 'type:service',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:pure', 'type:platform', 'type:testing'],
  },
  {
    sourceTag: 'type:gateway',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:platform', 'type:testing'],
  },
  { sourceTag: 'type:console', onlyDependOnLibsWithTags: ['type:contracts', 'type:pure'] },
  {
    sourceTag: 'type:journey',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:pure', 'type:testing', 'type:tool'],
  },
  {
    sourceTag: 'type:tool',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:pure', 'type:platform', 'type:testing', 'type:tool'],
  },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  ...['directory', 'intake', 'referrals', 'knowledge', 'analytics', 'gateway', 'console'].map((scope) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: [`scope:${scope}`, 'scope:shared'],
  })),
  {
    sourceTag: 'scope:journeys',
    onlyDependOnLibsWithTags: ['scope:journeys', 'scope:shared', 'scope:tools'],
  },
  { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools', 'scope:shared'] },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.local/**', '**/*.generated.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx, 'import-x': importX, '@typescript-eslint': tseslint.plugin },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['whichdoor-source', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: boundaries },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals instead of an enum.' },
        {
          selector: "CallExpression[callee.name='forwardRef']",
          message: 'A cycle is a missing third module.',
        },
        { selector: 'TSExportAssignment', message: 'Use named exports.' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    // The environment is read once, in the file that validates it.
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: [
      'libs/platform/src/config.ts',
      'apps/gateway/src/main.ts',
      '**/*.spec.ts',
      'libs/testing/**',
      'apps/journeys/**',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment through platform/config.' },
      ],
    },
  },
  {
    // Nobody maintains kafkajs: what follows it must be able to move in through one door. Tests of what is mended hold its insides.
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    ignores: [
      'libs/platform/src/event-log/kafka-client.ts',
      'libs/platform/src/event-log/kafka-client.spec.ts',
      'libs/platform/src/event-log/kafka-acknowledgement.spec.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['kafkajs', 'kafkajs/*'],
              message: 'Only event-log/kafka-client.ts of the platform imports kafkajs.',
            },
          ],
        },
      ],
    },
  },
  {
    // Nothing has to be awaited by accident.
    files: ['apps/**/*.ts', 'libs/**/*.ts', 'tools/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Command-line tools speak to a person; their configuration files are what their tools ask for.
    files: ['tools/**/*.ts', 'tools/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tools/eslint/*.mjs', 'tools/jest/*.mjs', 'apps/console/vite.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
