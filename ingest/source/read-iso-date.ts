/** A date that a user gave, checked against the calendar. Front matter and JSON lines use it. */

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/**
 * An ISO 8601 date or date-time as the model keeps it: a time without an offset is dropped, since nobody can tell when
 * it was. Undefined for what is no date ("yesterday", "2023-02-30").
 */
export function readIsoDate(text: string): string | undefined {
  const match = FORM.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return match[6] === undefined ? match[0].slice(0, 10) : match[0].replace(' ', 'T');
}
