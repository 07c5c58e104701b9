/** Answers about the shown that come after the question has changed: it is asked again, as it is now. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringIn, followInto } from '../../../client/actions/load-edges.ts';
import { drawEvents, EMPTY_EXPLORER, setFilters } from '../../../client/store/explorer.ts';
import { change, present } from '../../../client/store/explorer-store.ts';
import { NO_FILTERS } from '../../../client/store/filters.ts';
import { makeEdge, makeEntity, makeEvent, makeExplorer } from '../store/make-explorer.ts';

const entities = [makeEntity('a'), makeEntity('b')];
const [before, after] = [makeEdge('a', 'b'), makeEdge('a', 'b', { statements: 7 })];
const events = { items: [makeEvent('talks', ['a', 'b'])], total: 1 };
/** Lets the first answer about the graph through. */
let answer: () => void;

beforeEach(() => {
  change(() => makeExplorer(entities));
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let asked = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes('/events')) return Response.json(events);
    asked += 1;
    if (asked > 1) return Response.json({ nodes: entities, edges: [after] });
    await answered;
    return Response.json({ nodes: entities, edges: [before] });
  });
});
afterEach(() => {
  change(() => EMPTY_EXPLORER);
  vi.unstubAllGlobals();
});

test('the dates asked for have changed while entities were coming in', async () => {
  const coming = bringIn(['b'], (state) => state);
  change((state) => setFilters(state, { ...NO_FILTERS, from: '2022' }));
  answer();
  await coming;
  expect(present().edges).toEqual([after]);
});

test('events became nodes while a decision was followed', async () => {
  const following = followInto(['a'], []);
  change((state) => drawEvents(state, 120, events));
  answer();
  await following;
  expect(present().events).toEqual(events);
});
