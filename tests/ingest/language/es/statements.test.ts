/** Spanish sentences → statements, as a table: type, who and to whom, day, place, status. Refusals are empty. */
import { describe, expect, test } from 'vitest';
import { statementsIn } from '../read-in.ts';

describe('Spanish sentences', () => {
  test.each<[sentence: string, statements: string[]]>([
    [
      'El presidente ruso, Vladímir Putin, se reunió con Alexander Lukashenko en Minsk.',
      [
        'HOLDS_OFFICE Vladimir Putin > Russia "presidente" actual',
        'CONSULT meeting Vladimir Putin > Alexander Lukashenko @Minsk actual',
      ],
    ],
    [
      'Pedro Sánchez recibió el lunes a Volodímir Zelenski en Madrid.',
      ['CONSULT host Pedro Sánchez > Volodymyr Zelenskyy 2024-05-06 @Madrid actual'],
    ],
    [
      'El ministro de Exteriores chino, Wang Yi, viajará a Moscú en junio.',
      ['CONSULT visit Wang Yi > Moscow 2024-06 @Moscow planned'],
    ],
    ['La Unión Europea impuso sanciones a Rusia.', ['SANCTION European Union > Russia actual']],
    ['La Unión Europea ha impuesto sanciones contra Irán.', ['SANCTION European Union > Iran actual']],
    ['Francia y Alemania firmaron un acuerdo de cooperación.', ['AGREE France > Germany actual']],
    ['Putin no se reunió con Zelenski.', ['CONSULT meeting Vladimir Putin > Volodymyr Zelenskyy denied']],
    ['Estados Unidos planea levantar las sanciones contra Venezuela.', ['RETREAT United States > Venezuela planned']],
    ['Si Trump viaja a Moscú, se reunirá con Putin.', ['CONSULT visit Donald Trump > Moscow @Moscow hypothetical']],
    ['Bielorrusia es aliada de Rusia.', ['ALLIED_WITH Belarus > Russia actual']],
    ['Finlandia ingresó en la OTAN.', ['MEMBER_OF Finland > NATO actual']],
    ['La visita de Xi Jinping a Madrid fue cancelada.', ['CONSULT visit Xi Jinping > Madrid @Madrid denied']],
    [
      'Según Dmitri Peskov, las negociaciones entre Rusia y Ucrania tendrán lugar en Turquía.',
      ['CONSULT meeting Russia > Ukraine @Turkey planned by Dmitry Peskov'],
    ],
    ['Polonia expulsó a tres diplomáticos rusos.', ['SANCTION Poland > Russia actual']],
    ['Irán acusó a Israel de atacar su embajada.', ['ACCUSE Iran > Israel actual']],
    [
      'El presidente de Brasil, Lula da Silva, conversó por teléfono con Emmanuel Macron.',
      ['CONSULT phone Luiz Inácio Lula da Silva > Emmanuel Macron actual'],
    ],
    [
      'El canciller alemán Olaf Scholz podría reunirse con Viktor Orbán.',
      [
        'HOLDS_OFFICE Olaf Scholz > Germany "canciller" actual',
        'CONSULT meeting Olaf Scholz > Viktor Orbán hypothetical',
      ],
    ],
    ['La ONU instó a Israel a retirar sus tropas.', ['REQUEST United Nations > Israel actual']],
    [
      'Antony Blinken dijo que Washington no enviará tropas a Ucrania.',
      ['MOBILIZE United States > Ukraine denied by Antony Blinken'],
    ],
    ['Macron fue recibido por Xi Jinping en Pekín.', ['CONSULT host Xi Jinping > Emmanuel Macron @Beijing actual']],
    [
      'El ministro español de Defensa se reunió con Carlos Quiroga, ministro de Defensa de Bolivia.',
      ['CONSULT meeting Spain > Carlos Quiroga actual'],
    ],
  ])('%s', async (sentence, statements) => {
    expect(await statementsIn('es', sentence)).toEqual(statements);
  });
});
