/**
 * Reports → events. Pure, and a function of the reports near in time alone, so that it does not matter in which order
 * documents came in and a new one touches only the days around it.
 *
 * - Reports of one day that may be of one event are one. Of two days running they are too where nobody but the two says
 *   so, the same people took part, and no document tells of both: outlets count the evening or the morning after.
 * - A report less precise than a day joins the one event of its time that it may be of; where there are several, none.
 * - What is left is gathered among its like: of the same month or year, or published on the same day.
 */
import { eventIdOf } from '../../cypher/schema/ids.ts';
import { compareBy } from '../load/compare.ts';
import { dayAfter } from './days.ts';
import type { Report } from './report.ts';
import { isExact, maySame } from './same-event.ts';

/** Days around one whose reports have a say in what its events are. */
export const REACH = 2;
/** Days before publication, and after it, in which an event lies that a report without a date speaks of. */
export const DAYS_BEFORE = 7;
export const DAYS_AFTER = 14;
/** What took place is told at most that many days ahead of itself: another day in another time zone. */
const DAYS_AHEAD = 1;

export interface Happening {
  event: string;
  /** The most telling report: others are measured against it. */
  anchor: Report;
  day: string;
  reports: readonly Report[];
}

/**
 * @param byDay reports of one type with a whole day; those `REACH` days around the days asked for must be among them
 * @param days asked for, in order
 */
export function happeningsOn(byDay: ReadonlyMap<string, readonly Report[]>, days: readonly string[]): Happening[] {
  const known = new Map<string, Report[][]>();
  const groupsOn = (day: string): Report[][] => {
    const found = known.get(day) ?? gather(byDay.get(day) ?? []);
    known.set(day, found);
    return found;
  };
  const twins = (group: readonly Report[], day: string): Report[][] =>
    groupsOn(day).filter((other) => isTwin(group[0] as Report, other[0] as Report));
  const happenings: Happening[] = [];
  for (const day of days) {
    for (const group of groupsOn(day)) {
      const before = partner(group, day, -1, twins);
      const after = partner(group, day, 1, twins);
      const [first, second] = before ? [before, group] : [group, after ?? []];
      const anchor = first[0] as Report;
      happenings.push({
        event: idOf(anchor),
        anchor,
        day,
        reports: before || after ? [...first, ...second] : group,
      });
    }
  }
  return happenings;
}

/** The reports of the day before or after that tell of the same, where it is the only such day around. */
function partner(
  group: Report[],
  day: string,
  step: 1 | -1,
  twins: (group: readonly Report[], day: string) => Report[][],
): Report[] | undefined {
  const [next, ...more] = twins(group, dayAfter(day, step));
  if (!next || more.length > 0 || twins(group, dayAfter(day, -step)).length > 0) return undefined;
  if (twins(next, dayAfter(day, 2 * step)).length > 0 || twins(next, day).length !== 1) return undefined;
  const documents = new Set(group.map(({ document }) => document));
  return next.some(({ document }) => documents.has(document)) ? undefined : next;
}

const isTwin = (one: Report, other: Report): boolean => one.mutual && isExact(one, other) && maySame(one, other);

/** A call and a meeting of the same two on one day are two events, meetings at two places, and what goes the other way. */
function idOf({ type, mutual, actors, recipients, day, mode, place }: Report): string {
  const when = [
    day,
    ...(mode === 'phone' ? [mode] : []),
    ...(place === undefined ? [] : [place]),
    ...(mutual ? [] : [`by ${actors.join(' ')}`]),
  ];
  return eventIdOf(type, [...actors, ...recipients], when.join(' '));
}

/** Reports of one time → groups of those that may be of one event, each with its most telling one first. */
function gather(reports: readonly Report[]): Report[][] {
  const groups: Report[][] = [];
  const telling = ({ actors, recipients, mode, place, id }: Report): (string | number)[] => [
    -new Set([...actors, ...recipients]).size,
    mode === undefined ? 1 : 0,
    place === undefined ? 1 : 0,
    id,
  ];
  for (const report of [...reports].sort(compareBy(telling))) {
    const group = groups.find((some) => some.every((other) => maySame(report, other)));
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups;
}

/**
 * Reports of one time that is no day (a month, a year; without a date, of one day of publication) → the event of each.
 * @param happenings of all days that any of them may mean
 */
export function joinLoose(
  loose: readonly Report[],
  happenings: readonly Happening[],
  daysOf: (report: Report) => readonly [first: string, last: string] | undefined,
): Map<string, string> {
  const events = new Map<string, string>();
  const left: Report[] = [];
  for (const report of loose) {
    const event = eventIn(report, happenings, daysOf(report));
    if (event === undefined) left.push(report);
    else events.set(report.id, event);
  }
  for (const group of gather(left)) {
    const anchor = group[0] as Report;
    const event = eventIdOf(anchor.type, [...anchor.actors, ...anchor.recipients], anchor.id);
    for (const { id } of group) events.set(id, event);
  }
  return events;
}

function eventIn(
  report: Report,
  happenings: readonly Happening[],
  days: readonly [first: string, last: string] | undefined,
): string | undefined {
  if (!days) return undefined;
  const [first, last] = days;
  const found = new Map<string, string>();
  for (const { event, anchor, day } of happenings) {
    if (day >= first && day <= last && maySame(report, anchor)) found.set(event, day);
  }
  return found.size === 1 ? [...found.keys()][0] : undefined;
}

/** The days that a report without a date may mean: what is to come lies after its publication, the rest before. */
export function daysAround({ status, published }: Report): readonly [string, string] | undefined {
  if (published === undefined) return undefined;
  const isAhead = status === 'planned' || status === 'hypothetical';
  const isBehind = status === 'actual';
  return [
    isAhead ? published : dayAfter(published, -DAYS_BEFORE),
    dayAfter(published, isBehind ? DAYS_AHEAD : DAYS_AFTER),
  ];
}
