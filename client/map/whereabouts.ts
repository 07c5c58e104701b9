/**
 * Who stands where on the map: entities and their lines → the places of states and places, and for people and
 * organizations the one they are tied to. Pure. A tie is an office, a seat, a membership that took place: whom somebody
 * only met, or is denied to head, says nothing of where he belongs. Who has no tie is told as without a place.
 */
import type { Position } from '../store/view.ts';
import type { StatementType, Status } from '../vocabulary/statement-words.ts';

interface Line {
  readonly type: StatementType;
  readonly status: Status;
  readonly source: string;
  readonly target: string;
  readonly statements: number;
}

/** What ties an actor to its recipient, the closest first: more statements of a looser tie do not outweigh a closer. */
const TIES: readonly StatementType[] = ['HOLDS_OFFICE', 'LOCATED_IN', 'PART_OF', 'MEMBER_OF'];
/** A party's member in a government of a state: three ties lead there; more would be hearsay. */
const TIES_IN_A_ROW = 3;

export interface Whereabouts {
  /** By id, those with coordinates of their own. */
  readonly at: ReadonlyMap<string, Position>;
  /** By id, the one with coordinates that they stand around. */
  readonly tied: ReadonlyMap<string, string>;
  /** Those without a known place. */
  readonly adrift: readonly string[];
}

/** An event with the node of the place that it took place at, drawn or not, where one is known. */
interface Placed {
  readonly id: string;
  readonly place?: string;
}

/**
 * Events stand around their place where it is drawn; else the first of them at its coordinates, and the others around
 * that. One that no report places is not put between those who took part: nobody says that it was there.
 */
export function withEvents(
  { at, tied, adrift }: Whereabouts,
  events: readonly Placed[],
  placeOf: (place: string) => Position | undefined,
): Whereabouts {
  if (events.length === 0) return { at, tied, adrift };
  const [spots, ties, nowhere] = [new Map(at), new Map(tied), [...adrift]];
  const first = new Map<string, string>();
  for (const { id, place } of events) {
    const home = place === undefined ? undefined : at.has(place) ? place : first.get(place);
    const spot = place === undefined ? undefined : placeOf(place);
    if (home !== undefined) ties.set(id, home);
    else if (place !== undefined && spot) {
      spots.set(id, spot);
      first.set(place, id);
    } else nowhere.push(id);
  }
  return { at: spots, tied: ties, adrift: nowhere };
}

export function whereabouts(
  ids: readonly string[],
  lines: readonly Line[],
  placeOf: (id: string) => Position | undefined,
): Whereabouts {
  const at = new Map(
    ids.flatMap((id): [string, Position][] => {
      const place = placeOf(id);
      return place ? [[id, place]] : [];
    }),
  );
  const tied = new Map<string, string>();
  const ties = lines
    .filter(({ type, status, source }) => status === 'actual' && TIES.includes(type) && !at.has(source))
    .sort(
      (one, other) =>
        TIES.indexOf(one.type) - TIES.indexOf(other.type) ||
        other.statements - one.statements ||
        (one.target < other.target ? -1 : 1),
    );
  for (let round = 0; round < TIES_IN_A_ROW; round += 1) {
    const found = new Map<string, string>();
    for (const { source, target } of ties) {
      const end = at.has(target) ? target : tied.get(target);
      if (end !== undefined && !tied.has(source) && !found.has(source)) found.set(source, end);
    }
    for (const [id, end] of found) tied.set(id, end);
  }
  return { at, tied, adrift: ids.filter((id) => !at.has(id) && !tied.has(id)) };
}
