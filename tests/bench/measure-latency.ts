/**
 * Latency of the API on a generated graph, over HTTP on the loopback interface with one caller, as one person clicks.
 * Entities are asked about as people do: a third among the hundred best connected, a third among the next ten
 * thousand, a third among all.
 */
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../../cypher/engine/engine.ts';
import { buildApp } from '../../server/app.ts';
import { putRows } from '../support/graph/put-rows.ts';
import type { GeneratedGraph } from './generate-graph.ts';
import { mulberry32 } from './mulberry32.ts';
import { type Percentiles, percentiles } from './percentiles.ts';

/** The best connected entities, asked about with a year. */
const HUBS = 20;
const yearAt = (call: number): number => 2015 + (call % 10);

/** Calls before the clock runs, for compilers, plans and caches. */
const WARM_UP = 30;

export interface Latency {
  loadSeconds: number;
  /** Neighbors of the best connected entity, over statements of status `actual`. */
  largestHub: number;
  questions: Record<string, Percentiles>;
}

export async function measureLatency(engine: Engine, graph: GeneratedGraph, calls: number): Promise<Latency> {
  const began = performance.now();
  let rows = 0;
  for (const batch of graph.batches()) {
    await putRows(engine, batch);
    rows += 1;
    if (rows % 50 === 0)
      console.error(`  ${engine.name}: ${rows} batches, ${Math.round((performance.now() - began) / 1000)} s`);
  }
  await engine.checkpoint();
  const loadSeconds = (performance.now() - began) / 1000;
  const app = await buildApp({ engine });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const url = (question: string): string => `http://127.0.0.1:${port}/api/v1/${question}`;
  try {
    const hub = await ask(url(`entities/${encodeURIComponent(graph.ids[0] ?? '')}/neighbors?limit=1`), agent);
    const { total: largestHub } = JSON.parse(hub.body) as { total: number };
    const questions: Latency['questions'] = {};
    for (const [name, question] of Object.entries(questionsAbout(graph))) {
      const times: number[] = [];
      for (let call = -WARM_UP; call < calls; call++) {
        const { milliseconds } = await ask(url(question(call + WARM_UP)), agent);
        if (call >= 0) times.push(milliseconds);
      }
      questions[name] = percentiles(times);
    }
    return { loadSeconds, largestHub, questions };
  } finally {
    agent.destroy();
    await app.close();
  }
}

function questionsAbout({ ids, names }: GeneratedGraph): Record<string, (call: number) => string> {
  const random = mulberry32(7);
  const rank = (call: number): number =>
    Math.floor([random() * 100, 100 + random() * 10_000, random() * ids.length][call % 3] ?? 0) % ids.length;
  const idAt = (index: number): string => encodeURIComponent(ids[index] ?? '');
  const id = (call: number): string => idAt(rank(call));
  const pair = (call: number): string => {
    const [start, end] = [rank(call), rank(call + 1)];
    return `start=${idAt(start)}&end=${idAt(end === start ? (end + 1) % ids.length : end)}`;
  };
  return {
    // As typed: the first letters of a name, then more of them.
    search: (call) => `entities?limit=10&q=${encodeURIComponent((names[rank(call)] ?? '').slice(0, 3 + (call % 8)))}`,
    // Entities, events and documents at once; a hub with a year asks for all of its events of that year.
    'search all, a name': (call) => `search?q=${encodeURIComponent(names[rank(call)] ?? '')}`,
    'search all, a hub and a year': (call) =>
      `search?q=${encodeURIComponent(`${names[Math.floor(random() * HUBS)] ?? ''} ${yearAt(call)}`)}`,
    profile: (call) => `entities/${id(call)}`,
    neighbors: (call) => `entities/${id(call)}/neighbors?limit=50`,
    'neighbors, filtered': (call) => `entities/${id(call)}/neighbors?limit=50&type=CONSULT&from=2015&to=2020`,
    meetings: (call) => `meetings?entity=${id(call)}&limit=50`,
    alliances: (call) => `alliances?entity=${id(call)}&limit=50`,
    'paths, 4 hops': (call) => `paths?${pair(call)}&maxHops=4`,
  };
}

/** An answer and the milliseconds until the whole of it was here. @throws {Error} any answer but 200 */
function ask(url: string, agent: Agent): Promise<{ body: string; milliseconds: number }> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    get(url, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ body, milliseconds: performance.now() - began });
        else reject(new Error(`${url}: ${response.statusCode} ${body.slice(0, 500)}`));
      });
    }).on('error', reject);
  });
}
