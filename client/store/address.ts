/**
 * A view as the fragment of an address, and back. The fragment never leaves the browser, so a link may be long and says
 * nothing to a server's log. Names are words; ids stay readable; positions are whole numbers in base 36.
 * An unreadable part is left out rather than refused: half a view is better than none.
 */
import { ENTITY_TYPES } from '../vocabulary/entity-words.ts';
import { STATEMENT_TYPES } from '../vocabulary/statement-words.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { isEvent } from './events.ts';
import type { Filters } from './filters.ts';
import { isGroup } from './groups.ts';
import {
  type EventsShown,
  type Group,
  LAYOUTS,
  MOST_EVENTS,
  PAGES,
  PANEL_TABS,
  type Page,
  type Position,
  SELECTION_KINDS,
  type Selection,
  SIZES,
  SURFACES,
  type View,
} from './view.ts';

const RADIX = 36;
const LANGUAGE = /^[a-z]{2,3}$/;
/** The bounds of the filters that are numbers, with the least and the most that each may be. */
const RANGES = { minConfidence: [0, 1], minPublishers: [1, 1000], minNeighbors: [1, 1000] } as const;
const NUMBERS = Object.keys(RANGES) as (keyof typeof RANGES)[];
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Of a view without entities no more than its page: it opens the graph at its best-connected entities. */
export function toFragment(view: View): string {
  if (view.shown.length === 0) return view.page ? `page=${view.page}` : '';
  const { filters, selection, document, ends } = view;
  const parts: [string, string | undefined][] = [
    ['show', view.shown.map((id) => escaped(id) + placed(view.positions[id])).join(';')],
    ['select', selection && `${selection.kind};${escaped(selection.id)}`],
    ['picked', view.picked.map(escaped).join(';') || undefined],
    ['pinned', view.pinned.map(escaped).join(';') || undefined],
    ['groups', view.groups.map((group) => written(group, view.positions[group.id])).join('/') || undefined],
    ['events', view.events && [view.events.most, ...standing(view.positions)].join(';')],
    ['hidden', view.events?.hidden.map(escaped).join(';') || undefined],
    ['size', view.size === 'statements' ? undefined : view.size],
    ['locked', view.locked ? 'all' : undefined],
    ['page', view.page],
    ['layout', view.layout === 'organic' ? undefined : view.layout],
    ['as', view.surface === 'graph' ? undefined : view.surface],
    ['tab', view.tab === 'details' ? undefined : view.tab],
    [
      'document',
      document &&
        [document.id, document.statement]
          .filter((id) => id !== undefined)
          .map(escaped)
          .join(';'),
    ],
    ['paths', ends.start || ends.end ? `${escaped(ends.start ?? '')};${escaped(ends.end ?? '')}` : undefined],
    ['without', [...filters.offTypes, ...filters.offStatuses, ...filters.offEntities].join(';') || undefined],
    ['from', filters.from],
    ['to', filters.to],
    ['asOf', filters.asOf],
    ['knownBy', filters.knownBy],
    ['publisher', filters.publisher && escaped(filters.publisher)],
    ['language', filters.language],
    ['place', filters.place && `${escaped(filters.place.id)};${escaped(filters.place.name)}`],
    ...NUMBERS.map((name): [string, string | undefined] => [
      name,
      filters[name] === undefined ? undefined : String(filters[name]),
    ]),
  ];
  return parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** The view of a fragment (with or without `#`), or undefined where it names no entity. */
export function fromFragment(fragment: string): View | undefined {
  const parts = partsOf(fragment);
  const nodes = (parts.get('show') ?? '').split(';').flatMap(nodeOf);
  if (nodes.length === 0) return undefined;
  const tab = PANEL_TABS.find((name) => name === parts.get('tab')) ?? 'details';
  const page = pageOf(fragment);
  const selection = selectionOf(parts.get('select'));
  const document = documentOf(parts.get('document'));
  const [start, end] = (parts.get('paths') ?? '').split(';').map(unescaped);
  const shown = [...new Set(nodes.map((node) => node.id))];
  const groups = groupsOf(parts.get('groups') ?? '', shown);
  const events = eventsOf(parts);
  const among = (name: string) => {
    const ids = (parts.get(name) ?? '').split(';').flatMap((id) => unescaped(id) ?? []);
    return [...shown.filter((id) => ids.includes(id)), ...(events ? new Set(ids.filter(isEvent)) : [])];
  };
  return {
    shown,
    picked: among('picked'),
    pinned: among('pinned'),
    groups: groups.map(({ group }) => group),
    ...(events && { events: events.shown }),
    locked: parts.get('locked') === 'all',
    size: SIZES.find((name) => name === parts.get('size')) ?? 'statements',
    layout: LAYOUTS.find((name) => name === parts.get('layout')) ?? 'organic',
    surface: SURFACES.find((name) => name === parts.get('as')) ?? 'graph',
    positions: Object.fromEntries(
      [
        ...nodes,
        ...groups.map(({ group, position }) => ({ id: group.id, ...(position && { position }) })),
        ...(events?.nodes ?? []),
      ].flatMap((node) => (node.position ? [[node.id, node.position]] : [])),
    ),
    filters: filtersOf(parts),
    tab,
    ends: { ...(start && { start }), ...(end && { end }) },
    ...(selection && { selection }),
    ...(document && { document }),
    ...(page && { page }),
  };
}

/** The page that a fragment names, with entities or without. */
export const pageOf = (fragment: string): Page | undefined =>
  PAGES.find((name) => name === partsOf(fragment).get('page'));

const partsOf = (fragment: string): ReadonlyMap<string, string> =>
  new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      }),
  );

/** "group:1@a,b;Name;member;member"; a slash stands between two. */
const written = ({ id, name, members }: Group, position: Position | undefined): string =>
  [escaped(id) + placed(position), escaped(name), ...members.map(escaped)].join(';');

/** Of the members that are shown; an entity is in the first group that names it. */
function groupsOf(text: string, shown: readonly string[]): { group: Group; position?: Position }[] {
  const taken = new Set<string>();
  return text.split('/').flatMap((part) => {
    const [node = '', name = '', ...members] = part.split(';');
    const [place] = nodeOf(node);
    if (!place || !isGroup(place.id)) return [];
    const free = members
      .flatMap((member) => unescaped(member) ?? [])
      .filter((id) => shown.includes(id) && !taken.has(id));
    if (free.length < 2) return [];
    for (const id of free) taken.add(id);
    const group = { id: place.id, name: unescaped(name) ?? '', members: free };
    return [{ group, ...(place.position && { position: place.position }) }];
  });
}

/** Where events stand: "event-1@a,b". */
const standing = (positions: View['positions']): string[] =>
  Object.entries(positions).flatMap(([id, at]) => (isEvent(id) ? escaped(id) + placed(at) : []));

/** "120;event-1@a,b": how many at most, and where those that were seen stand. */
function eventsOf(
  parts: ReadonlyMap<string, string>,
): { shown: EventsShown; nodes: { id: string; position?: Position }[] } | undefined {
  const [count, ...nodes] = (parts.get('events') ?? '').split(';');
  const most = Number(count || Number.NaN);
  if (!Number.isInteger(most) || most < 1) return undefined;
  const hidden = (parts.get('hidden') ?? '').split(';').flatMap((id) => unescaped(id) ?? []);
  return {
    shown: { most: Math.min(most, MOST_EVENTS), hidden: hidden.filter(isEvent) },
    nodes: nodes.flatMap(nodeOf).filter(({ id }) => isEvent(id)),
  };
}

/** Leaves `:` readable; the separators `;`, `@` and `,` are escaped, so that an id may hold them. */
const escaped = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const placed = (position: Position | undefined): string =>
  position ? `@${Math.round(position.x).toString(RADIX)},${Math.round(position.y).toString(RADIX)}` : '';

function nodeOf(text: string): { id: string; position?: Position }[] {
  const [name = '', where] = text.split('@');
  const id = unescaped(name);
  if (!id) return [];
  const [x, y] = (where ?? '').split(',').map((digits) => Number.parseInt(digits, RADIX));
  const position =
    x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
  return [{ id, ...(position && { position }) }];
}

function selectionOf(text: string | undefined): Selection | undefined {
  const [name, escapedId = ''] = (text ?? '').split(';');
  const kind = SELECTION_KINDS.find((one) => one === name);
  const id = unescaped(escapedId);
  return id && kind ? { kind, id } : undefined;
}

function documentOf(text: string | undefined): View['document'] {
  const [id, statement] = (text ?? '').split(';').map(unescaped);
  return id ? { id, ...(statement && { statement }) } : undefined;
}

function filtersOf(parts: ReadonlyMap<string, string>): Filters {
  const without = (parts.get('without') ?? '').split(';');
  const date = (name: 'from' | 'to' | 'asOf' | 'knownBy') => {
    const text = parts.get(name);
    return text !== undefined && DATE.test(text) ? { [name]: text } : {};
  };
  const number = (name: keyof typeof RANGES) => {
    const value = Number(parts.get(name) || Number.NaN);
    const [least, most] = RANGES[name];
    return value >= least && value <= most ? { [name]: value } : {};
  };
  const publisher = unescaped(parts.get('publisher') ?? '');
  const language = parts.get('language');
  const [place, placeName = place] = (parts.get('place') ?? '').split(';').map(unescaped);
  return {
    offTypes: STATEMENT_TYPES.filter((type) => without.includes(type)),
    offStatuses: STATUSES.filter((status) => without.includes(status)),
    offEntities: ENTITY_TYPES.filter((type) => without.includes(type)),
    ...date('from'),
    ...date('to'),
    ...date('asOf'),
    ...date('knownBy'),
    ...(publisher && { publisher }),
    ...(language && LANGUAGE.test(language) && { language }),
    ...(place && placeName && { place: { id: place, name: placeName } }),
    ...number('minConfidence'),
    ...number('minPublishers'),
    ...number('minNeighbors'),
  };
}
