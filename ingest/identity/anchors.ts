/**
 * What the decisions that hold saw of a document → which of its entities are those that they name. A newer extraction may
 * give a name another id ("person:aleksandr-lukashenko" where it was "person:alexander-lukashenko"): where the old id is
 * gone from a document, the one that is now called by the words that were seen there is taken for it. Pure, and a function
 * of the document's own rows, so it does not matter when the document was read anew.
 */
import type { Anchor } from '../../cypher/schema/decisions.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { MentionsRow } from '../load/to-rows.ts';
import type { Holding } from './active-decisions.ts';

/** A mention that was seen, and what else the decision names: of those it is none. */
export interface Seen {
  anchor: Anchor;
  others: readonly string[];
}

/** By document, in the order of the decisions. */
export function seenBy(
  decisions: readonly Holding[],
  namedIn: (decision: Holding) => readonly string[],
): Map<string, Seen[]> {
  const seen = new Map<string, Seen[]>();
  for (const decision of decisions) {
    for (const anchor of decision.saw?.mentions ?? []) {
      const of = seen.get(anchor.document) ?? [];
      of.push({ anchor, others: namedIn(decision) });
      seen.set(anchor.document, of);
    }
  }
  return seen;
}

/** By origin: the id that a decision knows it by, where extraction and linking give another one. */
export function anchored(
  mentions: readonly MentionsRow[],
  links: ReadonlyMap<EntityId, EntityId>,
  seen: readonly Seen[] = [],
): ReadonlyMap<EntityId, EntityId> {
  const found = new Map<EntityId, EntityId>();
  if (seen.length === 0) return found;
  const automatic = ({ entity }: MentionsRow): EntityId => links.get(entity) ?? entity;
  const known = new Set<string>(mentions.map(automatic));
  for (const { anchor, others } of seen) {
    if (known.has(anchor.entity)) continue;
    const called = mentions.filter(
      (row) => !others.includes(automatic(row)) && !found.has(row.entity) && isCalled(row, anchor.text),
    );
    const [row] = called.length > 1 ? called.filter((one) => stands(one, anchor)) : called;
    if (row) found.set(row.entity, anchor.entity as EntityId);
  }
  return found;
}

const isCalled = ({ properties: { name, forms } }: MentionsRow, text: string): boolean =>
  name === text || forms.includes(text);

const stands = ({ properties: { starts, ends } }: MentionsRow, { start, end }: Anchor): boolean =>
  starts.some((from, place) => from === start && ends[place] === end);
