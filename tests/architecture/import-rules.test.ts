/** Who may import whom: the real tree breaks no rule, and a breach of each rule, planted in a small tree, is found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS = ['cypher', 'ingest', 'server', 'client'];
interface RuleSet {
  forbidden: { name: string }[];
  options: ICruiseOptions;
}
const ruleSet = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as RuleSet;

async function breachesIn(baseDir: string) {
  const { options, forbidden } = ruleSet;
  const result = await cruise(
    FOLDERS,
    { ...options, baseDir, validate: true, ruleSet: { forbidden, options } as never },
    options.enhancedResolveOptions as never,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  const { modules, summary } = result.output as ICruiseResult;
  return {
    modules: modules.filter((module) => !module.source.includes('node_modules')).length,
    breaches: summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`).sort(),
  };
}

/** rule → [file that breaks it, what it says]. */
const BREACHES: Record<string, [file: string, text: string]> = {
  'cypher-stands-alone': ['cypher/read/a.ts', "import '../../ingest/model/noun.ts';"],
  'schema-imports-nothing': ['cypher/schema/b.ts', "import '../engine/engine.ts';"],
  'ingest-knows-no-reader': ['ingest/c.ts', "import '../server/app.ts';"],
  'server-knows-no-screen': ['server/d.ts', "import '../client/graph/canvas.ts';"],
  'server-ingests-at-the-door': ['server/routes/meetings.ts', "import '../../ingest/model/noun.ts';"],
  'server-contract-is-shapes': ['server/contract/e.ts', "import '../app.ts';"],
  'client-takes-types': ['client/f.ts', "import '../cypher/engine/engine.ts';"],
  'client-takes-only-types': ['client/g.ts', "import { shape } from '../server/contract/shape.ts';\nshape;"],
  'drivers-behind-the-engine': ['server/h.ts', "import 'neo4j-driver';"],
  'cytoscape-in-graph': ['client/panels/i.ts', "import 'cytoscape';"],
  'store-without-screen': ['client/store/j.ts', "import 'react';"],
  'steps-do-not-call-steps': ['ingest/statement/k.ts', "import '../mention/find.ts';"],
  'model-is-nouns': ['ingest/model/l.ts', "import '../mention/find.ts';"],
  'no-cycles': ['ingest/m.ts', "import './n.ts';"],
  'nothing-unresolved': ['cypher/o.ts', "import './nowhere.ts';"],
};

/** What the breaches import, and imports that look like breaches and are allowed. */
const ALLOWED: [file: string, text: string][] = [
  ['ingest/model/noun.ts', "import '../../cypher/schema/ids.ts';"],
  ['ingest/mention/find.ts', "import '../model/noun.ts';\nimport './beside.ts';"],
  ['ingest/mention/beside.ts', ''],
  ['ingest/n.ts', "import './m.ts';"],
  ['ingest/pipeline.ts', "import './mention/find.ts';\nimport '../cypher/engine/engine.ts';"],
  ['cypher/schema/ids.ts', "import 'node:crypto';"],
  ['cypher/engine/engine.ts', "import 'neo4j-driver';"],
  ['server/app.ts', "import '../cypher/engine/engine.ts';\nimport './contract/shape.ts';"],
  ['server/contract/shape.ts', 'export const shape = 1;\nexport type Shape = number;'],
  ['server/routes/documents.ts', "import '../../ingest/model/noun.ts';"],
  [
    'client/graph/canvas.ts',
    "import 'cytoscape';\nimport type { Shape } from '../../server/contract/shape.ts';\nexport type Same = Shape;",
  ],
];

describe('import rules', () => {
  it('are kept by the tree, of which every folder was read', async () => {
    const { modules, breaches } = await breachesIn(root);
    expect(breaches).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });

  it('find a planted breach of each, and nothing else', async () => {
    const planted = mkdtempSync(join(tmpdir(), 'entente-architecture-'));
    try {
      const packages = ['neo4j-driver', 'cytoscape', 'react'].map((name): [string, string] => [
        `node_modules/${name}/index.js`,
        '',
      ]);
      for (const [file, text] of [...packages, ...ALLOWED, ...Object.values(BREACHES)]) {
        mkdirSync(join(planted, dirname(file)), { recursive: true });
        writeFileSync(join(planted, file), `${text}\n`);
      }
      const { breaches } = await breachesIn(planted);
      const expected = Object.entries(BREACHES).map(([rule, [file]]) => `${rule}: ${file}`);
      expect(Object.keys(BREACHES).sort()).toEqual(ruleSet.forbidden.map((rule) => rule.name).sort());
      expect(breaches).toEqual(expected.sort());
    } finally {
      rmSync(planted, { recursive: true, force: true });
    }
  });
});
