/** Days as ISO text, counted in UTC. */
const MILLISECONDS_A_DAY = 86_400_000;

/** Days are counted on from one to the next many times over: those that were asked for, by how far. */
const known = new Map<number, Map<string, string>>();

export function dayAfter(day: string, days: number): string {
  const after = known.get(days) ?? new Map<string, string>();
  known.set(days, after);
  const found = after.get(day);
  if (found !== undefined) return found;
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY);
  const next = date.toISOString().slice(0, 'YYYY-MM-DD'.length);
  after.set(day, next);
  return next;
}

/** Every day from the first to the last, both inside. */
export function* daysFrom(first: string, last: string): Generator<string> {
  for (let day = first; day <= last; day = dayAfter(day, 1)) yield day;
}

export const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length);

/** First and last day of a month. */
export function daysOfMonth(month: string): [string, string] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return [`${month}-01`, `${month}-${String(last).padStart(2, '0')}`];
}
