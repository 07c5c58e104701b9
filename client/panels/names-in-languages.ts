/** The names of an entity → rows of a list by language, short enough to be read. Pure. */
import type { EntityProfile } from '../../server/contract/graph.ts';
import { languageByLetters } from '../vocabulary/scripts.ts';

export interface NameHere {
  readonly name: string;
  /** Documents in that language that use it. */
  readonly documents: number;
}
export interface NamesRow {
  /** ISO 639-1; absent for names of which no language is known. */
  readonly language?: string;
  /** The usual one first, then those that documents use most. */
  readonly names: readonly NameHere[];
}
export interface NamesInLanguages {
  readonly rows: readonly NamesRow[];
  /** Languages that have no other name for it than the one above the list. */
  readonly alike: readonly string[];
}

/**
 * @param shown the name above the list: it is not repeated
 * @param spoken the language of the screen: it comes first, then those that most documents use
 */
export function namesInLanguages(
  { names, aliases, name }: Pick<EntityProfile, 'names' | 'aliases' | 'name'>,
  shown: string,
  spoken: string,
): NamesInLanguages {
  const known = new Set(names.map((one) => one.name));
  const found = new Map<string, NameHere[]>();
  const others: NameHere[] = [];
  for (const { language, ...one } of names) found.set(language, [...(found.get(language) ?? []), one]);
  for (const alias of new Set([name, ...aliases])) {
    if (known.has(alias) || alias === shown) continue;
    const language = languageByLetters(alias);
    const one = { name: alias, documents: 0 };
    if (language === undefined) others.push(one);
    else found.set(language, [...(found.get(language) ?? []), one]);
  }
  const rank = (language: string, some: readonly NameHere[]): number =>
    language === spoken ? Number.POSITIVE_INFINITY : Math.max(...some.map(({ documents }) => documents));
  const sorted = [...found].sort(
    ([one, its], [other, theirs]) => rank(other, theirs) - rank(one, its) || (one < other ? -1 : 1),
  );
  const rows = sorted.map(([language, [usual, ...rest]]) => ({
    language,
    names: [...(usual ? [usual] : []), ...rest.toSorted((one, other) => other.documents - one.documents)].filter(
      (one) => one.name !== shown,
    ),
  }));
  return {
    rows: [...rows.filter((row) => row.names.length > 0), ...(others.length > 0 ? [{ names: others }] : [])],
    alike: rows.flatMap(({ language, names: some }) => (some.length === 0 && language !== spoken ? [language] : [])),
  };
}
