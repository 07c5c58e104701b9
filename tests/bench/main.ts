/**
 * `npm run bench`: speed of extraction, of loading, of the API and of identity, on both engines in one run. Prints the
 * README's table; with `--save` puts it there. `--entities`, `--edges`, `--calls` make it smaller for a quick look,
 * `--reader` measures the reader alone, `--identity` linking and merging alone, `--loading` loading alone; saved, the
 * other figures stay.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceBlock } from '../quality/replace-block.ts';
import { enginesHere, withEngine } from './bench-engines.ts';
import { generateGraph } from './generate-graph.ts';
import { measureExtraction } from './measure-extraction.ts';
import { measureIdentity } from './measure-identity.ts';
import { measureLatency } from './measure-latency.ts';
import { measureLoading } from './measure-loading.ts';
import { measureReader } from './measure-reader.ts';
import { identityLine, type Speeds, toReaderTable, toTable } from './to-table.ts';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '200000' },
    edges: { type: 'string', default: '1000000' },
    calls: { type: 'string', default: '600' },
    documents: { type: 'string', default: '500' },
    passes: { type: 'string', default: '9' },
    reader: { type: 'boolean', default: false },
    identity: { type: 'boolean', default: false },
    loading: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
/** Edges of each of the two entities that are merged. */
const EDGES_OF_MERGED = 5_000;
const readme = join(import.meta.dirname, '../../README.md');
const baseline = join(import.meta.dirname, 'baseline.json');

if (values.reader) {
  const speed = await measureReader(Number(values.passes));
  console.log(speed ? toReaderTable(speed) : 'The network does not run here.');
  process.exit();
}

const measuredIdentity = () =>
  withEngine('embedded', (engine) => measureIdentity(engine, Number(values.entities), EDGES_OF_MERGED));

function save(speeds: Speeds): void {
  // What the screen's bench has put there stays.
  const before = JSON.parse(readFileSync(baseline, 'utf8'));
  writeFileSync(baseline, `${JSON.stringify({ ...before, ...speeds }, null, 2)}\n`);
  writeFileSync(readme, replaceBlock(readFileSync(readme, 'utf8'), 'speed', toTable(speeds)));
}

async function measuredLoading(): Promise<Speeds['loading']> {
  const loading: Speeds['loading'] = {};
  for (const name of enginesHere()) {
    console.error(`Loading into ${name} …`);
    loading[name] = await withEngine(name, (engine) => measureLoading(engine, Number(values.documents)));
  }
  return loading;
}

if (values.identity || values.loading) {
  const known = JSON.parse(readFileSync(baseline, 'utf8')) as Speeds;
  if (values.identity) known.identity = await measuredIdentity();
  if (values.loading) known.loading = await measuredLoading();
  if (values.identity && known.identity) console.log(identityLine(known.identity));
  if (values.loading) console.log(known.loading);
  if (values.save) save(known);
  process.exit();
}

const engines = enginesHere();
console.error('Extraction …');
const extraction = await measureExtraction(Number(values.passes));
console.error('Reading …');
const reader = await measureReader(Number(values.passes));
const loading = await measuredLoading();
console.error('Generating the graph …');
const graph = generateGraph({ entities: Number(values.entities), edges: Number(values.edges) });
const latency: Speeds['latency'] = {};
for (const name of engines) {
  console.error(`Asking ${name} …`);
  latency[name] = await withEngine(name, (engine) => measureLatency(engine, graph, Number(values.calls)));
}
console.error('Linking and merging …');
const identity = await measuredIdentity();
const { entities, edges, statements } = graph.counts;
const speeds: Speeds = { identity, extraction, reader, loading, graph: { entities, edges, statements }, latency };
console.log(toTable(speeds));
if (values.save) save(speeds);
