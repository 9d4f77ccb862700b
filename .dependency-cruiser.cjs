// Who may import whom (docs/decisions/0001). A room may import itself and the rooms listed for it, and nothing else of src/.
const rooms = {
  extract: [],
  models: ['extract'],
  store: ['extract'],
  graph: ['store', 'extract'],
  ingest: ['graph', 'store', 'extract'],
  export: ['graph', 'store', 'extract'],
  server: ['export', 'graph', 'store', 'extract'],
  terminal: ['extract'],
  llm: ['extract'],
  workers: ['models', 'ingest', 'extract', 'terminal'],
  commands: ['workers', 'server', 'export', 'ingest', 'graph', 'store', 'models', 'extract', 'terminal', 'llm'],
};

// Nouns, oldest first: the younger may import the older, never the reverse.
const nouns = [
  'relay',
  'articles',
  'entities',
  'statements',
  'quotations',
  'allegations',
  'survivors',
  'search',
  'timeline',
  'network',
  'positions',
  'extractor',
  'rate-limit',
  'readings',
  'ingestion',
  'verdicts',
  'rereadings',
  'accounts',
  'reviews',
  'identities',
  'changes',
  'alerts',
  'webhooks',
];

/** Files that everybody may import. */
const shared = '^src/errors\\.ts$';

const roomRules = Object.entries(rooms).map(([room, others]) => ({
  name: `${room}-imports`,
  comment: `${room} may import ${others.length > 0 ? others.join(', ') : 'no other room'}: move the code down, or turn the dependency round.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`^src/(${[room, ...others].join('|')})/`, shared, room === 'commands' ? '^src/settings\\.ts$' : shared] },
}));

const nounRules = nouns.map((noun, age) => ({
  name: `graph-${noun}-is-older`,
  comment: `${noun} is older than ${nouns.slice(age + 1).join(', ')}: the younger noun adds its fields to the older.`,
  severity: 'error',
  from: { path: `^src/graph/${noun}/` },
  to: { path: `^src/graph/(${nouns.slice(age + 1).join('|') || 'none'})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...nounRules,
    {
      name: 'threads-have-no-ledger',
      comment: 'A thread takes articles out of pages and reads them; what is found is written elsewhere.',
      severity: 'error',
      from: { path: '^src/workers/' },
      to: { path: '^src/ingest/', pathNot: ['^src/ingest/formats/', '^src/ingest/open-source\\.ts$'] },
    },
    {
      name: 'no-circles',
      comment: 'Whoever reads one file of a circle must read them all.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'extract-is-pure',
      comment: 'Extraction has no database, network, clock, file or environment: same text, same findings.',
      severity: 'error',
      from: { path: '^src/extract/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'extract-needs-few-packages',
      comment: 'chrono-node reads dates; anything else wants an ADR.',
      severity: 'error',
      from: { path: '^src/extract/' },
      to: { path: 'node_modules', pathNot: 'node_modules/chrono-node/' },
    },
    {
      name: 'settings-are-read-above',
      comment: 'Only the command line reads the environment; everybody else is given what they need.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli\\.ts$', '^src/commands/'] },
      to: { path: '^src/settings\\.ts$' },
    },
    {
      name: 'nobody-imports-the-top',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/cli\\.ts$' },
    },
    {
      name: 'nothing-from-dev',
      comment: 'What runs in production must be in dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
    },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead, unless it is where everything begins.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/cli\\.ts$', '^src/store/prisma/', '/browser/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/store/prisma/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts'],
    },
  },
};
