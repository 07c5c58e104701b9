/** Spanish date expressions. */
import { makeDates } from '../word-dates.ts';

export const dates = makeDates({
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  relative: { hoy: 0, ayer: -1, anteayer: -2, 'pasado mañana': 2 },
  between: ' de ',
  beforeYear: ' (?:de |del )?',
  afterYear: '',
  in: '(?:en|desde|en el mes de) ',
  last: '(?:pasad[oa]|últim[oa]) ',
  next: 'próxim[oa] ',
  week: 'semana',
  month: 'mes',
  year: 'año',
});
