/**
 * What the committed weights make of sentences written for this test: who does what to whom, and the names. The score is
 * that of the weights in the repository, so it changes only when they do; a fall is a reason to look.
 */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../ingest/model/sentence.ts';
import { readEnglish } from '../../../ingest/reader/english-reader.ts';
import { readSmall } from '../../../ingest/reader/small-reader.ts';

/** Sentence; its relations as "relation head word"; its names as "LABEL words". */
const SENTENCES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'President Novak met Prime Minister Anna Berg in Oslo on Monday.',
    ['root - met', 'nsubj met Novak', 'obj met Anna', 'obl met Monday'],
    ['PER Novak', 'PER Anna Berg', 'LOC Oslo'],
  ],
  [
    'The foreign ministers of Norway and Chile signed a trade agreement.',
    ['root - signed', 'nsubj signed ministers', 'obj signed agreement', 'nmod ministers Norway', 'conj Norway Chile'],
    ['LOC Norway', 'LOC Chile'],
  ],
  [
    'The treaty was signed by both presidents in Geneva.',
    [
      'root - signed',
      'nsubj:pass signed treaty',
      'aux:pass signed was',
      'obl:agent signed presidents',
      'obl signed Geneva',
    ],
    ['LOC Geneva'],
  ],
  [
    'Finland has expelled two Russian diplomats, the ministry said.',
    ['nsubj expelled Finland', 'obj expelled diplomats', 'aux expelled has', 'nsubj said ministry'],
    ['LOC Finland'],
  ],
  [
    'Germany will not recognize the new government, Chancellor Weber told reporters.',
    [
      'nsubj recognize Germany',
      'aux recognize will',
      'advmod recognize not',
      'obj recognize government',
      'iobj told reporters',
    ],
    ['LOC Germany', 'PER Weber'],
  ],
  [
    'The envoy denied that his country had sent weapons to the rebels.',
    [
      'root - denied',
      'nsubj denied envoy',
      'ccomp denied sent',
      'nsubj sent country',
      'obj sent weapons',
      'obl sent rebels',
    ],
    [],
  ],
  [
    'Maria Lopez, who leads the Socialist Party, accused the army of a coup.',
    [
      'nsubj accused Maria',
      'flat Maria Lopez',
      'acl:relcl Maria leads',
      'obj leads Party',
      'obj accused army',
      'obl accused coup',
    ],
    ['PER Maria Lopez', 'ORG Socialist Party'],
  ],
  [
    'NATO and the European Union condemned the attack on Saturday.',
    ['root - condemned', 'nsubj condemned NATO', 'conj NATO Union', 'obj condemned attack'],
    ['ORG NATO', 'ORG European Union'],
  ],
  [
    'Canada imposed sanctions on the bank after the vote.',
    ['root - imposed', 'nsubj imposed Canada', 'obj imposed sanctions', 'obl imposed bank', 'obl imposed vote'],
    ['LOC Canada'],
  ],
  [
    'The two leaders are due to meet in Vienna next week.',
    ['root - due', 'nsubj due leaders', 'xcomp due meet', 'obl meet Vienna'],
    ['LOC Vienna'],
  ],
  [
    'He was arrested at the airport and released a day later.',
    ['root - arrested', 'nsubj:pass arrested He', 'obl arrested airport', 'conj arrested released'],
    [],
  ],
  [
    "Iceland's parliament voted to withdraw from the pact.",
    [
      'root - voted',
      'nsubj voted parliament',
      'nmod:poss parliament Iceland',
      'xcomp voted withdraw',
      'obl withdraw pact',
    ],
    ['LOC Iceland'],
  ],
  [
    'If talks fail, Peru could close its embassy.',
    [
      'root - close',
      'advcl close fail',
      'nsubj fail talks',
      'nsubj close Peru',
      'aux close could',
      'obj close embassy',
    ],
    ['LOC Peru'],
  ],
  [
    'According to the report, rebels shot down a military plane near the border.',
    ['root - shot', 'nsubj shot rebels', 'compound:prt shot down', 'obj shot plane', 'obl shot border'],
    [],
  ],
  [
    'The minister thanked Japan for its help.',
    ['root - thanked', 'nsubj thanked minister', 'obj thanked Japan', 'obl thanked help', 'nmod:poss help its'],
    ['LOC Japan'],
  ],
  [
    'Spanish King Felipe received the Moroccan ambassador at the palace.',
    ['root - received', 'obj received ambassador', 'amod ambassador Moroccan', 'obl received palace'],
    ['PER Felipe'],
  ],
  [
    'Kenya, a member of the African Union, sent troops to Somalia.',
    [
      'root - sent',
      'nsubj sent Kenya',
      'appos Kenya member',
      'nmod member Union',
      'obj sent troops',
      'obl sent Somalia',
    ],
    ['LOC Kenya', 'ORG African Union', 'LOC Somalia'],
  ],
  [
    '“We will stand with Estonia,” said Polish President Jan Kowalski.',
    ['obl stand Estonia', 'nsubj stand We'],
    ['LOC Estonia', 'PER Jan Kowalski'],
  ],
  ['PRESIDENT OF CHILE VISITS BEIJING', ['nsubj VISITS PRESIDENT', 'obj VISITS BEIJING'], ['LOC CHILE', 'LOC BEIJING']],
  ['Leaders Agree to End War', ['root - Agree', 'nsubj Agree Leaders', 'xcomp Agree End', 'obj End War'], []],
  [
    'South Korea and Japan held joint military exercises in the Pacific.',
    ['root - held', 'nsubj held Korea', 'conj Korea Japan', 'obj held exercises', 'amod exercises military'],
    ['LOC South Korea', 'LOC Japan', 'LOC Pacific'],
  ],
  [
    'Peter Hansen resigned as head of the World Bank in 2019.',
    ['root - resigned', 'nsubj resigned Peter', 'obl resigned head', 'obl resigned 2019'],
    ['PER Peter Hansen', 'ORG World Bank'],
  ],
  [
    'She spoke by phone with Turkish counterpart Mehmet Demir.',
    ['root - spoke', 'nsubj spoke She', 'obl spoke phone'],
    ['PER Mehmet Demir'],
  ],
  [
    'The Defense Ministry rejected the offer, which came from Brussels.',
    [
      'root - rejected',
      'nsubj rejected Ministry',
      'obj rejected offer',
      'acl:relcl offer came',
      'nsubj came which',
      'obl came Brussels',
    ],
    ['ORG Defense Ministry', 'LOC Brussels'],
  ],
];

interface Score {
  relations: number;
  relationsRight: number;
  names: number;
  namesRight: number;
  namesRead: number;
}

function relationsOf({ words }: Sentence): string[] {
  return words.map(({ relation, head, text }) => `${relation} ${words[head]?.text ?? '-'} ${text}`);
}

function namesOf({ words, names }: Sentence): string[] {
  return names
    .filter(({ label }) => label !== 'MISC')
    .map(
      ({ label, first, last }) =>
        `${label} ${words
          .slice(first, last + 1)
          .map((word) => word.text)
          .join(' ')}`,
    );
}

async function scoreOf(reader: (text: string) => Sentence[] | Promise<Sentence[]>): Promise<Score> {
  const score = { relations: 0, relationsRight: 0, names: 0, namesRight: 0, namesRead: 0 };
  for (const [text, relations, names] of SENTENCES) {
    const read = await reader(text);
    const relationsRead = read.flatMap(relationsOf);
    const namesRead = read.flatMap(namesOf);
    score.relations += relations.length;
    score.relationsRight += relations.filter((relation) => relationsRead.includes(relation)).length;
    score.names += names.length;
    score.namesRight += names.filter((name) => namesRead.includes(name)).length;
    score.namesRead += namesRead.length;
  }
  return score;
}

describe('sentences of political news', () => {
  it('are read by the network as well as when its weights were committed', async () => {
    // 105 where the weights were made; processors round in their own ways.
    const { relationsRight, ...names } = await scoreOf(readEnglish);
    expect(relationsRight).toBeGreaterThanOrEqual(104);
    expect(names).toEqual({ relations: 109, names: 34, namesRight: 34, namesRead: 34 });
  });

  it('are read by the small reader as well as when its weights were committed', async () => {
    expect(await scoreOf(readSmall)).toEqual({
      relations: 109,
      relationsRight: 101,
      names: 34,
      namesRight: 31,
      namesRead: 32,
    });
  });
});
