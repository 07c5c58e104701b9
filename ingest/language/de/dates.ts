/** German date expressions. */
import { makeDates } from '../word-dates.ts';

export const dates = makeDates({
  months: [
    'januar|jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  relative: { heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2 },
  between: ' ',
  beforeYear: ' ',
  afterYear: '',
  in: '(?:im|seit|anfang|ende|im jahr) ',
  last: '(?:vergangene|letzte|vorige)[nrs]? ',
  next: '(?:kommende|nächste)[nrs]? ',
  week: 'woche',
  month: 'monat',
  year: 'jahr',
});
