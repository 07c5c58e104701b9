/** What a merge would do to the lines on the screen, and what speaks against it. Pure. */
import type { Edge } from '../../server/contract/graph.ts';
import type { Entity } from '../../server/contract/statement.ts';

export interface Joined {
  /** Lines that run from any of them to others, now. */
  readonly lines: number;
  /** And once they are one. */
  readonly after: number;
  /** Lines among themselves: as one, they have none with themselves. */
  readonly between: readonly Edge[];
}

export function joinedLines(edges: readonly Edge[], ids: readonly string[]): Joined {
  const all = new Set(ids);
  const touching = edges.filter(({ source, target }) => all.has(source) || all.has(target));
  const between = touching.filter(({ source, target }) => all.has(source) && all.has(target));
  const outside = touching.filter((edge) => !between.includes(edge));
  const lines = new Set(
    outside.map(({ source, target, type, status, mutual }) => {
      const isSource = all.has(source);
      // Which end they are counts only where a line has a direction.
      return [isSource ? target : source, type, status, !mutual && isSource].join('|');
    }),
  );
  return { lines: outside.length, after: lines.size, between };
}

/** Types and ids of Wikidata by which they differ: either is a strong sign that they are not one. */
export function differencesOf(entities: readonly Entity[]): { types: Entity['type'][]; wikidata: string[] } {
  const distinct = <Value>(values: readonly (Value | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const types = distinct(entities.map(({ type }) => type));
  const wikidata = distinct(entities.map(({ wikidataId }) => wikidataId));
  return { types: types.length > 1 ? types : [], wikidata: wikidata.length > 1 ? wikidata : [] };
}

/** The one that stays where nobody chooses: it is in most documents, as the API takes it. */
export const bestKnown = (entities: readonly Entity[]): Entity | undefined =>
  entities.toSorted((one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1))[0];
