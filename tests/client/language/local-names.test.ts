/** What entities are called on the screen: one table, asked wherever a name is shown; what is kept stays as the API gave it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { captionOf } from '../../../client/export/caption.ts';
import { toElements } from '../../../client/graph/to-elements.ts';
import { asCalled, callBy, nameOf } from '../../../client/language/local-names.ts';
import { selectionInWords, statementInWords } from '../../../client/panels/in-words.ts';
import { chipsOf, NO_FILTERS } from '../../../client/store/filters.ts';
import { entityRows, lineRows } from '../../../client/surfaces/table-rows.ts';
import { decisionInWords } from '../../../client/vocabulary/decision-words.ts';
import { makeEdge, makeEntity, makeExplorer } from '../store/make-explorer.ts';

beforeEach(() => callBy({ 'state:russia': 'Nga', 'place:moscow': 'Moskva' }));
afterEach(() => callBy({}));

const russia = makeEntity('state:russia', { type: 'State', name: 'Russia', aliases: ['Nga', 'RF'] });
const putin = makeEntity('person:putin', { name: 'Vladimir Putin' });

test('a name, and an entity under it: the one it had is one of its others then', () => {
  expect([nameOf(russia), nameOf(putin)]).toEqual(['Nga', 'Vladimir Putin']);
  expect(asCalled(russia)).toEqual({ ...russia, name: 'Nga', aliases: ['Russia', 'RF'] });
  expect(asCalled(putin)).toBe(putin);
});

test('drawing, table, tip, title of a picture', () => {
  const state = makeExplorer([russia, putin], [makeEdge('person:putin', 'state:russia')]);
  expect(toElements(state).nodes.map(({ label }) => label)).toEqual(['Nga', 'Vladimir Putin']);
  expect(toElements(state).edges.map(({ told }) => told)).toEqual(['Vladimir Putin met Nga']);
  expect(entityRows(state).map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Nga', 'Russia, RF'],
    ['Vladimir Putin', ''],
  ]);
  expect(lineRows(state).map(({ source, target }) => [source, target])).toEqual([['Vladimir Putin', 'Nga']]);
  expect(selectionInWords(state, { kind: 'entity', id: 'state:russia' })?.name).toBe('Nga');
  expect(captionOf(state, [], '2026-11-29').title).toContain('Nga');
  // What is kept, and sent, is the name of the API.
  expect(state.entities['state:russia']?.name).toBe('Russia');
});

test('a sentence, a filter by place, a decision; a renaming tells what was changed', () => {
  const told = { type: 'CONSULT', status: 'actual', actors: [putin], recipients: [russia] } as const;
  expect(statementInWords(told)).toBe('Vladimir Putin met Nga');
  const place = { id: 'place:moscow', name: 'Moscow' };
  expect(chipsOf({ ...NO_FILTERS, place }).map(({ text }) => text)).toEqual(['Only at Moskva']);
  const saw = { version: 1, entities: [{ id: 'state:russia', name: 'Russia', documents: 1 }] };
  const decision = { id: 'd', at: '2026-11-29T10:00:00Z', by: 'A', saw, entity: 'state:russia' };
  expect(decisionInWords({ ...decision, action: 'hide' })).toBe('Took Nga out for good');
  expect(decisionInWords({ ...decision, action: 'rename', name: 'Russian Federation' })).toBe(
    'Renamed Russia to Russian Federation',
  );
});
