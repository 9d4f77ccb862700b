import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const scripts = ['**/*.{ts,mjs,cjs,js}'];

const contract = { schema: 'schema/schema.graphql', documents: 'schema/operations/*.graphql' };
const graphql = {
  plugins: { '@graphql-eslint': graphqlPlugin },
  languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: contract } },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.hearsay/', 'src/store/prisma/', 'tests/support/gql/'] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: scripts })),
  {
    files: scripts,
    rules: {
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/settings.ts reads the environment.',
        },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Decorated classes are data; type-graphql wants classes.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  // Extraction is pure: same text, same findings, on every machine.
  {
    files: ['src/extract/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same text, same findings.' },
        { object: 'Date', property: 'now', message: 'Same text, same findings: "today" is the article\'s date.' },
      ],
    },
  },
  { files: ['src/settings.ts', 'bench/**', 'tests/**', 'scripts/**', '*.{ts,mjs,cjs}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'training/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.{ts,mjs}', '.*.cjs', '*.cjs', 'tests/longest-first.mjs', 'tests/transform.mjs'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    ...graphql,
    files: ['schema/schema.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/schema-all'].rules,
      ...graphqlPlugin.configs['flat/schema-relay'].rules,
      // A mention is a place in a text, not a thing with an id; and plain lists (`names`, `content`) are short.
      '@graphql-eslint/relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      // The printer sorts, by another alphabet than this rule's.
      '@graphql-eslint/alphabetize': 'off',
      // Values (spans, counts) have no id; what has one is a node, which tests/graph/descriptions.test.ts checks.
      '@graphql-eslint/strict-id-in-types': 'off',
      // For read-only schemas; and a payload leads to what it changed, not to everything.
      '@graphql-eslint/no-root-type': 'off',
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // Inspector's comparison wants the day at the head of the reason (docs/change-policy.md); this rule wants an argument of its own.
      '@graphql-eslint/require-deprecation-date': 'off',
    },
  },
  {
    ...graphql,
    files: ['schema/operations/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/operations-all'].rules,
      // People read them: fields stand in the order of the question, ids only where they are used, and the number of a file is its tab.
      '@graphql-eslint/alphabetize': 'off',
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/match-document-filename': 'off',
    },
  },
);
