/**
 * A .cypher file → a query with types. Two words stand in the files for what would otherwise be written many times:
 * `EDGES` for the relationship types between entities (schema/ontology.ts) and `STATEMENT_FILTER` for the filter that
 * every question about statements takes (statement-filter.cypher).
 * The same text runs on both engines; where one truly cannot, an override
 * `name.neo4j.cypher` or `name.embedded.cypher` stands beside it and its first comment says why.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EDGE_TYPES } from '../schema/ontology.ts';
import type { EngineName, Query } from './engine.ts';

const STANDING_WORDS: Readonly<Record<string, string>> = {
  EDGES: EDGE_TYPES.join('|'),
  STATEMENT_FILTER: readFileSync(new URL('../read/statement-filter.cypher', import.meta.url), 'utf8')
    .replaceAll(/^\/\/.*$/gm, '')
    .trim(),
};

const defined = new Map<string, Query<object, object>>();

/**
 * @param moduleUrl `import.meta.url` of the module beside the file
 * @param name the file's name without `.cypher`
 * @param place words of the text to be replaced (`EDGE` → `MET`): for a relationship type, which cannot be a parameter
 */
export function defineQuery<P extends object, R extends object>(
  moduleUrl: string,
  name: string,
  place: Readonly<Record<string, string>> = {},
): Query<P, R> {
  const read = (suffix: string): string | undefined => {
    const file = fileURLToPath(new URL(`./${name}${suffix}.cypher`, moduleUrl));
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const shared = read('');
  if (shared === undefined) throw new Error(`There is no ${name}.cypher beside ${moduleUrl}`);
  const fill = (text: string): string =>
    Object.entries({ ...STANDING_WORDS, ...place }).reduce(
      (filled, [word, value]) => filled.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), value),
      text,
    );
  const texts: Record<EngineName, string> = {
    neo4j: fill(read('.neo4j') ?? shared),
    embedded: fill(read('.embedded') ?? shared),
  };
  const fullName = [name, ...Object.values(place)].join(' ');
  const query: Query<P, R> = { name: fullName, text: (engine) => texts[engine] };
  defined.set(fullName, query as Query<object, object>);
  return query;
}

/** Every query defined so far, by name: for tests that hold something of all of them. */
export const definedQueries = (): ReadonlyMap<string, Query<object, object>> => defined;
