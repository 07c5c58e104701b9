import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../cypher/schema/ids.ts';
import { sourceDigestOf, toRows } from '../../../ingest/load/to-rows.ts';
import { makeExtraction, type Said, type Telling } from './make-extraction.ts';

const MEETING: Said = { type: 'CONSULT', actors: ['person:ada'], recipients: ['person:ben'] };
const rowOf = (said: Partial<Said>, telling: Partial<Telling> = {}) => {
  const [row] = toRows(makeExtraction({ id: 'a', ...telling, says: [{ ...MEETING, ...said }] })).statements;
  if (!row) throw new Error('no row');
  return row;
};

describe('a statement becomes a row', () => {
  test('whole', () => {
    const said: Said = { ...MEETING, date: '2023-01-19', place: 'place:oslo', attributedTo: 'person:ben', sentence: 1 };
    const { properties, ...ends } = rowOf(said, { publisher: 'Herald', publishedAt: '2023-01-20T10:00:00Z' });
    expect(properties).toEqual({
      id: expect.stringMatching(/^a#[0-9a-f]{12}$/),
      kind: 'event',
      type: 'CONSULT',
      status: 'actual',
      mutual: true,
      date: '2023-01-19',
      effectiveDate: '2023-01-19',
      start: 29,
      end: 57,
      sentence: 'Somebody did something here.',
      confidence: 0.5,
      event: expect.stringMatching(/^event-[0-9a-f]{16}$/),
      weight: 1,
      publisher: 'Herald',
      publishedAt: '2023-01-20T10:00:00Z',
      language: 'en',
    });
    expect(ends).toEqual({
      actors: ['person:ada'],
      recipients: ['person:ben'],
      place: 'place:oslo',
      attributedTo: 'person:ben',
    });
  });

  test.each([
    ['2023-01-19', '2023-02-01', '2023-01-19'],
    ['2023', '2023-02-01', '2023'],
    ['--01-19', '2023-02-01T08:00:00+07:00', '2023-02-01'],
    [undefined, '2023-02-01', '2023-02-01'],
    ['--01-19', undefined, undefined],
  ])('dated %s, published %s: compared by %s', (date, publishedAt, effective) => {
    const { properties } = rowOf(date ? { date } : {}, publishedAt ? { publishedAt } : {});
    expect([properties.date, properties.effectiveDate]).toEqual([date, effective]);
  });

  test('what tells one happening from another', () => {
    const event = (said: Partial<Said>, id = 'a') => rowOf(said, { id }).properties.event;
    const day = event({ date: '2023-01-19' });
    expect(event({ date: '2023-01-19', actors: ['person:ben'], recipients: ['person:ada'] }, 'b')).toBe(day);
    expect(event({ date: '2023-01-20' })).not.toBe(day);
    expect(event({ date: '2023-01-19', type: 'AGREE' })).not.toBe(day);
    expect(event({ date: '2023-01-19', recipients: ['person:cyd'] })).not.toBe(day);
    expect(event({ date: '2023-01' }, 'b')).not.toBe(event({ date: '2023-01' }));
    expect(event({}, 'b')).not.toBe(event({}));
  });

  test.each([
    [['person:a'], [], 0],
    [['person:a'], ['person:b'], 1],
    [['person:a', 'person:b'], ['person:c'], 0.5],
    [['person:a', 'person:b', 'person:c'], ['person:d'], 0.333333],
    [['person:a', 'person:b'], ['person:a'], 1],
  ])('%s and %s weigh %s for each pair', (actors, recipients, weight) => {
    expect(rowOf({ actors, recipients }).properties.weight).toBe(weight);
  });
});

test('of one statement told twice the surer stays', () => {
  const says = [0.3, 0.8, 0.5].map((confidence) => ({ ...MEETING, confidence }));
  expect(toRows(makeExtraction({ id: 'a', says })).statements.map(({ properties }) => properties.confidence)).toEqual([
    0.8,
  ]);
});

test('an entity that nothing refers to is left out; one at the end of a statement alone is mentioned nowhere', () => {
  const extraction = makeExtraction({ id: 'a', mentions: ['person:cyd'], says: [MEETING] });
  const nobody = { id: 'person:dan' as EntityId, type: 'Person' as const, name: 'Dan', aliases: [] };
  const rows = toRows({ ...extraction, entities: [...extraction.entities, nobody] });
  expect(rows.mentions.map(({ entity, properties }) => [entity, properties.count])).toEqual([
    ['person:ada', 0],
    ['person:ben', 0],
    ['person:cyd', 1],
  ]);
});

test('the digest goes by what is said, not by the order in which a reader found it', () => {
  const extraction = makeExtraction({
    id: 'a',
    publisher: 'Herald',
    mentions: ['person:ada', 'person:ben'],
    says: [MEETING],
  });
  const { text, ...rest } = extraction.document;
  const turned = { ...extraction, document: { text, ...rest }, entities: [...extraction.entities].reverse() };
  expect(toRows(turned)).toEqual(toRows(extraction));
  expect(toRows(makeExtraction({ id: 'a', says: [] })).document.digest).not.toBe(toRows(extraction).document.digest);
});

test('the digest of a source goes by its fields and by the extractor', () => {
  const source = { id: 'a', text: 'x' };
  expect(sourceDigestOf({ text: 'x', id: 'a' }, '1')).toBe(sourceDigestOf(source, '1'));
  expect(sourceDigestOf(source, '2')).not.toBe(sourceDigestOf(source, '1'));
  expect(sourceDigestOf({ ...source, title: 't' }, '1')).not.toBe(sourceDigestOf(source, '1'));
});

test('a result at odds with itself is a fault that names the document', () => {
  const extraction = makeExtraction({ id: 'doc', mentions: ['person:ada'] });
  expect(() => toRows({ ...extraction, entities: [] })).toThrow(
    'doc: person:ada is mentioned, and the result lists no such entity',
  );
  const entities = extraction.entities.map((entity) => ({ ...entity, type: 'State' as const }));
  expect(() => toRows({ ...extraction, entities })).toThrow('doc: person:ada is listed as State');
});
