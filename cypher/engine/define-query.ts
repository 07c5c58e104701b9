/**
 * A .cypher file → a query with types. Three words stand in the files for what would otherwise be written many times:
 * - `STATEMENT_FILTER`: the filter that every question about statements takes (read/statement-filter.cypher);
 * - `EDGES`: the relationship types between entities that the parameters `types` and `statuses` ask for, all without;
 * - `EDGE_FILTER`: what of that filter the relationship types do not say already. Going by type is many times faster
 *   than reading a property of each of a hub's edges.
 *
 * The same text runs on both engines; where one truly cannot, an override `name.neo4j.cypher` or `name.embedded.cypher`
 * stands beside it and its first comment says why.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EDGE_OF, EDGE_TYPES, NOT_ACTUAL_EDGE, type StatementType, type Status } from '../schema/ontology.ts';
import type { EngineName, Query } from './engine.ts';

const STATEMENT_FILTER = readFileSync(new URL('../read/statement-filter.cypher', import.meta.url), 'utf8')
  .replaceAll(/^\/\/.*$/gm, '')
  .trim();

const defined = new Map<string, Query<object, object>>();

/**
 * @param moduleUrl `import.meta.url` of the module beside the file
 * @param name the file's name without `.cypher`
 * @param place words of the text to be replaced (`EDGE` → `MET`): for a relationship type, which cannot be a parameter
 * @throws {Error} there is no such file
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
    Object.entries({ STATEMENT_FILTER, ...place }).reduce((filled, [word, value]) => put(filled, word, value), text);
  const texts: Record<EngineName, string> = {
    neo4j: fill(read('.neo4j') ?? shared),
    embedded: fill(read('.embedded') ?? shared),
  };
  const fullName = [name, ...Object.values(place)].join(' ');
  const query: Query<P, R> = {
    name: fullName,
    text: (engine, parameters) =>
      narrowEdges(withoutSkip(withoutPlace(texts[engine], parameters), parameters), parameters),
  };
  defined.set(fullName, query as Query<object, object>);
  return query;
}

/** Every query defined so far, by name: for tests that hold something of all of them. */
export const definedQueries = (): ReadonlyMap<string, Query<object, object>> => defined;

/** The value goes in as it is: a `$types` in it is a parameter of Cypher and none of `replaceAll`. */
const put = (text: string, word: string, value: string): string =>
  text.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), () => value);

/** The condition on the place walks from each statement: it is in the text only where a place is asked for. */
const withoutPlace = (text: string, { place }: { place?: string | null }): string =>
  place ? text : text.replaceAll(/^ *AND \(\$place IS NULL OR .*\n?/gm, '');

/** Nothing lies before the first page: without a SKIP the embedded engine sorts no more rows than it returns. */
const withoutSkip = (text: string, { skip }: { skip?: number }): string =>
  skip === 0 ? text.replaceAll(/\bSKIP \$skip /g, '') : text;

function narrowEdges(text: string, asked: { types?: readonly StatementType[]; statuses?: readonly Status[] }): string {
  if (!/\bEDGES\b/.test(text)) return text;
  const { types, statuses } = asked;
  if (!types || !statuses) return put(text, 'EDGES', EDGE_TYPES.join('|'));
  const onlyActual = statuses.length === 1 && statuses[0] === 'actual';
  const relationships = new Set([
    ...(statuses.includes('actual') ? types.map((type) => EDGE_OF[type]) : []),
    ...(onlyActual ? [] : [NOT_ACTUAL_EDGE]),
  ]);
  // No type asked for: the pattern needs one, and the filter lets nothing through.
  if (relationships.size === 0) relationships.add(NOT_ACTUAL_EDGE);
  const narrowed = put(text, 'EDGES', [...relationships].join('|'));
  if (!onlyActual || types.length === 0)
    return put(narrowed, 'EDGE_FILTER', 'r.status IN $statuses AND r.type IN $types');
  // Taken out, not made `true`: the embedded engine then looks the start of the pattern up without its index.
  return narrowed.replaceAll(/\bEDGE_FILTER AND /g, '').replaceAll(/\bWHERE EDGE_FILTER\b/g, '');
}
