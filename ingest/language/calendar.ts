/** Days as far as words tell them → ISO 8601, and the readings of a day, month or week that a text leaves open. */

/** Month from 0; a missing day or month makes it less precise, a missing year leaves month and day alone. */
export interface Day {
  year?: number;
  month?: number;
  day?: number;
}

/** What was meant if the clause tells of the past, and if of what is to come. */
export interface Readings {
  past: Day;
  future?: Day;
  ahead?: boolean;
}

/** The calendar day that a document itself names, whatever the offset; undefined where it names none. */
export function toDate(iso: string): Date | undefined {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** ISO 8601 as precise as the day is known; undefined for a day that does not exist. */
export function toIso({ year, month, day }: Day): string | undefined {
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (year === undefined)
    return month === undefined || day === undefined ? undefined : `--${pad(month + 1)}-${pad(day)}`;
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${pad(month + 1)}`;
  return new Date(Date.UTC(year, month, day)).getUTCMonth() === month
    ? `${year}-${pad(month + 1)}-${pad(day)}`
    : undefined;
}

export function shift(date: Date, days: number): Day {
  const moved = new Date(date.getTime() + days * 86_400_000);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth(), day: moved.getUTCDate() };
}

/** A day and a month without a year: the last such day, and the next. */
export function dayOfMonth(day: number, month: number, published: Date | undefined): Readings {
  if (published === undefined) return { past: { month, day } };
  const year = published.getUTCFullYear();
  const thatDay = Date.UTC(year, month, day);
  return {
    past: { year: thatDay <= published.getTime() ? year : year - 1, month, day },
    future: { year: thatDay >= published.getTime() ? year : year + 1, month, day },
  };
}

/** A month without a year. */
export function bareMonth(month: number, published: Date): Readings {
  const [year, now] = [published.getUTCFullYear(), published.getUTCMonth()];
  return {
    past: { year: month <= now ? year : year - 1, month },
    future: { year: month >= now ? year : year + 1, month },
  };
}

/** A weekday, Monday 0. */
export function dayOfWeek(wanted: number, published: Date): Readings {
  const today = (published.getUTCDay() + 6) % 7;
  return { past: shift(published, -((today - wanted + 7) % 7)), future: shift(published, (wanted - today + 7) % 7) };
}

/** The week so many weeks on: its month where all of it lies in one, else its year. */
export function weekAt(published: Date, weeks: number): Day {
  const today = (published.getUTCDay() + 6) % 7;
  const monday = shift(published, 7 * weeks - today);
  const sunday = shift(published, 7 * weeks - today + 6);
  if (monday.month === sunday.month && monday.year === sunday.year)
    return { year: monday.year as number, month: monday.month as number };
  return { year: monday.year as number };
}

/** The month so many months on. */
export function monthAt(published: Date, months: number): Day {
  const first = new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + months, 1));
  return { year: first.getUTCFullYear(), month: first.getUTCMonth() };
}
