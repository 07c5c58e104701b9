/** Questions about a set of entities as a whole, by POST: a list of ids may be longer than an address. */
import { t } from '../language/t.ts';
import { hand } from './request.ts';
import type { Filter } from './schema-parts.ts';

/** Entities in one question about sentences, at most. */
const MOST_NODES = 1_000;

/** What the lines among them rest on, with sentences; `notes` say in the language spoken what was left out. */
export async function getStatementsAmong(nodes: readonly string[], filter: Filter) {
  const { items, more } = await hand('post', '/statements', filter, { nodes: nodes.slice(0, MOST_NODES) });
  return {
    items,
    notes: more ? [t('It ends at {{count}} statements; there are more.', { count: items.length })] : [],
  };
}

/** When what is said among them is dated. */
export const getTimeline = (nodes: readonly string[], filter: Filter, signal?: AbortSignal) =>
  hand('post', '/timeline', filter, { nodes }, signal);

/** The events among them, those with most of them first. */
export const getEventsAmong = (nodes: readonly string[], filter: Filter, limit: number) =>
  hand('post', '/events', { ...filter, limit }, { nodes });

/** Where what is said among them took place. */
export const getPlaces = (nodes: readonly string[], filter: Filter, signal?: AbortSignal) =>
  hand('post', '/places', filter, { nodes }, signal);
