/**
 * A view as the fragment of an address, and back. The fragment never leaves the browser, so a link may be long and says
 * nothing to a server's log. Names are words; ids stay readable; positions are whole numbers in base 36.
 * An unreadable part is left out rather than refused: half a view is better than none.
 */
import { ENTITY_TYPES } from '../vocabulary/entity-words.ts';
import { STATEMENT_TYPES } from '../vocabulary/statement-words.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import type { Filters } from './filters.ts';
import { PANEL_TABS, type Position, type Selection, type View } from './view.ts';

const RADIX = 36;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Empty for a view without entities: such an address opens the graph at its best-connected entities. */
export function toFragment(view: View): string {
  if (view.shown.length === 0) return '';
  const { filters, selection, document, ends } = view;
  const parts: [string, string | undefined][] = [
    ['show', view.shown.map((id) => escaped(id) + placed(view.positions[id])).join(';')],
    ['select', selection && `${selection.kind};${escaped(selection.id)}`],
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
    ['minConfidence', filters.minConfidence === undefined ? undefined : String(filters.minConfidence)],
  ];
  return parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** The view of a fragment (with or without `#`), or undefined where it names no entity. */
export function fromFragment(fragment: string): View | undefined {
  const parts = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      }),
  );
  const nodes = (parts.get('show') ?? '').split(';').flatMap(nodeOf);
  if (nodes.length === 0) return undefined;
  const tab = PANEL_TABS.find((name) => name === parts.get('tab')) ?? 'details';
  const selection = selectionOf(parts.get('select'));
  const document = documentOf(parts.get('document'));
  const [start, end] = (parts.get('paths') ?? '').split(';').map(unescaped);
  return {
    shown: [...new Set(nodes.map((node) => node.id))],
    positions: Object.fromEntries(nodes.flatMap((node) => (node.position ? [[node.id, node.position]] : []))),
    filters: filtersOf(parts),
    tab,
    ends: { ...(start && { start }), ...(end && { end }) },
    ...(selection && { selection }),
    ...(document && { document }),
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
  const [kind, name = ''] = (text ?? '').split(';');
  const id = unescaped(name);
  return id && (kind === 'entity' || kind === 'edge') ? { kind, id } : undefined;
}

function documentOf(text: string | undefined): View['document'] {
  const [id, statement] = (text ?? '').split(';').map(unescaped);
  return id ? { id, ...(statement && { statement }) } : undefined;
}

function filtersOf(parts: ReadonlyMap<string, string>): Filters {
  const without = (parts.get('without') ?? '').split(';');
  const date = (name: 'from' | 'to' | 'asOf') => {
    const text = parts.get(name);
    return text !== undefined && DATE.test(text) ? { [name]: text } : {};
  };
  const confidence = Number(parts.get('minConfidence') || Number.NaN);
  return {
    offTypes: STATEMENT_TYPES.filter((type) => without.includes(type)),
    offStatuses: STATUSES.filter((status) => without.includes(status)),
    offEntities: ENTITY_TYPES.filter((type) => without.includes(type)),
    ...date('from'),
    ...date('to'),
    ...date('asOf'),
    ...(confidence >= 0 && confidence <= 1 && { minConfidence: confidence }),
  };
}
