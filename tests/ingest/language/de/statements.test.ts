/** German sentences → statements, as a table: type, who and to whom, day, place, status. Refusals are empty. */
import { describe, expect, test } from 'vitest';
import { statementsIn } from '../read-in.ts';

describe('German sentences', () => {
  test.each<[sentence: string, statements: string[]]>([
    [
      'Der russische Präsident Wladimir Putin hat sich in Minsk mit Alexander Lukaschenko getroffen.',
      [
        'HOLDS_OFFICE Vladimir Putin > Russia "Präsident" actual',
        'CONSULT meeting Vladimir Putin > Alexander Lukashenko @Minsk actual',
      ],
    ],
    [
      'Bundeskanzler Olaf Scholz empfing am Montag den französischen Präsidenten Emmanuel Macron in Berlin.',
      [
        'CONSULT host Olaf Scholz > Emmanuel Macron 2024-05-06 @Berlin actual',
        'HOLDS_OFFICE Emmanuel Macron > France "Präsidenten" actual',
      ],
    ],
    [
      'Außenministerin Annalena Baerbock wird im Juni nach Kiew reisen.',
      ['CONSULT visit Annalena Baerbock > Kyiv 2024-06 @Kyiv planned'],
    ],
    ['Die Europäische Union hat Sanktionen gegen Russland verhängt.', ['SANCTION European Union > Russia actual']],
    ['Deutschland und Frankreich unterzeichneten ein Abkommen.', ['AGREE Germany > France actual']],
    ['Putin hat Selenskyj nicht getroffen.', ['CONSULT meeting Vladimir Putin > Volodymyr Zelenskyy denied']],
    [
      'US-Präsident Joe Biden telefonierte mit Xi Jinping.',
      ['HOLDS_OFFICE Joe Biden > United States "Präsident" actual', 'CONSULT phone Joe Biden > Xi Jinping actual'],
    ],
    ['Die USA planen, die Sanktionen gegen den Iran aufzuheben.', ['RETREAT United States > Iran planned']],
    [
      'Wenn Trump nach Moskau reist, trifft er Putin.',
      [
        'CONSULT visit Donald Trump > Moscow @Moscow hypothetical',
        'CONSULT meeting Donald Trump > Vladimir Putin hypothetical',
      ],
    ],
    ['Belarus ist ein Verbündeter Russlands.', ['ALLIED_WITH Belarus > Russia actual']],
    ['Finnland ist der Nato beigetreten.', ['MEMBER_OF Finland > NATO actual']],
    ['Der Besuch von Xi Jinping in Paris wurde abgesagt.', ['CONSULT visit Xi Jinping > Paris @Paris denied']],
    [
      'Laut Dmitri Peskow finden die Verhandlungen zwischen Russland und der Ukraine in der Türkei statt.',
      ['CONSULT meeting Russia > Ukraine @Turkey actual by Dmitry Peskov'],
    ],
    ['Polen wies drei russische Diplomaten aus.', ['SANCTION Poland > Russia actual']],
    ['Der Iran warf Israel einen Angriff auf seine Botschaft vor.', ['ACCUSE Iran > Israel actual']],
    [
      'Der Präsident der Türkei, Recep Tayyip Erdoğan, lehnte ein Treffen mit Putin ab.',
      [
        'CONSULT meeting Recep Tayyip Erdoğan > Vladimir Putin denied',
        'REJECT Recep Tayyip Erdoğan > Vladimir Putin actual',
      ],
    ],
    [
      'Antony Blinken sagte, dass Washington keine Truppen in die Ukraine schicken wird.',
      ['MOBILIZE United States > Ukraine denied by Antony Blinken'],
    ],
    [
      'Verteidigungsminister Boris Pistorius soll nach Warschau reisen.',
      ['CONSULT visit Boris Pistorius > Warsaw @Warsaw planned'],
    ],
    ['Scholz könnte Viktor Orbán treffen.', ['CONSULT meeting Olaf Scholz > Viktor Orbán hypothetical']],
    ['Macron wurde von Xi Jinping in Peking empfangen.', ['CONSULT host Xi Jinping > Emmanuel Macron @Beijing actual']],
    [
      'Klaus Bergmann, der deutsche Botschafter in Kenia, traf Präsident William Ruto.',
      ['CONSULT meeting Klaus Bergmann > William Ruto actual', 'HOLDS_OFFICE William Ruto > Kenya "Präsident" actual'],
    ],
    ['Die Ukraine forderte Russland auf, seine Truppen abzuziehen.', ['REQUEST Ukraine > Russia actual']],
  ])('%s', async (sentence, statements) => {
    expect(await statementsIn('de', sentence)).toEqual(statements);
  });
});
