import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.hearsay/', 'src/store/prisma/', 'tests/support/gql/'] },
  ...tseslint.configs.strict,
  {
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
  { files: ['src/settings.ts', 'tests/**', 'scripts/**', '*.{ts,mjs,cjs}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'training/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['*.config.{ts,mjs}', '.*.cjs', '*.cjs'], rules: { 'no-restricted-exports': 'off' } },
);
