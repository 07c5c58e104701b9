/**
 * A set of entities and a date → what had ended among them by then: alliances, memberships and offices that are told of as
 * past, sanctions that were lifted. Without a date nothing had.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { type LastingAmongRow, lastingAmong } from '../../cypher/read/lasting-among.ts';
import { isMutual, RELATION_TYPES, type StatementType } from '../../cypher/schema/ontology.ts';
import type { StatementFilter } from '../contract/filters.ts';
import { edgeIdOf, isPast, type LastTold } from '../payload/to-edge.ts';
import { toFilterParameters } from './to-filter-parameters.ts';

/** The type of the statements that say that sanctions were lifted. */
export const ENDING_TYPE: StatementType = 'RETREAT';
const LASTING_TYPES: readonly StatementType[] = [...RELATION_TYPES, 'SANCTION'];
/** What lies among several has two of them at its ends; of one alone, all that it takes part in is meant. */
export const endsAmong = (ids: readonly string[]): number => Math.min(ids.length, 2);

export interface Ended {
  /** Ids of edges. */
  edges: ReadonlySet<string>;
  /** The statements behind these and behind no other edge among the entities. */
  statements: readonly Pick<LastingAmongRow, 'type' | 'status' | 'date'>[];
}

/** @param ids each once */
export async function readEnded(graph: Transaction, ids: readonly string[], filter: StatementFilter): Promise<Ended> {
  const { types, ...parameters } = toFilterParameters(filter);
  const lasting = types.filter((type) => LASTING_TYPES.includes(type));
  if (filter.asOf === undefined || lasting.length === 0) return { edges: new Set(), statements: [] };
  const asked = { ...parameters, types: [...lasting, ENDING_TYPE], ids, ends: endsAmong(ids) };
  const told = toTold(await graph.run(lastingAmong, asked), new Set(ids));
  const edges = new Map<string, LastTold>();
  for (const { type, status, date, former, ends, pairs } of told) {
    for (const [source, target] of pairs) {
      const id = edgeIdOf({ source, target, type, status });
      const pair = `${source} ${target}`;
      const last = edges.get(id) ?? { type, status, other: pair, role: 'ACTOR', ...NEVER };
      const told = {
        pastDate: former ? later(last.pastDate, date) : last.pastDate,
        heldDate: former ? last.heldDate : later(last.heldDate, date),
        endsDate: ends === null ? last.endsDate : later(last.endsDate, date),
      };
      edges.set(id, { ...last, ...told });
    }
  }
  // What was lifted is told of the same pair: each is compared with those alone.
  const ofPair = new Map<string, LastTold[]>();
  for (const last of edges.values()) ofPair.set(last.other, [...(ofPair.get(last.other) ?? []), last]);
  const ended = new Set([...edges].flatMap(([id, last]) => (isPast(last, ofPair.get(last.other) ?? []) ? [id] : [])));
  return {
    edges: ended,
    statements: told.filter(
      ({ type, status, pairs }) =>
        pairs.length > 0 && pairs.every(([source, target]) => ended.has(edgeIdOf({ source, target, type, status }))),
    ),
  };
}

const NEVER = { pastDate: null, heldDate: null, endsDate: null };

const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

interface Told extends Omit<LastingAmongRow, 'role' | 'entity'> {
  /** Source and target of each edge among the entities that it stands behind; of a mutual one the smaller id first. */
  pairs: readonly (readonly [string, string])[];
}

function toTold(rows: readonly LastingAmongRow[], among: ReadonlySet<string>): Told[] {
  const byStatement = new Map<string, LastingAmongRow[]>();
  for (const row of rows) byStatement.set(row.statement, [...(byStatement.get(row.statement) ?? []), row]);
  const isAmong = (one: string, other: string): boolean =>
    among.size > 1 ? among.has(one) && among.has(other) : among.has(one) || among.has(other);
  return [...byStatement.values()].map((ends) => {
    const { role: _, entity: __, ...said } = ends[0] as LastingAmongRow;
    const mutual = isMutual(said.type);
    const sources = ends.filter(({ role }) => mutual || role === 'ACTOR');
    const targets = ends.filter(({ role }) => mutual || role === 'RECIPIENT');
    const pairs = sources.flatMap(({ entity: source }) =>
      targets.flatMap(({ entity: target }) =>
        (mutual ? source < target : source !== target) && isAmong(source, target) ? [[source, target] as const] : [],
      ),
    );
    return { ...said, pairs };
  });
}
