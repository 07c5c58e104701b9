/** All statements that report one event → what they say of it together: its date, place, mode and participants. */
import type { EntityRef, Event, Statement } from '../contract/statement.ts';
import { known } from './known.ts';

type Happening = Pick<Event, 'type' | 'mode' | 'status' | 'date' | 'place' | 'participants'>;

/** @param reports at least one, the surest first */
export function toHappening(reports: readonly [Statement, ...Statement[]]): Happening {
  const [surest] = reports;
  const participants = new Map<string, EntityRef>();
  for (const { actors, recipients } of reports) {
    for (const one of [...actors, ...recipients]) participants.set(one.id, one);
  }
  return known({
    type: surest.type,
    mode: reports.find(({ mode }) => mode)?.mode,
    // One that says it took place outweighs any that only saw it coming.
    status: reports.some(({ status }) => status === 'actual') ? ('actual' as const) : surest.status,
    date: mostPrecise(reports.flatMap(({ date }) => date ?? [])),
    place: reports.find(({ place }) => place)?.place,
    participants: [...participants.values()],
  });
}

/** A day tells more than a month, and any year more than none; among equals the surest statement has the word. */
function mostPrecise(dates: readonly string[]): string | undefined {
  const precision = (date: string): number => (date.startsWith('--') ? 0 : date.length);
  return dates.reduce<string | undefined>(
    (best, date) => (best === undefined || precision(date) > precision(best) ? date : best),
    undefined,
  );
}
