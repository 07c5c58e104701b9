/**
 * How many documents give an entity each of its names: kept with the entity, added to and taken from document by
 * document. So the name and the aliases follow from the documents alone, whatever order they came in, and no document
 * is read again to take one out.
 */
import type { StoredMentions } from '../../cypher/schema/graph-model.ts';
import { byKey, compare } from './compare.ts';

/** What one document calls an entity. */
export interface Naming {
  name: string;
  /** Aliases. */
  forms: readonly string[];
  /** Names that its text uses, each behind its language: "vi Nga". */
  spoken?: readonly string[];
  wikidataId?: string | undefined;
}

type Counts = Readonly<Record<string, number>>;

export interface Tally {
  names: Counts;
  aliases: Counts;
  wikidataIds: Counts;
  /** By language and name: "vi Nga". */
  spoken: Counts;
}

export const EMPTY_TALLY: Tally = { names: {}, aliases: {}, wikidataIds: {}, spoken: {} };

/** The names that a text uses, each behind its language. */
export const spokenNames = ({
  names = [],
  nameLanguages = [],
}: Pick<StoredMentions, 'names' | 'nameLanguages'>): string[] =>
  names.map((name, place) => `${nameLanguages[place]} ${name}`);

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
    spoken: counted(
      tally.spoken,
      said.flatMap(({ spoken = [] }) => spoken),
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

/**
 * The name that most documents give, of equally many the first in order; one that was read in other languages only gives
 * way to any that is English or of no language. Every other name given is an alias.
 */
export function settle({ names, aliases, wikidataIds, spoken }: Tally): {
  name: string;
  aliases: string[];
  wikidataId?: string;
} {
  const foreign = namesNotIn('en', spoken);
  const english = Object.fromEntries(Object.entries(names).filter(([name]) => !foreign.has(name)));
  const name = mostGiven(english) ?? mostGiven(names) ?? '';
  const wikidataId = mostGiven(wikidataIds);
  const others = new Set([...Object.keys(names), ...Object.keys(aliases)]);
  others.delete(name);
  return { name, aliases: [...others].sort(compare), ...(wikidataId === undefined ? {} : { wikidataId }) };
}

function mostGiven(counts: Counts): string | undefined {
  const [best] = Object.entries(counts).sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return best?.[0];
}

/** Names that were read, and never in this language. */
function namesNotIn(language: string, spoken: Counts): Set<string> {
  const read = Object.keys(spoken).map((key) => key.slice(key.indexOf(' ') + 1));
  return new Set(read.filter((name) => spoken[`${language} ${name}`] === undefined));
}
