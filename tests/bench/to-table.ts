/** Measured speeds → the Markdown of the README. Pure. */
import type { EngineName } from '../../cypher/engine/engine.ts';
import type { ExtractionSpeed } from './measure-extraction.ts';
import type { Latency } from './measure-latency.ts';

export interface Speeds {
  extraction: ExtractionSpeed;
  /** Documents per second into each engine. */
  loading: Partial<Record<EngineName, number>>;
  graph: { entities: number; edges: number; statements: number };
  latency: Partial<Record<EngineName, Latency>>;
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
const time = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);

export function toTable({ extraction, loading, graph, latency }: Speeds): string {
  const engines = Object.keys(latency) as EngineName[];
  const questions = Object.keys(latency[engines[0] ?? 'embedded']?.questions ?? {});
  return [
    `Speed, in one run on two cores (\`npm run bench\`). Extraction on one core: ${whole(extraction.entente)} words per second; ` +
      `compromise alone on the same text: ${whole(extraction.compromise)}. Documents per second into the graph: ` +
      `${Object.entries(loading)
        .map(([engine, rate]) => `${whole(rate)} ${engine}`)
        .join(', ')}.`,
    '',
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
