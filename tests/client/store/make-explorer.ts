/** Small states of the explorer for tests: entities, edges and events by name. */
import { EMPTY_EXPLORER, type Explorer } from '../../../client/store/explorer.ts';
import type { EventsShown } from '../../../client/store/view.ts';
import type { Edge, EventAmong } from '../../../server/contract/graph.ts';
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

/** A meeting of these, unless it is told to be another event. */
export const makeEvent = (id: string, who: readonly string[], more: Partial<EventAmong> = {}): EventAmong => ({
  id: `event-${id}`,
  type: 'CONSULT',
  status: 'actual',
  participants: who.map((one) => ({ id: one, type: 'Person', name: one.toUpperCase() })),
  statements: 1,
  publishers: 1,
  confidence: 0.8,
  ...more,
});

/** The same explorer with these events as nodes. */
export const withEvents = (
  state: Explorer,
  events: readonly EventAmong[],
  more: Partial<EventsShown> = {},
): Explorer => ({
  ...state,
  events: { items: [...events], total: events.length },
  view: { ...state.view, events: { most: 120, hidden: [], ...more } },
});

/** A ready explorer that shows these entities and edges. */
export const makeExplorer = (entities: readonly Entity[], edges: readonly Edge[] = []): Explorer => ({
  ...EMPTY_EXPLORER,
  phase: 'ready',
  entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
  edges,
  view: { ...EMPTY_EXPLORER.view, shown: entities.map((entity) => entity.id) },
});
