/** Who is who and what is what in the labeled corpus: the bars that were set, and the same bytes in whatever order. */
import { expect, test } from 'vitest';
import { measureIdentity } from './measure-identity.ts';
import { readIdentityCorpus } from './read-corpus.ts';
import { scoreIdentity } from './score-identity.ts';

test('the corpus is large enough to say something', () => {
  const corpus = readIdentityCorpus();
  const reports = corpus.flatMap((document) => document.reports);
  const written = (language: string) => corpus.filter((document) => document.language === language).length;
  expect(corpus.length).toBeGreaterThanOrEqual(200);
  expect([written('ru') >= 50, written('vi') >= 30]).toEqual([true, true]);
  expect(corpus.flatMap(({ mentions }) => mentions).length).toBeGreaterThanOrEqual(1_000);
  expect(reports.length).toBeGreaterThanOrEqual(250);
  expect(new Set(reports.map(({ key }) => key)).size).toBeGreaterThanOrEqual(100);
});

test('entities and events are told apart and put together as labeled, in any order of ingest', async () => {
  const { score, lines } = await measureIdentity();
  expect(score.entities.precision).toBeGreaterThanOrEqual(98);
  expect(score.entities.recall).toBeGreaterThanOrEqual(90);
  expect(score.entities.bCubed).toBeGreaterThanOrEqual(93);
  expect(score.events.f1).toBeGreaterThanOrEqual(85);
  expect(score.mixed).toEqual([]);
  const turned = await measureIdentity((documents) => [...documents].reverse());
  expect(turned.lines).toEqual(lines);
}, 120_000);

test('the scorer: pairs and B-cubed of a small case worked out by hand', () => {
  const at = (start: number, key: string) => ({ document: 'd', start, end: start + 1, key });
  const document = {
    id: 'd',
    publishedAt: '',
    publisher: '',
    language: 'en',
    text: 'abcd',
    mentions: [at(0, 'x'), at(1, 'x'), at(2, 'x'), at(3, 'y')],
    reports: [],
  };
  const found = (start: number, entity: string) =>
    JSON.stringify({ kind: 'mention', document: 'd', start, end: start + 1, entity });
  // x x | x y: of two pairs found one is right, of three to be found one is.
  const { entities } = scoreIdentity([document], [found(0, 'A'), found(1, 'A'), found(2, 'B'), found(3, 'B')]);
  expect(entities).toEqual({ precision: 50, recall: 33.3, f1: 40, bCubed: 70.6 });
});
