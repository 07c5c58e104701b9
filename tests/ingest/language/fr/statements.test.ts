/** French sentences → statements, as a table: type, who and to whom, day, place, status. Refusals are empty. */
import { describe, expect, test } from 'vitest';
import { statementsIn } from '../read-in.ts';

describe('French sentences', () => {
  test.each<[sentence: string, statements: string[]]>([
    [
      'Le président russe Vladimir Poutine a rencontré Alexandre Loukachenko à Minsk.',
      [
        'HOLDS_OFFICE Vladimir Putin > Russia "président" actual',
        'CONSULT meeting Vladimir Putin > Alexander Lukashenko @Minsk actual',
      ],
    ],
    [
      "Emmanuel Macron s'est entretenu lundi avec le chancelier allemand Olaf Scholz.",
      [
        'CONSULT meeting Emmanuel Macron > Olaf Scholz 2024-05-06 actual',
        'HOLDS_OFFICE Olaf Scholz > Germany "chancelier" actual',
      ],
    ],
    [
      'Le ministre français des Affaires étrangères se rendra à Kiev en juin.',
      ['CONSULT visit France > Kyiv 2024-06 @Kyiv planned'],
    ],
    ["L'Union européenne a imposé des sanctions contre la Russie.", ['SANCTION European Union > Russia actual']],
    ["La France et l'Allemagne ont signé un accord de coopération.", ['AGREE France > Germany actual']],
    [
      "Vladimir Poutine n'a pas rencontré Volodymyr Zelensky.",
      ['CONSULT meeting Vladimir Putin > Volodymyr Zelenskyy denied'],
    ],
    [
      'Le président de la Turquie, Recep Tayyip Erdoğan, a reçu Emmanuel Macron à Ankara.',
      ['CONSULT host Recep Tayyip Erdoğan > Emmanuel Macron @Ankara actual'],
    ],
    ["Les États-Unis prévoient de lever les sanctions contre l'Iran.", ['RETREAT United States > Iran planned']],
    [
      'Si Donald Trump se rend à Moscou, il rencontrera Vladimir Poutine.',
      [
        'CONSULT visit Donald Trump > Moscow @Moscow hypothetical',
        'CONSULT meeting Donald Trump > Vladimir Putin hypothetical',
      ],
    ],
    ['Sergueï Lavrov a déclaré que la Russie ne participera pas au sommet.', []],
    ['La Biélorussie est un allié de la Russie.', ['ALLIED_WITH Belarus > Russia actual']],
    ["La Finlande a rejoint l'OTAN.", ['MEMBER_OF Finland > NATO actual']],
    ['La visite de Xi Jinping à Paris a été annulée.', ['CONSULT visit Xi Jinping > Paris @Paris denied']],
    [
      "Selon Dmitri Peskov, les négociations entre la Russie et l'Ukraine auront lieu en Turquie.",
      ['CONSULT meeting Russia > Ukraine @Turkey planned by Dmitry Peskov'],
    ],
    ['La Pologne a expulsé trois diplomates russes.', ['SANCTION Poland > Russia actual']],
    [
      'Paul Durand, ministre belge de la Défense, est arrivé à Kinshasa mardi.',
      [
        'CONSULT visit Paul Durand > Kinshasa 2024-05-07 @Kinshasa actual',
        'HOLDS_OFFICE Paul Durand > Belgium "ministre" actual',
      ],
    ],
    ["L'Iran accuse Israël d'avoir attaqué son ambassade.", ['ACCUSE Iran > Israel actual']],
    ['Le président Joe Biden doit rencontrer Xi Jinping.', ['CONSULT meeting Joe Biden > Xi Jinping planned']],
    ["L'ONU a appelé Israël à retirer ses troupes.", ['REQUEST United Nations > Israel actual']],
    [
      'Emmanuel Macron a été reçu par Xi Jinping à Pékin.',
      ['CONSULT host Xi Jinping > Emmanuel Macron @Beijing actual'],
    ],
    [
      'Le premier ministre hongrois Viktor Orbán se rendra mardi à Moscou.',
      [
        'HOLDS_OFFICE Viktor Orbán > Hungary "premier ministre" actual',
        'CONSULT visit Viktor Orbán > Moscow 2024-05-14 @Moscow planned',
      ],
    ],
  ])('%s', async (sentence, statements) => {
    expect(await statementsIn('fr', sentence)).toEqual(statements);
  });
});
