/** An entity → its allies, the organizations it belongs to and its members, each with the sentences that say so. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { type AlliancesRow, alliances } from '../../cypher/read/alliances.ts';
import type { StatementFilter } from '../contract/filters.ts';
import { ALLIANCE_KINDS, type Alliance } from '../contract/graph.ts';
import type { Entity } from '../contract/statement.ts';
import { known } from '../payload/known.ts';
import { readEntities } from './read-entities.ts';
import { readSurest } from './read-surest.ts';
import { toFilterParameters } from './to-filter-parameters.ts';

/** Sentences shown with an alliance; all of them are behind GET /statements?entity=&with=. */
const STATEMENTS_SHOWN = 3;

type Kind = Alliance['kind'];
interface Bond extends Pick<AlliancesRow, 'type' | 'status' | 'statements' | 'firstDate' | 'lastDate' | 'confidence'> {
  kind: Kind;
  ally: string;
  /** First and last date at which it is told as lasting, and as past. */
  held: Span;
  past: Span;
}
type Span = readonly [first: string, last: string] | undefined;

export async function readAlliances(
  graph: Transaction,
  entity: Entity,
  filter: StatementFilter,
  page: { skip: number; limit: number },
): Promise<{ items: Alliance[]; total: number }> {
  const parameters = toFilterParameters(filter, ['ALLIED_WITH', 'MEMBER_OF']);
  const all = toBonds(await graph.run(alliances, { ...parameters, entity: entity.id }));
  // As of a date that is left which stood then.
  const bonds = filter.asOf === undefined ? all : all.filter((bond) => endOf(bond) === undefined);
  const shown = bonds.slice(page.skip, page.skip + page.limit);
  const allies = new Map(
    (
      await readEntities(
        graph,
        shown.map(({ ally }) => ally),
      )
    ).map((ally) => [ally.id, ally]),
  );
  const found = shown.flatMap((bond) => {
    const ally = allies.get(bond.ally);
    return ally ? { ...bond, ally } : [];
  });
  const pairs = found.map(({ ally, type, status }) => ({
    one: ally,
    other: entity,
    only: { types: [type], statuses: [status] },
  }));
  const said = await readSurest(graph, pairs, parameters, STATEMENTS_SHOWN);
  const items = found.map(
    ({ ally: { id, type, name }, kind, status, statements, firstDate, lastDate, confidence, held, past }, place) =>
      known({
        ally: { id, type, name },
        kind,
        status,
        firstDate,
        lastDate,
        from: held?.[0] ?? null,
        to: endOf({ held, past }) ?? null,
        confidence,
        statementCount: statements,
        statements: said[place] ?? [],
      }),
  );
  return { items, total: bonds.length };
}

/** An alliance is mutual: the ally may stand on either side, and both sides make one bond. */
function toBonds(rows: readonly AlliancesRow[]): Bond[] {
  const bonds = new Map<string, Bond>();
  for (const { entity, role, former, ...row } of rows) {
    const span: Span = row.firstDate === null || row.lastDate === null ? undefined : [row.firstDate, row.lastDate];
    const one = { ...row, held: former ? undefined : span, past: former ? span : undefined };
    const kind: Kind = row.type === 'ALLIED_WITH' ? 'ally' : role === 'RECIPIENT' ? 'organization' : 'member';
    const key = [kind, row.status, entity].join('|');
    const bond = bonds.get(key);
    bonds.set(key, bond ? join(bond, one) : { ...one, kind, ally: entity });
  }
  const rank = ({ kind }: Bond): number => ALLIANCE_KINDS.indexOf(kind);
  return [...bonds.values()].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      other.statements - one.statements ||
      (other.lastDate ?? '').localeCompare(one.lastDate ?? '') ||
      (one.ally < other.ally ? -1 : 1),
  );
}

/** When it had ended: from the first text that says so, unless texts after the last such one tell of it as lasting again. */
function endOf({ held, past }: Pick<Bond, 'held' | 'past'>): string | undefined {
  if (past === undefined) return undefined;
  return held !== undefined && held[1] > past[1] ? undefined : past[0];
}

function joinSpans(one: Span, other: Span): Span {
  if (one === undefined || other === undefined) return one ?? other;
  const dates = [...one, ...other].sort();
  return [dates[0] as string, dates.at(-1) as string];
}

function join(bond: Bond, row: Omit<Bond, 'kind' | 'ally'>): Bond {
  const dates = (one: string | null, other: string | null): string[] =>
    [one, other].flatMap((date) => date ?? []).sort();
  return {
    ...bond,
    statements: bond.statements + row.statements,
    firstDate: dates(bond.firstDate, row.firstDate)[0] ?? null,
    lastDate: dates(bond.lastDate, row.lastDate).at(-1) ?? null,
    confidence: Math.max(bond.confidence, row.confidence),
    held: joinSpans(bond.held, row.held),
    past: joinSpans(bond.past, row.past),
  };
}
