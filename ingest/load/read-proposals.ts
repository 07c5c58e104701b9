/** The pairs that linking proposes, as people's decisions leave them: what was decided is asked no more. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { proposals } from '../../cypher/read/proposals.ts';
import type { Feature } from '../identity/feature.ts';
import { readLog, resolutionBy } from './read-log.ts';

export interface ProposedMerge {
  id: string;
  /** As they are shown. */
  entities: readonly [string, string];
  /** Points of the signs for and against. */
  score: number;
  features: readonly Feature[];
}

export async function readProposals(graph: Pick<Transaction, 'run'>): Promise<ProposedMerge[]> {
  const { resolve, apart } = resolutionBy(await readLog(graph));
  const isApart = (one: string, other: string): boolean =>
    apart.some((pair) => pair.includes(one) && pair.includes(other));
  return (await graph.run(proposals, {})).flatMap(({ id, entities, score, features }) => {
    const [one, other] = entities.map((entity) => resolve('', entity));
    if (one === undefined || other === undefined || one === other || isApart(one, other)) return [];
    return [{ id, entities: [one, other] as const, score, features: JSON.parse(features) as Feature[] }];
  });
}
