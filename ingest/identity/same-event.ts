/**
 * Whether two reports may be of one event, their times apart. Pure. The signs are those by which a reader tells: who took
 * part and for whom, where, and whether it was a call or a meeting. A report may name a state where another names its
 * president; two that name different people for the same state are of two events.
 */
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import type { StatementType } from '../../cypher/schema/ontology.ts';
import type { Report } from './report.ts';

/** Of the sides named by either report both must name this share: 2 of 3, 3 of 5, not 2 of 4. */
const SHARED_SIDES = 0.6;
/** A gathering of that many sides is reported with some of them left out. */
const GATHERING = 3;

export function maySame(one: Report, other: Report): boolean {
  if (one.type !== other.type || !touch(one, other)) return false;
  if ((one.mode === 'phone') !== (other.mode === 'phone') && one.mode !== undefined && other.mode !== undefined) {
    return false;
  }
  const exact = isExact(one, other);
  if (!placesAgree(one, other, exact)) return false;
  if (exact) return true;
  if (personsDiffer(one, other)) return false;
  if (!one.mutual) return directedAgree(one, other);
  return sidesAgree(sidesOf(one).camps, sidesOf(other).camps, one, other);
}

/** The same participants to the letter; of an act that has a direction, on the same sides. */
export function isExact(one: Report, other: Report): boolean {
  if (one.mutual) return sidesOf(one).participants === sidesOf(other).participants;
  return isSameSet(one.actors, other.actors) && isSameSet(one.recipients, other.recipients);
}

/** Whether they share a side at all. */
export const touch = (one: Report, other: Report): boolean => {
  const { camps } = sidesOf(other);
  for (const camp of sidesOf(one).camps) if (camps.has(camp)) return true;
  return false;
};

const participantsOf = ({ actors, recipients }: Report): string[] => [...actors, ...recipients];

interface Sides {
  /** One string for all who took part. */
  participants: string;
  camps: ReadonlySet<string>;
  /** By camp. */
  persons: ReadonlyMap<string, readonly string[]>;
}

/** Of each report once: it is compared with many. */
const knownSides = new WeakMap<Report, Sides>();

function sidesOf(report: Report): Sides {
  const known = knownSides.get(report);
  if (known) return known;
  const sides: Sides = {
    participants: [...new Set(participantsOf(report))].sort().join(' '),
    camps: new Set([...report.actorCamps, ...report.recipientCamps]),
    persons: personsBySide(report),
  };
  knownSides.set(report, sides);
  return sides;
}

/**
 * Reports that agree to the letter on who took part may differ on where: that is a disagreement to be shown. Not so of
 * attacks: those on two towns on one day are two.
 */
function placesAgree(one: Report, other: Report, exact: boolean): boolean {
  if (STRIKING_TYPES.has(one.type)) return targetsAgree(one, other);
  if (one.place === undefined || other.place === undefined || one.place === other.place) return true;
  if (one.place === other.placeCamp || other.place === one.placeCamp) return true;
  return exact && one.document !== other.document;
}

const STRIKING_TYPES: ReadonlySet<StatementType> = new Set<StatementType>(['ASSAULT', 'PROTEST']);

function targetsAgree(one: Report, other: Report): boolean {
  const [mine, theirs] = [targetsOf(one), targetsOf(other)];
  return mine.length === 0 || theirs.length === 0 || mine.some((place) => theirs.includes(place));
}

/** Where an attack hit: its place and the towns among those attacked. A state is no such place. */
const targetsOf = ({ place, recipients }: Report): string[] =>
  [...recipients, ...(place === undefined ? [] : [place])].filter((id) => entityTypeOf(id) === 'Place');

function personsDiffer(one: Report, other: Report): boolean {
  const theirs = sidesOf(other).persons;
  for (const [side, persons] of sidesOf(one).persons) {
    const others = theirs.get(side);
    if (others !== undefined && !persons.some((person) => others.includes(person))) return true;
  }
  return false;
}

function personsBySide({ actors, recipients, actorCamps, recipientCamps }: Report): Map<string, string[]> {
  const sides = new Map<string, string[]>();
  const put = (ids: readonly string[], camps: readonly string[]): void => {
    for (const [place, id] of ids.entries()) {
      const camp = camps[place] as string;
      if (entityTypeOf(id) === 'Person') sides.set(camp, [...(sides.get(camp) ?? []), id]);
    }
  };
  put(actors, actorCamps);
  put(recipients, recipientCamps);
  return sides;
}

function directedAgree(one: Report, other: Report): boolean {
  // "Police arrested Novikov", "Novikov was arrested": a report may leave out by whom.
  if ((one.actors.length === 0) !== (other.actors.length === 0)) {
    return isSameSet(one.recipients, other.recipients) && one.recipients.some(isNoState);
  }
  const actors = shareOf(new Set(one.actorCamps), new Set(other.actorCamps));
  if (actors < SHARED_SIDES) return false;
  if (one.recipients.length === 0 || other.recipients.length === 0) {
    return one.recipients.length === other.recipients.length && isSameSet(one.actors, other.actors);
  }
  return shareOf(new Set(one.recipientCamps), new Set(other.recipientCamps)) >= SHARED_SIDES;
}

const isNoState = (id: string): boolean => entityTypeOf(id) !== 'State';

function sidesAgree(mine: ReadonlySet<string>, theirs: ReadonlySet<string>, one: Report, other: Report): boolean {
  const shared = [...mine].filter((camp) => theirs.has(camp)).length;
  if (Math.min(mine.size, theirs.size) < 2) {
    // Who signed on a day is told of with or without the others.
    if (one.type === 'AGREE' && isOnePerson(one, other)) return true;
    // One side alone says little: the same one at the same place.
    return shared > 0 && one.place !== undefined && one.place === other.place && sharesParticipant(one, other);
  }
  if (shared >= 2 && shareOf(mine, theirs) >= SHARED_SIDES) return true;
  return shared >= GATHERING && shared === Math.min(mine.size, theirs.size);
}

/** One of the two names a single person, who takes part in the other too. */
function isOnePerson(one: Report, other: Report): boolean {
  const [few, many] = [participantsOf(one), participantsOf(other)].sort((a, b) => a.length - b.length);
  const [only] = few ?? [];
  return few?.length === 1 && only !== undefined && entityTypeOf(only) === 'Person' && (many?.includes(only) ?? false);
}

const sharesParticipant = (one: Report, other: Report): boolean => {
  const theirs = participantsOf(other);
  return participantsOf(one).some((id) => theirs.includes(id));
};

function shareOf(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const shared = [...mine].filter((camp) => theirs.has(camp)).length;
  return shared / (mine.size + theirs.size - shared);
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean => {
  const [mine, theirs] = [new Set(some), new Set(others)];
  return mine.size === theirs.size && [...mine].every((id) => theirs.has(id));
};
