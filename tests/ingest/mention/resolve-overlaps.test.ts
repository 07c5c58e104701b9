import { expect, test } from 'vitest';
import type { Candidate } from '../../../ingest/mention/candidate.ts';
import { toLine } from '../../../ingest/mention/line.ts';
import { resolveOverlaps } from '../../../ingest/mention/resolve-overlaps.ts';

const TEXT = 'Bank of China and Russia';
const line = toLine(
  {
    start: 0,
    end: TEXT.length,
    names: [],
    words: [...TEXT.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      lemma: match[0],
      upos: 'PROPN' as const,
      head: -1,
      relation: 'root',
    })),
  },
  0,
);

const candidate = (first: number, last: number, more: Partial<Candidate> = {}): Candidate => ({
  first,
  last,
  start: line.words[first]?.start ?? 0,
  end: line.words[last]?.end ?? 0,
  type: 'Organization',
  kind: 'name',
  source: 'reader',
  confidence: 0.9,
  ...more,
});

const standing = (...candidates: Candidate[]): string[] =>
  resolveOverlaps(line, candidates).map(({ first, last, source, kind }) => `${source} ${first}-${last} ${kind}`);

test('the longer name wins', () => {
  expect(standing(candidate(2, 2, { source: 'gazetteer' }), candidate(0, 2))).toEqual(['reader 0-2 name']);
});

test('of equal length the gazetteer goes first', () => {
  expect(standing(candidate(2, 2), candidate(2, 2, { source: 'gazetteer' }))).toEqual(['gazetteer 2-2 name']);
});

test('an unsure reader does not overrule by length', () => {
  expect(standing(candidate(0, 4, { confidence: 0.25 }), candidate(0, 2, { source: 'pattern' }))).toEqual([
    'pattern 0-2 name',
  ]);
});

test('a name by its make alone gives way to a sure reader who sees other borders or another type', () => {
  const made = candidate(0, 4, { source: 'pattern' });
  expect(standing(made, candidate(0, 2))).toEqual(['reader 0-2 name']);
  expect(standing(made, candidate(0, 4, { type: 'Person' }))).toEqual(['reader 0-4 name']);
  expect(standing(made, candidate(0, 2, { confidence: 0.5 }))).toEqual(['pattern 0-4 name']);
  expect(standing({ ...made, body: true }, candidate(0, 2))).toEqual(['pattern 0-4 name']);
});

test('an adjective stays inside the name of a body, and goes inside any other', () => {
  const adjective = candidate(0, 0, { source: 'gazetteer', kind: 'adjective', type: 'State' });
  expect(standing(adjective, candidate(0, 1, { source: 'pattern', body: true }))).toEqual([
    'pattern 0-1 name',
    'gazetteer 0-0 adjective',
  ]);
  expect(standing(adjective, candidate(0, 1, { source: 'pattern' }))).toEqual(['pattern 0-1 name']);
});

test('inside the name of an event a state is kept as an adjective and a place is dropped', () => {
  const event = candidate(0, 4, { source: 'event' });
  expect(standing(event, candidate(4, 4, { source: 'gazetteer', type: 'State' }))).toEqual(['gazetteer 4-4 adjective']);
  expect(standing(event, candidate(4, 4, { source: 'gazetteer', type: 'Place' }))).toEqual([]);
});
