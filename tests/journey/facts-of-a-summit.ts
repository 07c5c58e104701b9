/**
 * A second small corpus read by hand: a meeting that was planned and took place, which its reports do not place alike; a
 * summit of nine; two surnames alone that may be people named in full elsewhere; an office that changes hands.
 */
import type { Extraction } from '../../ingest/model/extraction.ts';
import { type Name, readerOf } from './facts-by-hand.ts';

const NINE = [
  'Ana Sorel',
  'Bruno Keller',
  'Clara Nyman',
  'David Okoro',
  'Elin Vasara',
  'Farid Haddad',
  'Greta Lund',
  'Hugo Prins',
  'Ines Moura',
] as const;

const NAMES: readonly Name[] = [
  ['Mira Kovac', 'Person', 'Kovac'],
  ['Tomas Beran', 'Person', 'Beran'],
  ['Jonas Lind', 'Person'],
  ['Latvia', 'State'],
  ['Riga', 'Place'],
  ['Tallinn', 'Place'],
  ['Lisbon', 'Place'],
  ...NINE.map((name): Name => [name, 'Person']),
];
const read = readerOf(NAMES);

const DISPATCH =
  'The two ministers spoke for three hours behind closed doors and left without a joint statement, officials of both sides said after the talks on the harbor front.';

/** Ten days apart, so that the surname alone is spoken of at the same time. */
const namesakes = (full: string, surname: string, host: string, guest: string): Extraction[] => [
  readerOf([
    [full, 'Person'],
    [host, 'Person'],
    ['Vilnius', 'Place'],
  ])(`${surname} in Vilnius`, 'Evening Ledger', '2021-05-04', [
    {
      sentence: `${full} met ${host} in Vilnius on Monday.`,
      type: 'CONSULT',
      actor: full,
      recipient: host,
      place: 'Vilnius',
      date: '2021-05-03',
    },
  ]),
  readerOf([
    [surname, 'Person'],
    [guest, 'Person'],
    ['Vilnius', 'Place'],
  ])(`${surname} and ${guest}`, 'Harbor Courier', '2021-05-14', [
    {
      sentence: `${surname} met ${guest} in Vilnius on Thursday.`,
      type: 'CONSULT',
      actor: surname,
      recipient: guest,
      place: 'Vilnius',
      date: '2021-05-13',
    },
  ]),
];

export const FACTS_OF_A_SUMMIT: readonly Extraction[] = [
  read('Talks ahead', 'Harbor Courier', '2022-12-03', [
    {
      sentence: 'Mira Kovac will meet Tomas Beran in Riga on 6 December.',
      type: 'CONSULT',
      actor: 'Mira Kovac',
      recipient: 'Tomas Beran',
      status: 'planned',
      mode: 'meeting',
      place: 'Riga',
      date: '2022-12-06',
    },
    {
      sentence: 'Mira Kovac is foreign minister of Latvia.',
      type: 'HOLDS_OFFICE',
      actor: 'Mira Kovac',
      recipient: 'Latvia',
      title: 'foreign minister',
    },
  ]),
  read('Three hours in Riga', 'Evening Ledger', '2022-12-07', [
    {
      sentence: 'Mira Kovac met Tomas Beran in Riga on Tuesday.',
      after: DISPATCH,
      type: 'CONSULT',
      actor: 'Mira Kovac',
      recipient: 'Tomas Beran',
      mode: 'meeting',
      place: 'Riga',
      date: '2022-12-06',
    },
  ]),
  read('Ministers leave without a word', 'Coast Gazette', '2022-12-08', [
    {
      sentence: 'Mira Kovac met Tomas Beran in Riga on Tuesday.',
      after: `${DISPATCH} More follows.`,
      type: 'CONSULT',
      actor: 'Mira Kovac',
      recipient: 'Tomas Beran',
      mode: 'meeting',
      place: 'Riga',
      date: '2022-12-06',
    },
  ]),
  read('A meeting in Tallinn', 'Northgate Herald', '2022-12-09', [
    {
      sentence: 'Kovac met Beran in Tallinn on Tuesday.',
      type: 'CONSULT',
      actor: 'Mira Kovac',
      recipient: 'Tomas Beran',
      mode: 'meeting',
      place: 'Tallinn',
      date: '2022-12-06',
    },
  ]),
  read('Nine in Lisbon', 'Evening Ledger', '2023-03-02', [
    {
      sentence: `${NINE.slice(0, -1).join(', ')} and ${NINE.at(-1)} met in Lisbon on Wednesday.`,
      type: 'CONSULT',
      actor: NINE[0],
      recipient: NINE[1],
      others: NINE.slice(2),
      mode: 'multilateral',
      place: 'Lisbon',
      date: '2023-03-01',
    },
  ]),
  read('A new minister', 'Harbor Courier', '2023-06-01', [
    {
      sentence: 'Jonas Lind is foreign minister of Latvia.',
      type: 'HOLDS_OFFICE',
      actor: 'Jonas Lind',
      recipient: 'Latvia',
      title: 'foreign minister',
    },
  ]),
  ...namesakes('Rasa Petraite', 'Petraite', 'Pavel Orlov', 'Nikol Asatryan'),
  ...namesakes('Ivan Dornik', 'Dornik', 'Marta Weiss', 'Leon Abramov'),
];
