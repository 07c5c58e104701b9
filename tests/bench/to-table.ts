/** Measured speeds → the Markdown of the README. Pure. */
import type { EngineName } from '../../cypher/engine/engine.ts';
import type { ExtractionSpeed } from './measure-extraction.ts';
import type { IdentitySpeed } from './measure-identity.ts';
import type { Latency } from './measure-latency.ts';
import type { ReaderSpeed } from './measure-reader.ts';

export interface Speeds {
  /** On the embedded engine; left out of a baseline that is older. */
  identity?: IdentitySpeed | undefined;
  extraction: ExtractionSpeed;
  /** Left out where the network does not run. */
  reader?: ReaderSpeed | undefined;
  /** Documents per second into each engine. */
  loading: Partial<Record<EngineName, number>>;
  graph: { entities: number; edges: number; statements: number };
  latency: Partial<Record<EngineName, Latency>>;
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
const time = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);

export function toReaderTable({
  network,
  small,
  compromise,
  batches,
  loadMilliseconds,
  addedMegabytes,
}: ReaderSpeed): string {
  const sizes = Object.entries(batches);
  return [
    `Reading on one thread, words per second in one run on the same text: ${whole(network)} the network with names, parts ` +
      `of speech and trees, ${whole(small)} the small reader, ${whole(compromise)} compromise with people, places and ` +
      `organizations. The network is open after ${whole(loadMilliseconds)} ms and takes ${whole(addedMegabytes)} MB.`,
    '',
    `| windows in a batch | ${sizes.map(([batch]) => batch).join(' | ')} |`,
    `| --- | ${sizes.map(() => '---:').join(' | ')} |`,
    `| words per second | ${sizes.map(([, rate]) => whole(rate)).join(' | ')} |`,
  ].join('\n');
}

export function toTable({ extraction, reader, loading, graph, latency, identity }: Speeds): string {
  const engines = Object.keys(latency) as EngineName[];
  const questions = Object.keys(latency[engines[0] ?? 'embedded']?.questions ?? {});
  return [
    `Speed, in one run on two cores (\`npm run bench\`). Extraction on one core: ${whole(extraction.entente)} words per second; ` +
      `compromise alone on the same text: ${whole(extraction.compromise)}; Vietnamese: ${whole(extraction.vietnamese)}. Documents per second into the graph: ` +
      `${Object.entries(loading)
        .map(([engine, rate]) => `${whole(rate)} ${engine}`)
        .join(', ')}.`,
    '',
    ...(reader ? [toReaderTable(reader), ''] : []),
    ...(identity ? [identityLine(identity), ''] : []),
    `Latency over HTTP, ${whole(graph.entities)} entities, ${whole(graph.edges)} edges, ${whole(graph.statements)} statements, ` +
      `largest hub ${whole(latency[engines[0] ?? 'embedded']?.largestHub ?? 0)} neighbors; ms p50 / p95 / p99:`,
    '',
    `| | ${engines.join(' | ')} |`,
    `| --- | ${engines.map(() => '---:').join(' | ')} |`,
    ...questions.map((question) => {
      const cells = engines.map((engine) => {
        const found = latency[engine]?.questions[question];
        return found ? `${time(found.p50)} / ${time(found.p95)} / ${time(found.p99)}` : '';
      });
      return `| ${question} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

export const identityLine = ({ entities, edgesOfEach, link, put, merge, undo }: IdentitySpeed): string =>
  `Identity, embedded, ${whole(entities)} entities: linking a document of 20 entities ${time(link.p50)} ms p50, putting it ` +
  `${time(put.p50)} ms; merging two entities of ${whole(edgesOfEach)} edges each ${whole(merge.p50)} ms p50, undoing it ` +
  `${whole(undo.p50)} ms.`;
