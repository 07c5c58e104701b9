/** The committed figures are those of the committed code, and the README shows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Document } from '../../ingest/model/document.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { measureCorpus, type Quality } from './measure-corpus.ts';
import { type Facts, scoreFacts } from './score-facts.ts';
import { toTable } from './to-table.ts';

const root = join(import.meta.dirname, '../..');
const committed = JSON.parse(readFileSync(join(root, 'server/quality.json'), 'utf8')) as Quality;

/** Percent points that a figure may fall below the committed one. */
const TOLERANCE = 1;

it('reads the labeled documents no worse than committed', async () => {
  const { documents, score } = await measureCorpus();
  expect(documents).toBe(committed.documents);
  const worse = (['entities', 'statements'] as const).flatMap((kind) =>
    (['precision', 'recall', 'f1'] as const)
      .filter((rate) => score[kind][rate] < committed.score[kind][rate] - TOLERANCE)
      .map((rate) => `${kind} ${rate}: ${score[kind][rate]}, committed ${committed.score[kind][rate]}`),
  );
  expect(worse).toEqual([]);
  expect(score.leakedNames).toBeLessThanOrEqual(committed.score.leakedNames);
  expect(score.metadata).toBeGreaterThanOrEqual(committed.score.metadata - TOLERANCE);
});

it('shows the committed figures in the README', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(toTable(committed));
});

it('counts a fact once, pairs mutual types without direction, and forgives the optional', () => {
  const facts: Facts = {
    document: 'a.txt',
    metadata: { title: 'Talks', published: '2020-01-02', publisher: null, tags: [] },
    entities: [
      { type: 'Person', name: 'Ann Lee', aliases: ['Lee'] },
      { type: 'State', name: 'Chad', aliases: [] },
    ],
    absent: ['Bo Ray'],
    statements: [
      { type: 'CONSULT', actors: ['Ann Lee'], recipients: ['Chad'], status: 'planned', date: '2020-01' },
      { type: 'ACCUSE', actors: ['Ann Lee'], recipients: ['Chad'] },
    ],
    optional: ['Niger'],
    optionalStatements: [{ type: 'AID', actors: ['Niger'], recipients: ['Chad'] }],
  };
  const found = {
    document: {
      id: 'a.txt',
      title: 'Talks',
      publishedAt: '2020-01-02T08:00:00Z',
      language: 'en',
      text: '',
    } as unknown as Document,
    entities: [
      { id: 'person:lee', type: 'Person', name: 'Lee', aliases: [] },
      { id: 'state:chad', type: 'State', name: 'Chad', aliases: [] },
      { id: 'state:niger', type: 'State', name: 'Niger', aliases: [] },
      { id: 'person:bo-ray', type: 'Person', name: 'Bo Ray', aliases: [] },
    ],
    mentions: [],
    statements: [
      { type: 'CONSULT', actors: ['state:chad'], recipients: ['person:lee'], status: 'actual', date: '2020-01-05' },
      { type: 'ACCUSE', actors: ['state:chad'], recipients: ['person:lee'], status: 'actual' },
      { type: 'AID', actors: ['state:niger'], recipients: ['state:chad'], status: 'actual' },
    ],
  } as unknown as Extraction;
  expect(scoreFacts([facts], [found])).toEqual({
    entities: { precision: 66.7, recall: 100, f1: 80, facts: 2 },
    statements: { precision: 0, recall: 0, f1: 0, facts: 2 },
    byType: {
      ACCUSE: { precision: 0, recall: 0, f1: 0, facts: 1 },
      CONSULT: { precision: 0, recall: 0, f1: 0, facts: 1 },
    },
    statusConfusion: { actual: {}, planned: { actual: 1 }, denied: {}, hypothetical: {} },
    dates: 100,
    metadata: 100,
    leakedNames: 1,
  });
});
