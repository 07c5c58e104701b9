/**
 * Rows of offices → the offices on the wire, each with the dates between which it was held by what the texts say: from the
 * first that says so, until the first that calls it past, or until another person is said to hold an office that only one
 * can hold. A title in another case is the same title.
 */
import type { OfficesRow } from '../../cypher/read/offices.ts';
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import type { EntityProfile } from '../contract/graph.ts';
import { known } from './known.ts';

type Office = EntityProfile['offices'][number];

/** Offices that one person at a time holds. */
const HELD_BY_ONE =
  /^(?:president|prime minister|premier|chancellor|king|queen|emperor|secretary of state|secretary[- ]general|(?:foreign|defen[cs]e|interior|finance) minister|президент|премьер-министр|tổng thống|thủ tướng|chủ tịch nước)$/;

/**
 * @param rows of the entity, those of most statements first
 * @param all rows of the states and organizations in which these offices are, for who came after
 * @param asOf only offices held on this date (ISO 8601, the end of a year or month)
 */
export function toOffices(rows: readonly OfficesRow[], all: readonly OfficesRow[], asOf: string | null): Office[] {
  const offices = gather(rows);
  const others = gather(all);
  return offices.map((office) => withEnd(office, others)).filter((office) => asOf === null || isHeldOn(office, asOf));
}

type Held = Office & { formerSince?: string };

function gather(rows: readonly OfficesRow[]): Held[] {
  const offices = new Map<string, Held>();
  for (const row of rows) {
    const key = JSON.stringify([row.person, row.of, (row.title ?? '').toLowerCase()]);
    const before = offices.get(key);
    offices.set(key, before ? join(before, row) : toHeld(row));
  }
  return [...offices.values()];
}

function toHeld(row: OfficesRow): Held {
  const { person, personName, of, ofName, title, former, firstDate, lastDate, statements } = row;
  return known({
    person: { id: person, type: entityTypeOf(person) ?? ('Person' as const), name: personName },
    of: { id: of, type: entityTypeOf(of) ?? ('Organization' as const), name: ofName },
    title: title ?? '',
    former: former ?? false,
    firstDate,
    lastDate,
    statements,
    from: former ? null : firstDate,
    formerSince: former ? firstDate : null,
  });
}

function join(office: Held, row: OfficesRow): Held {
  const more = toHeld(row);
  const first = (...dates: (string | undefined)[]): string | undefined =>
    dates.filter((one) => one !== undefined).sort()[0];
  const last = (...dates: (string | undefined)[]): string | undefined =>
    dates
      .filter((one) => one !== undefined)
      .sort()
      .at(-1);
  return known({
    ...office,
    former: office.former && more.former,
    statements: office.statements + more.statements,
    firstDate: first(office.firstDate, more.firstDate),
    lastDate: last(office.lastDate, more.lastDate),
    from: first(office.from, more.from),
    formerSince: first(office.formerSince, more.formerSince),
  });
}

function withEnd({ formerSince, ...office }: Held, others: readonly Held[]): Office {
  const { from, title, of, person } = office;
  const ends = [
    ...(formerSince !== undefined && (from === undefined || formerSince > from) ? [formerSince] : []),
    ...(from !== undefined && HELD_BY_ONE.test(title.toLowerCase())
      ? others
          .filter((other) => other.of.id === of.id && other.person.id !== person.id)
          .filter((other) => other.title.toLowerCase() === title.toLowerCase())
          .flatMap((other) => (other.from !== undefined && other.from > (office.lastDate ?? from) ? other.from : []))
      : []),
  ].sort();
  return known({ ...office, to: ends[0] });
}

function isHeldOn({ from, to }: Office, asOf: string): boolean {
  if (from === undefined || from > `${asOf}~`) return false;
  return to === undefined || to > `${asOf}~`;
}
