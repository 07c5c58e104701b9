import { describe, expect, test } from 'vitest';
import { fromFragment, pageOf, toFragment } from '../../../client/store/address.ts';
import { NO_FILTERS } from '../../../client/store/filters.ts';
import { EMPTY_VIEW, isStep, type View } from '../../../client/store/view.ts';

const plain: View = { ...EMPTY_VIEW, shown: ['person:a', 'state:b'] };
const whole: View = {
  shown: ['person:a', 'state:b~two', 'odd;id@1,2&=#é'],
  positions: { 'person:a': { x: -40, y: 1295 }, 'odd;id@1,2&=#é': { x: 0, y: -1 } },
  selection: { kind: 'edge', id: 'person:a|CONSULT|planned|state:b' },
  picked: ['state:b~two', 'odd;id@1,2&=#é'],
  pinned: ['person:a'],
  groups: [{ id: 'group:1', name: 'The two', members: ['person:a', 'state:b~two'] }],
  locked: true,
  size: 'degree',
  layout: 'time',
  surface: 'table',
  filters: {
    offTypes: ['SANCTION'],
    offStatuses: ['hypothetical'],
    offEntities: ['Place'],
    from: '2022',
    to: '2022-12-31',
    asOf: '2023-01',
    knownBy: '2023-02',
    minConfidence: 0.5,
    publisher: 'Harbor & Sons; a "Courier"',
    language: 'vi',
    place: { id: 'place:ha-noi', name: 'Hà Nội; "capital"' },
    minPublishers: 2,
    minNeighbors: 3,
  },
  tab: 'meetings',
  document: { id: 'news/2022 one.txt', statement: 'news/2022 one.txt#0a' },
  ends: { start: 'person:a', end: 'state:b' },
  page: 'review',
};

describe('view → address', () => {
  test.each<[string, View, string]>([
    ['nothing shown', EMPTY_VIEW, ''],
    ['entities', plain, 'show=person:a;state:b'],
    ['places in base 36', { ...plain, positions: { 'state:b': { x: -36, y: 35.4 } } }, 'show=person:a;state:b@-10,z'],
    [
      'a selection',
      { ...plain, selection: { kind: 'entity', id: 'state:b' } },
      'show=person:a;state:b&select=entity;state:b',
    ],
    [
      'an event, and a page',
      { ...plain, selection: { kind: 'event', id: 'event-1' }, page: 'review' },
      'show=person:a;state:b&select=event;event-1&page=review',
    ],
    [
      'events as nodes, where they stand and which are hidden',
      {
        ...plain,
        events: { most: 120, hidden: ['event-2'] },
        positions: { 'event-1': { x: 36, y: -1 } },
        pinned: ['event-1'],
      },
      'show=person:a;state:b&pinned=event-1&events=120;event-1@10,-1&hidden=event-2',
    ],
    ['a page of an empty graph', { ...EMPTY_VIEW, page: 'review' }, 'page=review'],
    [
      'one end of a path',
      { ...plain, tab: 'paths', ends: { end: 'state:b' } },
      'show=person:a;state:b&tab=paths&paths=;state:b',
    ],
  ])('%s', (_, view, fragment) => {
    expect(toFragment(view)).toBe(fragment);
  });
});

describe('address → view', () => {
  test.each([
    ['plain', plain],
    ['whole', whole],
    [
      'with events as nodes',
      {
        ...plain,
        events: { most: 240, hidden: ['event-2'] },
        positions: { 'person:a': { x: 1, y: 2 }, 'event-1': { x: 36, y: -1 } },
        picked: ['person:a', 'event-1'],
        pinned: ['event-1'],
      },
    ],
  ])('comes back the same: %s', (_, view) => {
    expect(fromFragment(`#${toFragment(view)}`)).toEqual(view);
  });
  test.each<[string, string, View | undefined]>([
    ['nothing', '', undefined],
    ['no entity', '#tab=list', undefined],
    ['an entity twice', '#show=a;b;a', { ...EMPTY_VIEW, shown: ['a', 'b'] }],
    ['a broken place', '#show=a@x', { ...EMPTY_VIEW, shown: ['a'] }],
    ['a broken escape', '#show=a;%E0%A4%A', { ...EMPTY_VIEW, shown: ['a'] }],
    [
      'more events than the API tells',
      '#show=a&events=9999',
      { ...EMPTY_VIEW, shown: ['a'], events: { most: 500, hidden: [] } },
    ],
    [
      'events that are none',
      '#show=a&events=many;event-1@1,1&hidden=event-1&picked=event-1',
      { ...EMPTY_VIEW, shown: ['a'] },
    ],
    [
      'unknown words and wrong bounds',
      '#show=a&tab=none&select=thing;a&without=NOTHING&from=yesterday&minConfidence=7&minPublishers=0&language=x1&layout=spiral&as=song&picked=b&new=1',
      { ...EMPTY_VIEW, shown: ['a'], filters: NO_FILTERS },
    ],
  ])('%s', (_, fragment, view) => {
    expect(fromFragment(fragment)).toEqual(view);
  });
});

test('the page of an address, with entities or without', () => {
  expect(pageOf('#page=review')).toBe('review');
  expect(pageOf('#show=a&page=review')).toBe('review');
  expect(pageOf('#show=a&page=other')).toBeUndefined();
});

describe('what "back" undoes', () => {
  test.each<[string, Partial<View>, boolean]>([
    ['moved nodes', { positions: { a: { x: 1, y: 1 } } }, false],
    ['other entities', { shown: ['person:a'] }, true],
    ['a selection', { selection: { kind: 'entity', id: 'person:a' } }, true],
    ['filters', { filters: { ...NO_FILTERS, from: '2022' } }, true],
    ['a tab', { tab: 'paths' }, true],
    ['a page', { page: 'review' }, true],
    ['events as nodes', { events: { most: 120, hidden: [] } }, true],
    ['a document', { document: { id: 'd' } }, true],
  ])('%s', (_, changed, step) => {
    expect(isStep(plain, { ...plain, ...changed })).toBe(step);
  });
});
