/** French date expressions. */
import { makeDates } from '../word-dates.ts';

export const dates = makeDates({
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  relative: { "aujourd'hui": 0, hier: -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 },
  between: ' ',
  beforeYear: ' ',
  afterYear: '',
  in: '(?:en|depuis|dès|début|fin) ',
  last: '(?:derni(?:er|ère)|passée?) ',
  next: 'prochaine? ',
  week: 'semaine',
  month: 'mois',
  year: 'an(?:née)?',
});
