/** Small states of the explorer for tests: entities and edges by name. */
import { EMPTY_EXPLORER, type Explorer } from '../../../client/store/explorer.ts';
import type { Edge } from '../../../server/contract/graph.ts';
import type { Entity } from '../../../server/contract/statement.ts';

export const makeEntity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'Person',
  name: id.toUpperCase(),
  aliases: [],
  documents: 1,
  statements: 1,
  ...more,
});

export const makeEdge = (source: string, target: string, more: Partial<Edge> = {}): Edge => {
  const edge = {
    type: 'CONSULT' as const,
    status: 'actual' as const,
    mutual: true,
    statements: 1,
    publishers: 1,
    confidence: 0.8,
    ...more,
  };
  return { id: `${source}|${edge.type}|${edge.status}|${target}`, source, target, ...edge };
};

/** A ready explorer that shows these entities and edges. */
export const makeExplorer = (entities: readonly Entity[], edges: readonly Edge[] = []): Explorer => ({
  ...EMPTY_EXPLORER,
  phase: 'ready',
  entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
  edges,
  view: { ...EMPTY_EXPLORER.view, shown: entities.map((entity) => entity.id) },
});
