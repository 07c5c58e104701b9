/**
 * How many documents give an entity each of its names: kept with the entity, added to and taken from document by
 * document. So the name and the aliases follow from the documents alone, whatever order they came in, and no document
 * is read again to take one out.
 */
import { byKey, compare } from './compare.ts';

/** What one document calls an entity. */
export interface Naming {
  name: string;
  /** Aliases. */
  forms: readonly string[];
  wikidataId?: string | undefined;
}

type Counts = Readonly<Record<string, number>>;

export interface Tally {
  names: Counts;
  aliases: Counts;
  wikidataIds: Counts;
}

export const EMPTY_TALLY: Tally = { names: {}, aliases: {}, wikidataIds: {} };

/** @param documents 1 to add what each of some documents says, -1 to take it back */
export function count(tally: Tally, said: readonly Naming[], documents: 1 | -1): Tally {
  if (said.length === 0) return tally;
  return {
    names: counted(
      tally.names,
      said.map(({ name }) => name),
      documents,
    ),
    aliases: counted(
      tally.aliases,
      said.flatMap(({ forms }) => forms),
      documents,
    ),
    wikidataIds: counted(
      tally.wikidataIds,
      said.flatMap(({ wikidataId }) => wikidataId ?? []),
      documents,
    ),
  };
}

function counted(counts: Counts, keys: readonly string[], documents: number): Counts {
  const next = new Map(Object.entries(counts));
  for (const key of keys) {
    const total = (next.get(key) ?? 0) + documents;
    if (total === 0) next.delete(key);
    else next.set(key, total);
  }
  return Object.fromEntries([...next].sort(byKey));
}

/** The name that most documents give, of equally many the first in order; every other name given is an alias. */
export function settle({ names, aliases, wikidataIds }: Tally): {
  name: string;
  aliases: string[];
  wikidataId?: string;
} {
  const name = mostGiven(names) ?? '';
  const wikidataId = mostGiven(wikidataIds);
  const others = new Set([...Object.keys(names), ...Object.keys(aliases)]);
  others.delete(name);
  return { name, aliases: [...others].sort(compare), ...(wikidataId === undefined ? {} : { wikidataId }) };
}

function mostGiven(counts: Counts): string | undefined {
  const [best] = Object.entries(counts).sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return best?.[0];
}
