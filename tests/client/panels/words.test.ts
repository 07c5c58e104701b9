import { describe, expect, test } from 'vitest';
import { corpusSentence } from '../../../client/panels/corpus-sentence.ts';
import { highlight } from '../../../client/panels/highlight.ts';
import { selectionInWords, statementInWords } from '../../../client/panels/in-words.ts';
import { paragraphOf } from '../../../client/panels/paragraph.ts';
import { segmentsOf } from '../../../client/panels/segments.ts';
import { inWords, rangeInWords } from '../../../client/vocabulary/numbers-and-dates.ts';
import { STATEMENT_TYPES, verbOf } from '../../../client/vocabulary/statement-words.ts';
import { STATEMENT_TYPES as STORED_TYPES } from '../../../cypher/schema/ontology.ts';
import { makeEdge, makeEntity, makeExplorer } from '../store/make-explorer.ts';

test.each([
  ['2022-12-03', '3 Dec 2022'],
  ['2022-12-03T21:05:00+03:00', '3 Dec 2022'],
  ['2022-12', 'Dec 2022'],
  ['2022', '2022'],
  ['--01-19', '19 Jan, year unknown'],
  ['soon', 'soon'],
])('%s reads %s', (date, words) => {
  expect(inWords(date)).toBe(words);
});

test.each([
  ['2022', '2023', '2022 – 2023'],
  ['2022', '2022', '2022'],
  [undefined, '2023', '2023'],
  [undefined, undefined, ''],
])('%s to %s reads "%s"', (first, last, words) => {
  expect(rangeInWords(first, last)).toBe(words);
});

test('every statement type that is stored has its words, and reads in every status', () => {
  expect([...STATEMENT_TYPES].sort()).toEqual([...STORED_TYPES].sort());
  expect(
    (['actual', 'planned', 'denied', 'hypothetical'] as const).map((status) => verbOf('SANCTION', status)),
  ).toEqual(['sanctioned', 'will sanction', 'did not sanction', 'might sanction']);
});

describe('evidence in a sentence', () => {
  test.each([
    [
      'They met on Monday.',
      'met',
      [
        ['They ', false],
        ['met', true],
        [' on Monday.', false],
      ],
    ],
    ['They met.', 'They met.', [['They met.', true]]],
    ['They met.', 'parted', [['They met.', false]]],
    ['They met.', undefined, [['They met.', false]]],
  ] as const)('%s / %s', (sentence, quote, parts) => {
    expect(highlight(sentence, quote).map(({ text, lit }) => [text, lit])).toEqual(parts);
  });
});

test('a text falls into mentions, evidence and the rest', () => {
  const mentions = [
    { entity: 'b', start: 8, end: 11 },
    { entity: 'a', start: 0, end: 3 },
    { entity: 'inner', start: 1, end: 2 },
  ];
  expect(segmentsOf('Ann met Bob. Then', { mentions, lit: { start: 0, end: 7 } })).toEqual([
    { start: 0, text: 'Ann', lit: true, entity: 'a' },
    { start: 3, text: ' met', lit: true },
    { start: 7, text: ' ', lit: false },
    { start: 8, text: 'Bob', lit: false, entity: 'b' },
    { start: 11, text: '. Then', lit: false },
  ]);
});

test('where statements are said: overlapping ones begin and end in each other', () => {
  const statements = [
    { id: 'met', evidence: { start: 0, end: 11 } },
    { id: 'ally', evidence: { start: 8, end: 17 } },
  ];
  expect(segmentsOf('Ann met Bob, ally of hers', { mentions: [], statements })).toEqual([
    { start: 0, text: 'Ann met ', lit: false, begins: ['met'], said: 'met' },
    { start: 8, text: 'Bob', lit: false, begins: ['ally'], said: 'ally' },
    { start: 11, text: ', ally', lit: false, said: 'ally' },
    { start: 17, text: ' of hers', lit: false },
  ]);
});

describe('a sentence in its paragraph', () => {
  const text = 'Head.\n\nIt rained. They met. They ate.\nLast.';
  test.each([
    ['They met.', 19, { before: 'It rained. ', sentence: 'They met.', after: ' They ate.' }],
    ['Last.', text.length - 2, { before: '', sentence: 'Last.', after: '' }],
    ['They met.', 3, undefined],
    ['They left.', 19, undefined],
  ])('%s at %i', (sentence, at, paragraph) => {
    expect(paragraphOf(text, sentence, at)).toEqual(paragraph);
  });
  test('a long one is cut between words', () => {
    const long = `${'word '.repeat(100)}They met.${' word'.repeat(100)}`;
    const paragraph = paragraphOf(long, 'They met.', 505);
    expect([paragraph?.before.slice(0, 8), paragraph?.before.length]).toEqual(['… word w', 257]);
    expect([paragraph?.after.slice(-7), paragraph?.after.length]).toEqual([' word …', 262]);
  });
});

describe('a statement in words', () => {
  const [a, b, c] = [
    { id: 'a', name: 'Ann' },
    { id: 'b', name: 'Bob' },
    { id: 'c', name: 'Eve' },
  ];
  test.each([
    [{ type: 'CONSULT', status: 'actual', actors: [a, b], recipients: [c] }, 'Ann and Bob met Eve'],
    [{ type: 'AGREE', status: 'planned', actors: [a, b, c], recipients: [] }, 'Ann, Bob and Eve will agree'],
    [
      { type: 'HOLDS_OFFICE', status: 'actual', title: 'mayor', former: true, actors: [a], recipients: [b] },
      'Ann was mayor of Bob',
    ],
  ] as const)('%j', (statement, words) => {
    expect(statementInWords(statement)).toBe(words);
  });
});

describe('the selection in words', () => {
  const edge = makeEdge('a', 'b', { status: 'planned', firstDate: '2022', lastDate: '2023', statements: 2 });
  const state = makeExplorer([makeEntity('a', { statements: 3 }), makeEntity('b')], [edge]);
  test.each([
    ['entity' as const, 'a', { name: 'A', more: 'Person, 3 statements, 1 line here' }],
    ['edge' as const, edge.id, { name: 'A will meet B', more: '2 sentences, 1 publisher, 2022 – 2023' }],
    ['edge' as const, 'gone', undefined],
    ['entity' as const, 'gone', undefined],
  ])('%s %s', (kind, id, words) => {
    expect(selectionInWords(state, { kind, id })).toEqual(words);
  });
});

test('the corpus in a sentence', () => {
  const stats = {
    documents: 38,
    entities: 219,
    statements: 494,
    events: 100,
    entitiesByType: [],
    statementsByType: [],
    statementsByStatus: [],
    languages: [],
    publishers: [{ publisher: 'One', count: 38 }],
    firstDate: '1949-04-04',
    lastDate: '2024',
  };
  expect(corpusSentence(stats, ['A', 'B', 'C'])).toBe(
    '38 documents by 1 publisher from 1949 to 2024: 494 statements about 219 entities, most of all A, B and C.',
  );
});
