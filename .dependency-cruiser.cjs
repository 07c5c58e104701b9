// Who may import whom: the one list that `npm run lint` and the architecture test go by. The reasons stand in the
// folders' READMEs. `tests/architecture` plants a breach of every rule and expects it to be found.
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The steps of the document pipeline: each is handed the value before; none calls another. */
const STEPS = 'source|boilerplate|reader|mention|coreference|link|clause|statement|load';

module.exports = {
  forbidden: [
    only(
      'cypher-stands-alone',
      'cypher knows nothing of who asks.',
      { path: '^cypher/' },
      { path: '^(ingest|server|client|tests)/' },
    ),
    only(
      'schema-imports-nothing',
      'The vocabulary is the ground everything else stands on.',
      { path: '^cypher/schema/' },
      { path: '^(?!cypher/schema/|node_modules/)', dependencyTypesNot: ['core'] },
    ),
    only(
      'ingest-knows-no-reader',
      'Text goes in, rows come out: nothing of who shows them.',
      { path: '^ingest/' },
      { path: '^(server|client|tests)/' },
    ),
    only(
      'server-knows-no-screen',
      'The API does not know its clients.',
      { path: '^server/' },
      { path: '^(client|tests)/' },
    ),
    only(
      'server-ingests-at-the-door',
      'Only upload, extract and the first start take text in.',
      { path: '^server/', pathNot: '^server/(routes/(extract|documents)|intake/|main\\.ts$)' },
      { path: '^ingest/' },
    ),
    only(
      'server-contract-is-shapes',
      'Wire shapes carry no logic.',
      { path: '^server/contract/' },
      { path: '^(ingest/|server/(?!contract/)|cypher/(?!schema/))' },
    ),
    only(
      'client-takes-types',
      'The screen takes the types of the wire from server/contract and nothing at run time.',
      { path: '^client/' },
      { path: '^(cypher|ingest|server|tests)/', pathNot: '^server/contract/' },
    ),
    only(
      'client-takes-only-types',
      'The screen takes the types of the wire from server/contract and nothing at run time.',
      { path: '^client/' },
      { path: '^server/contract/', dependencyTypesNot: ['type-only'] },
    ),
    only(
      'drivers-behind-the-engine',
      'One folder knows the databases.',
      { path: '^(cypher|ingest|server|client)/', pathNot: '^cypher/engine/' },
      { path: '^node_modules/(neo4j-driver|@grafeo-db)' },
    ),
    only(
      'cytoscape-in-graph',
      'The drawing library has one door.',
      { path: '^client/', pathNot: '^client/graph/' },
      { path: '^node_modules/cytoscape' },
    ),
    only(
      'store-without-screen',
      'What the user has chosen is pure data.',
      { path: '^client/store/' },
      { path: '^(node_modules/(react|@mantine|cytoscape)|client/(panels|graph|api|actions)/)' },
    ),
    only(
      'steps-do-not-call-steps',
      'One list per pipeline gives the order; reordering is moving a line.',
      { path: `^ingest/(${STEPS})/` },
      { path: `^ingest/(${STEPS})/`, pathNot: '^ingest/$1/' },
    ),
    only(
      'model-is-nouns',
      'The nouns know no step.',
      { path: '^ingest/model/' },
      { path: '^(?!ingest/model/|cypher/schema/|node_modules/)', dependencyTypesNot: ['core'] },
    ),
    only('no-cycles', 'Data moves one way.', {}, { circular: true }),
    only('nothing-unresolved', 'An import that leads nowhere is checked by no rule.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/|\\.(css|woff2?|svg|png)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
